// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/threaddoor.h"

#include <QMutex>

namespace Keyturn {

struct ThreadDoor::Lock
{
    QMutex mutex;
    QObject *door = nullptr; // null once it is gone
};

ThreadDoor::ThreadDoor(QObject *parent)
    : QObject(parent)
    , m_lock(std::make_shared<Lock>())
{
    m_lock->door = this;
}

ThreadDoor::~ThreadDoor()
{
    const QMutexLocker locker(&m_lock->mutex);
    m_lock->door = nullptr;
}

ThreadDoor::Key ThreadDoor::key() const
{
    Key key;
    key.m_lock = m_lock;
    return key;
}

bool ThreadDoor::Key::post(std::function<void()> task) const
{
    const QMutexLocker locker(&m_lock->mutex);
    if (!m_lock->door)
        return false;
    return QMetaObject::invokeMethod(m_lock->door, std::move(task), Qt::QueuedConnection);
}

} // namespace Keyturn
