// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/threaddoor.h"

#include "app/core/handover.h"

namespace Keyturn {

ThreadDoor::ThreadDoor(QObject *parent)
    : QObject(parent)
{
    // While it knocks, nobody can close it, so the door is still there. When the event comes, a
    // task may end the door.
    m_handOver = std::make_shared<HandOver>([this] {
        QMetaObject::invokeMethod(
            this, [handOver = m_handOver] { handOver->runNext(); }, Qt::QueuedConnection);
    });
}

ThreadDoor::~ThreadDoor()
{
    m_handOver->close();
}

ThreadDoor::Key ThreadDoor::key() const
{
    Key key;
    key.m_handOver = m_handOver;
    return key;
}

bool ThreadDoor::Key::post(std::function<void()> task) const
{
    return m_handOver->leave(std::move(task));
}

} // namespace Keyturn
