// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/managedplace.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    bool isAdministrators(const QFileInfo &file)
    {
        constexpr QFileDevice::Permissions Others =
            QFileDevice::WriteGroup | QFileDevice::WriteOther;
        return file.ownerId() == 0 && !(file.permissions() & Others);
    }

} // namespace

QString managedSettingsFile()
{
#ifdef Q_OS_MACOS
    return u"/Library/Application Support/Keyturn/managed.json"_s;
#else
    return u"/etc/keyturn/managed.json"_s;
#endif
}

QString managedSettingsKey()
{
    return {};
}

bool isAdministratorsFile(const QString &path)
{
    // Who may write to its folder could put another root's file in its place, and take it away.
    const QFileInfo file(path);
    return isAdministrators(file) && isAdministrators(QFileInfo(file.absolutePath()));
}

} // namespace Keyturn
