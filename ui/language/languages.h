// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace Keyturn {

/// A language that the program speaks.
struct Language
{
    QString name; ///< of its catalogue, as "zh_CN"
    QString ownName; ///< as its speakers call it

    bool operator==(const Language &) const = default;
};

const std::vector<Language> &languages(); ///< English first

/// The name of the language to speak: what was chosen, or else the first that the system's list
/// wants and the program has; English where it has none of them. What is chosen and not there, as a
/// newer version may have written it, counts as nothing.
QString languageFor(const QString &chosen, const QStringList &systemLanguages);

} // namespace Keyturn
