// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/meetingpoint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <optional>
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
    constexpr int MostTries = 16; // to open a file that others take away; one is usual

    /// A display is a session: what is started on one cannot raise a window of another.
    QString displayName()
    {
        QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
        if (!wayland.isEmpty())
            return wayland;
        const QString x11 = qEnvironmentVariable("DISPLAY");
        return x11.left(x11.indexOf(u'.', x11.lastIndexOf(u':'))); // without the screen's number
    }

#ifdef Q_OS_MACOS
    /// The user's own, and on this computer: QStandardPaths has one in the home, which may be on
    /// another, where locks and sockets are another matter.
    QString meetingFolder()
    {
        QByteArray path(PATH_MAX, '\0');
        const size_t size = confstr(_CS_DARWIN_USER_TEMP_DIR, path.data(), size_t(path.size()));
        if (size <= 1 || size > size_t(path.size()))
            return {};
        path.truncate(qsizetype(size) - 1);
        return path.endsWith('/') ? QFile::decodeName(path.chopped(1)) : QFile::decodeName(path);
    }
#else
    /// Of the user alone, which QStandardPaths sees to; a Flatpak has one that its processes share.
    /// Where the session has none, it would be made up among everybody's temporary files.
    QString meetingFolder()
    {
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            return {};
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
        return folder.isEmpty() || flatpak.isEmpty() ? folder : folder + u"/app/"_s + flatpak;
    }
#endif

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
        // QLocalServer makes it under another name at first. A folder of macOS' takes 48.
        constexpr qsizetype Reserve = 16;
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

    struct Locking
    {
        MeetingPoint::Taking taking = MeetingPoint::Taking::Impossible;
        int file = -1; // where it was taken
    };

    /// Nothing where the file was taken away meanwhile.
    std::optional<Locking> lockOnce(const QByteArray &path)
    {
        using enum MeetingPoint::Taking;
        constexpr mode_t OnlyMe = S_IRUSR | S_IWUSR;
        const int file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OnlyMe);
        if (file < 0)
            return Locking{};
        const bool isLocked = flock(file, LOCK_EX | LOCK_NB) == 0;
        const int error = errno;
        if (isLocked && isStillThere(file, path)) {
            // The sticky bit keeps what nobody has touched for six hours from being cleared away.
            // https://specifications.freedesktop.org/basedir-spec/latest/
            fchmod(file, OnlyMe | S_ISVTX);
            return Locking{.taking = Taken, .file = file};
        }
        close(file);
        if (isLocked)
            return {};
        return Locking{.taking = error == EWOULDBLOCK ? Other : Impossible};
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

MeetingPoint::Taking MeetingPoint::take()
{
    if (d->lock >= 0)
        return Taking::Taken;
    if (d->server.isEmpty())
        return Taking::Impossible;
    std::optional<Locking> locking;
    for (int i = 0; !locking && i < MostTries; ++i)
        locking = lockOnce(d->lockFile);
    const Locking end = locking.value_or(Locking());
    d->lock = end.file;
    return end.taking;
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
