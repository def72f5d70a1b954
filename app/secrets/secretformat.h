// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Keyturn {

/// In what a value can be handed over, quoted so that it arrives as it is.
enum class SecretFormat {
    Plain,
    Bash, ///< a line that sets a variable of the environment
    PowerShell, ///< likewise
    DotEnv, ///< a line of a .env file
    Yaml, ///< a line of a mapping
    Json, ///< a whole object
    ConnectionString, ///< a keyword and its value, by the rules of ADO.NET
    GitHubCli, ///< a line for bash that sets a secret of GitHub Actions
};

inline constexpr std::array AllSecretFormats = {SecretFormat::Plain,
                                                SecretFormat::Bash,
                                                SecretFormat::PowerShell,
                                                SecretFormat::DotEnv,
                                                SecretFormat::Yaml,
                                                SecretFormat::Json,
                                                SecretFormat::ConnectionString,
                                                SecretFormat::GitHubCli};

/// What all but a connection string call it: the name by which Azure's SDKs look for it.
inline constexpr QByteArrayView SecretVariable = "AZURE_CLIENT_SECRET";

/// The value in that form; nothing where it cannot be said so: all but Plain take printable ASCII
/// only, which is all that Entra makes. That also settles PowerShell's other quotes (‘ ’ ‚ ‛),
/// which would end a literal as ' does: none of them is ASCII.
///
/// The line for GitHub's client is made so that the value is in no program's arguments, which all
/// of a computer's users can read: printf is built into the shell, and gh reads its standard input.
/// Lines for a shell begin with a space, which keeps them out of the history of a bash that is set
/// up so (HISTCONTROL=ignorespace or ignoreboth, as Debian's is). No line has an end: none runs
/// before a person has seen it.
std::optional<SecretText> formatSecret(SecretFormat format, QByteArrayView value);

/// What in a value some program takes for something else.
enum class SecretFormatWarning {
    LeadingHyphen,
    Separator, ///< ; or =
    Expansion, ///< $ or a backtick
    History, ///< !
    Percent,
    Quote, ///< ' or "
    Backslash,
    Tilde,
    DotEnvDialects, ///< readers of .env files differ over what has both
    DotEnvVariable, ///< ${…}, which some of them replace even within quotes
    NotAscii, ///< all but Plain refuse it
};

/// The worst ones first.
std::vector<SecretFormatWarning> warningsAbout(QByteArrayView value);
/// Those that are left once it is in that form.
std::vector<SecretFormatWarning> warningsAbout(SecretFormat format, QByteArrayView value);

/// A sentence for a person.
QString warningText(SecretFormatWarning warning);

} // namespace Keyturn
