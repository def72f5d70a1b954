// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Keyturn {

/// Lets other threads have something done in this object's thread for as long as it lives. They
/// hold a Key, which does not mind whether the door is still there.
class ThreadDoor : public QObject
{
    Q_OBJECT

public:
    explicit ThreadDoor(QObject *parent);
    ~ThreadDoor() override;

private:
    struct Lock;

public:
    class Key
    {
    public:
        /// Queues the task; false if the door is gone. A task that the door's end overtakes is
        /// destroyed without having run.
        bool post(std::function<void()> task) const;

    private:
        friend class ThreadDoor;
        std::shared_ptr<Lock> m_lock;
    };

    Key key() const; ///< from this object's thread

private:
    const std::shared_ptr<Lock> m_lock;
};

} // namespace Keyturn
