// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace Keyturn {

class IdleWatch;
class MainWindow;
class SecretClipboard;
class SystemEvents;

/// What the program does when the desktop locks the screen, puts the machine to sleep, or ends the
/// session, and when nobody is at the keys: values are masked, and where others may come to the
/// screen or the session ends, the clipboard is cleared while that is possible. All four live until
/// the program ends.
void respondToSystem(const SystemEvents &events, const IdleWatch &idleWatch, MainWindow &window,
                     SecretClipboard &clipboard);

/// The session is about to end: clears the clipboard, and refuses that if something would get lost.
/// Then the window asks about it.
void answerSessionEnd(MainWindow &window, SecretClipboard &clipboard,
                      const std::function<void()> &refuse);

} // namespace Keyturn
