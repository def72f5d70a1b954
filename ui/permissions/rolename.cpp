// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/rolename.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keyturn {

QString roleName(const QString &displayName)
{
    // Those that findPermissionTable() knows.
    static constexpr std::array Names = {
        QT_TRANSLATE_NOOP("RoleName", "Agent ID Administrator"),
        QT_TRANSLATE_NOOP("RoleName", "Agent ID Developer"),
        QT_TRANSLATE_NOOP("RoleName", "Application Administrator"),
        QT_TRANSLATE_NOOP("RoleName", "Cloud Application Administrator"),
        QT_TRANSLATE_NOOP("RoleName", "Directory Readers"),
        QT_TRANSLATE_NOOP("RoleName", "Directory Writers"),
        QT_TRANSLATE_NOOP("RoleName", "Global Administrator"),
        QT_TRANSLATE_NOOP("RoleName", "Global Reader"),
        QT_TRANSLATE_NOOP("RoleName", "Hybrid Identity Administrator"),
        QT_TRANSLATE_NOOP("RoleName", "Security Administrator"),
    };
    const bool isKnown = std::ranges::any_of(
        Names, [&displayName](const char *known) { return displayName == QLatin1String(known); });
    return isKnown ? QCoreApplication::translate("RoleName", displayName.toLatin1().constData())
                   : displayName;
}

} // namespace Keyturn
