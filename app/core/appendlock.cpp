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
        OVERLAPPED place = lockedPlace();
        return LockFileEx(handleOf(descriptor), LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &place) != 0;
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
