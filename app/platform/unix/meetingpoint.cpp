// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/meetingpoint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto ActivationVariable = "XDG_ACTIVATION_TOKEN";
    constexpr qsizetype NameLength = 16; // of a hash; no two of a user's desktops share that

    /// A display is a session: what is started on one cannot raise a window of another.
    QString displayName()
    {
        QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
        if (!wayland.isEmpty())
            return wayland;
        const QString x11 = qEnvironmentVariable("DISPLAY");
        return x11.left(x11.indexOf(u'.', x11.lastIndexOf(u':'))); // without the screen's number
    }

    /// Of the user alone, which QStandardPaths sees to; a Flatpak has one that its processes share.
    /// Where the session has none, it would be made up among everybody's temporary files.
    QString meetingFolder()
    {
#ifndef Q_OS_MACOS
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            return {};
#endif
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
        return folder.isEmpty() || flatpak.isEmpty() ? folder : folder + u"/app/"_s + flatpak;
    }

    QString pathOfMeeting(const QString &home)
    {
        const QString folder = meetingFolder();
        if (folder.isEmpty())
            return {};
        const QByteArray hash = QCryptographicHash::hash((home + u'\n' + displayName()).toUtf8(),
                                                         QCryptographicHash::Sha256)
                                    .toHex()
                                    .first(NameLength);
        const QString path = folder + u"/keyturn-"_s + QString::fromLatin1(hash);
        // QLocalServer makes it under a longer name at first.
        constexpr qsizetype Reserve = 32;
        constexpr auto Longest = qsizetype(sizeof(sockaddr_un::sun_path)) - Reserve;
        return QFile::encodeName(path).size() <= Longest ? path : QString();
    }

    /// Whoever had it before may have taken the file away between our opening and our locking it.
    bool isStillThere(int file, const QByteArray &path)
    {
        struct stat opened = {};
        struct stat named = {};
        return fstat(file, &opened) == 0 && lstat(path.constData(), &named) == 0
            && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
    }

} // namespace

struct MeetingPoint::Private
{
    QString server;
    QByteArray lockFile;
    int lock = -1; // the kernel lets go of it with the process
};

MeetingPoint::MeetingPoint(const QString &home)
    : d(std::make_unique<Private>())
{
    d->server = pathOfMeeting(home);
    d->lockFile = QFile::encodeName(d->server + u".lock"_s);
}

MeetingPoint::~MeetingPoint()
{
    leave();
}

QString MeetingPoint::serverName() const
{
    return d->server;
}

bool MeetingPoint::take()
{
    if (d->server.isEmpty() || d->lock >= 0)
        return d->lock >= 0;
    constexpr mode_t OnlyMe = S_IRUSR | S_IWUSR;
    const int file =
        open(d->lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OnlyMe);
    if (file < 0)
        return false;
    if (flock(file, LOCK_EX | LOCK_NB) != 0 || !isStillThere(file, d->lockFile)) {
        close(file);
        return false;
    }
    d->lock = file;
    return true;
}

void MeetingPoint::leave()
{
    if (d->lock < 0)
        return;
    unlink(d->lockFile.constData());
    close(d->lock);
    d->lock = -1;
}

bool isOwnUsers(const QLocalSocket &peer)
{
    const int socket = int(peer.socketDescriptor());
#ifdef Q_OS_LINUX
    ucred who = {};
    socklen_t size = sizeof(who);
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(socket, &user, &group) == 0 && user == geteuid();
#endif
}

void letComeUp(const QLocalSocket & /*peer*/) { }

QString activationToken()
{
    return qEnvironmentVariable(ActivationVariable);
}

void setActivationToken(const QString &token)
{
    if (token.isEmpty())
        qunsetenv(ActivationVariable);
    else
        qputenv(ActivationVariable, token.toUtf8());
}

} // namespace Keyturn
