// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/terminal.h"

#include <cstdio>

namespace Keyturn {

void tellTerminal(TerminalStream stream, const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stream == TerminalStream::Output ? stdout : stderr);
}

} // namespace Keyturn
