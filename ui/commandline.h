// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace Keyturn {

/// What the program was asked for on the command line.
struct CommandLine
{
    bool sampleTenant = false;
    std::optional<int> exitCode; ///< set where all was said already: help, version, a mistake

    /// Writes what there is to say to stdout or stderr. A mistake gives 2.
    static CommandLine parse(const QStringList &arguments);
};

} // namespace Keyturn
