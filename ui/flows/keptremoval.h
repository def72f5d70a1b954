// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QString;
class QWidget;

namespace Keyturn {

/// Asks whether a value shall go from the keychain, and runs `then` after a yes; see ask(). The
/// description may be empty.
void askBeforeRemovingKept(const QString &owner, const QString &description, QWidget *parent,
                           const std::function<void()> &then);

} // namespace Keyturn
