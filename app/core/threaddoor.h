// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Keyturn {

class HandOver;

/// Lets other threads have something done in this object's thread for as long as it lives. They
/// hold a Key, which does not mind whether the door is still there. The one way in which results
/// come back from another thread.
class ThreadDoor : public QObject
{
    Q_OBJECT

public:
    explicit ThreadDoor(QObject *parent);
    ~ThreadDoor() override;

    class Key
    {
    public:
        /// Queues the task; false if the door is gone. A task that the door's end overtakes is
        /// destroyed without having run.
        bool post(std::function<void()> task) const;

    private:
        friend class ThreadDoor;
        std::shared_ptr<HandOver> m_handOver;
    };

    Key key() const; ///< from this object's thread

private:
    std::shared_ptr<HandOver> m_handOver;
};

} // namespace Keyturn
