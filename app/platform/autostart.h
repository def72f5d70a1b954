// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// Whether the system starts the look for expiring secrets (`--check-expiring`) when one logs in.
bool isStartedAtLogin();
/// What starts it is the program that runs. False if that could not be written or removed.
bool setStartedAtLogin(bool isStarted);

} // namespace Keyturn
