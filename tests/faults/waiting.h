// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

/// Turns the event loop until it is so; ends the program with `what` where it never is.
void waitUntil(const std::function<bool()> &condition, const char *what);
