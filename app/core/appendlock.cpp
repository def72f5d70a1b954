// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/appendlock.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace Keyturn {

#ifdef Q_OS_WIN
namespace {

    HANDLE handleOf(int descriptor)
    {
        return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)); // NOLINT
    }

    /// Of a place that no file reaches: what is locked, nobody else could read.
    OVERLAPPED lockedPlace()
    {
        OVERLAPPED place = {};
        place.OffsetHigh = 0x7fffffff;
        return place;
    }

    bool lockAppending(int descriptor)
    {
        constexpr DWORD Wait = 20; // milliseconds
        constexpr int MostTries = 250; // so five seconds; a line takes one millisecond
        constexpr DWORD AtOnce = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
        for (int i = 0; i < MostTries; ++i) {
            OVERLAPPED place = lockedPlace();
            if (LockFileEx(handleOf(descriptor), AtOnce, 0, 1, 0, &place))
                return true;
            const DWORD error = GetLastError();
            if (error != ERROR_LOCK_VIOLATION && error != ERROR_IO_PENDING)
                return false;
            Sleep(Wait);
        }
        return false;
    }

    void unlockAppending(int descriptor)
    {
        OVERLAPPED place = lockedPlace();
        UnlockFileEx(handleOf(descriptor), 0, 1, 0, &place);
    }

} // namespace

bool syncFile(const QFile &file)
{
    return _commit(file.handle()) == 0;
}
#else
namespace {

    bool lockAppending(int /*descriptor*/)
    {
        return true;
    }

    void unlockAppending(int /*descriptor*/) { }

} // namespace

bool syncFile(const QFile &file)
{
    return fsync(file.handle()) == 0;
}
#endif

AppendLock::AppendLock(const QFile &file)
    : m_descriptor(file.handle())
    , m_isHeld(lockAppending(m_descriptor))
{ }

AppendLock::~AppendLock()
{
    if (m_isHeld)
        unlockAppending(m_descriptor);
}

} // namespace Keyturn
