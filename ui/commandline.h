// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/signinrequest.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Keyturn {

/// What the program was asked for on the command line.
struct CommandLine
{
    bool sampleTenant = false;
    bool checksExpiring = false; ///< and opens no window, unless somebody asks for it
    bool opensAnother = false; ///< window, also where Keyturn is running already
    SignInRequest signIn = {}; ///< empty where nothing was said about it
    std::optional<int> exitCode = {}; ///< set where `answer` is all: help, version, a mistake
    QString answer = {}; ///< to whoever asked; nobody was told so far

    bool isRefused() const { return exitCode.value_or(0) != 0; }

    /// `clouds` are those that can be named. A mistake gives 2. Secrets, passwords and tokens are
    /// refused, and no such value is repeated.
    static CommandLine parse(const QStringList &arguments,
                             const std::vector<Cloud> &clouds = Cloud::known());

    /// What parse() makes the same of, in any folder; for an instance that is running already.
    QStringList arguments() const;
};

} // namespace Keyturn
