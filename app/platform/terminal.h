// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

enum class TerminalStream { Output, Errors };

/// Tells a line to whoever started the program. On Windows, where a program with windows has no
/// terminal, that is where its output was sent to, else the terminal it was started from, else a
/// message box.
void tellTerminal(TerminalStream stream, const QString &line);

} // namespace Keyturn
