// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/meetingpoint.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QLocalSocket>

#include <windows.h>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype NameLength = 16; // of a hash

    QString nameOfMeeting(const QString &home)
    {
        DWORD session = 0;
        ProcessIdToSessionId(GetCurrentProcessId(), &session);
        const QByteArray hash = QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256)
                                    .toHex()
                                    .first(NameLength);
        return u"keyturn-%1-%2"_s.arg(session).arg(QLatin1StringView(hash));
    }

    DWORD otherEnd(const QLocalSocket &peer)
    {
        // Each asks for the other; the one who listens has the end that a server is told of.
        auto *const pipe = reinterpret_cast<HANDLE>(peer.socketDescriptor()); // NOLINT
        ULONG server = 0;
        ULONG client = 0;
        if (!GetNamedPipeServerProcessId(pipe, &server)
            || !GetNamedPipeClientProcessId(pipe, &client))
            return 0;
        return server == GetCurrentProcessId() ? client : server;
    }

    /// The user's security identifier, as bytes; empty where the system does not tell.
    QByteArray userOf(HANDLE process)
    {
        HANDLE token = nullptr;
        if (!OpenProcessToken(process, TOKEN_QUERY, &token))
            return {};
        DWORD size = 0;
        GetTokenInformation(token, TokenUser, nullptr, 0, &size);
        QByteArray room(qsizetype(size), '\0');
        QByteArray identifier;
        if (size > 0 && GetTokenInformation(token, TokenUser, room.data(), size, &size)) {
            const PSID user = reinterpret_cast<const TOKEN_USER *>(room.constData())->User.Sid;
            identifier = QByteArray(static_cast<const char *>(user), GetLengthSid(user));
        }
        CloseHandle(token);
        return identifier;
    }

} // namespace

struct MeetingPoint::Private
{
    QString server;
    HANDLE lock = nullptr; // the system lets go of it with the process
};

MeetingPoint::MeetingPoint(const QString &home)
    : d(std::make_unique<Private>())
{
    d->server = nameOfMeeting(home);
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
    if (d->lock)
        return Taking::Taken;
    const std::wstring name = (u"Local\\"_s + d->server).toStdWString();
    const HANDLE lock = CreateMutexW(nullptr, FALSE, name.c_str());
    const DWORD error = GetLastError();
    if (!lock)
        return Taking::Impossible;
    if (error == ERROR_ALREADY_EXISTS) {
        CloseHandle(lock);
        return Taking::Other;
    }
    d->lock = lock;
    return Taking::Taken;
}

void MeetingPoint::leave()
{
    if (d->lock)
        CloseHandle(d->lock);
    d->lock = nullptr;
}

bool isOwnUsers(const QLocalSocket &peer)
{
    const DWORD id = otherEnd(peer);
    const HANDLE process = id ? OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id) : nullptr;
    if (!process)
        return false;
    const QByteArray user = userOf(process);
    CloseHandle(process);
    return !user.isEmpty() && user == userOf(GetCurrentProcess());
}

/// Windows lets only the program that a person uses, and whom that allows it, take the foreground.
void letComeUp(const QLocalSocket &peer)
{
    if (const DWORD id = otherEnd(peer))
        AllowSetForegroundWindow(id);
}

QString activationToken()
{
    return {};
}

void setActivationToken(const QString & /*token*/) { }

} // namespace Keyturn
