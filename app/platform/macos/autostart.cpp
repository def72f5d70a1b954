// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/autostart.h"

#include "app/core/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// launchd reads it when one logs in.
    QString agentFile()
    {
        return QDir::homePath() + u"/Library/LaunchAgents/org.keyturn.reminders.plist"_s;
    }

    QByteArray agent()
    {
        return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>org.keyturn.reminders</string>
    <key>ProgramArguments</key>
    <array>
        <string>%1</string>
        <string>--check-expiring</string>
    </array>
    <key>RunAtLoad</key>
    <true/>
</dict>
</plist>
)"_s.arg(QCoreApplication::applicationFilePath().toHtmlEscaped())
            .toUtf8();
    }

} // namespace

bool isStartedAtLogin()
{
    return QFile::exists(agentFile());
}

bool setStartedAtLogin(bool isStarted)
{
    if (!isStarted)
        return !isStartedAtLogin() || QFile::remove(agentFile());
    QSaveFile file(agentFile());
    return QDir().mkpath(QFileInfo(agentFile()).path()) && file.open(QIODevice::WriteOnly)
        && saveWhole(file, agent());
}

} // namespace Keyturn
