// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Entry = "Keyturn reminders"_L1;

    /// Of the user alone.
    struct RunKey
    {
        QSettings settings{
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
            QSettings::NativeFormat};
    };

} // namespace

bool isStartedAtLogin()
{
    return RunKey().settings.contains(Entry);
}

bool setStartedAtLogin(bool isStarted)
{
    RunKey key;
    if (isStarted)
        key.settings.setValue(Entry,
                              u"\"%1\" --check-expiring"_s.arg(QDir::toNativeSeparators(
                                  QCoreApplication::applicationFilePath())));
    else
        key.settings.remove(Entry);
    key.settings.sync();
    return key.settings.status() == QSettings::NoError;
}

} // namespace Keyturn
