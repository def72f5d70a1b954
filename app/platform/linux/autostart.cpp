// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/autostart.h"

#include "app/core/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString entryFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/keyturn-reminders.desktop"_s;
    }

    /// Where the program can be found again: an AppImage runs from a folder that goes with it.
    QString programFile()
    {
        const QString image = qEnvironmentVariable("APPIMAGE");
        return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    }

    /// As the key Exec wants it: what is quoted there is escaped once, and as a string once more.
    QString quoted(const QString &path)
    {
        QString text;
        for (const QChar character : path) {
            if (u"\"`$\\"_s.contains(character))
                text += u'\\';
            text += character;
        }
        text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"%%"_s);
        return u'"' + text + u'"';
    }

    QByteArray entry()
    {
        return u"[Desktop Entry]\n"
               "Type=Application\n"
               "Name=Keyturn reminders\n"
               "Comment=Tells which client secrets expire soon\n"
               "Exec=%1 --check-expiring\n"
               "Icon=org.keyturn.Keyturn\n"
               "Terminal=false\n"
               "NoDisplay=true\n"
               "X-GNOME-Autostart-Delay=30\n"_s // the network and the keychain come late
                   .arg(quoted(programFile()))
                   .toUtf8();
    }

    bool writeEntry()
    {
        const QString path = entryFile();
        const QByteArray content = entry();
        QFile old(path);
        if (old.open(QIODevice::ReadOnly) && old.read(content.size() + 1) == content)
            return true;
        old.close();
        QSaveFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
            && saveWhole(file, content);
    }

} // namespace

bool isStartedAtLogin()
{
    return QFile::exists(entryFile());
}

bool setStartedAtLogin(bool isStarted)
{
    if (isStarted)
        return writeEntry();
    return !isStartedAtLogin() || QFile::remove(entryFile());
}

} // namespace Keyturn
