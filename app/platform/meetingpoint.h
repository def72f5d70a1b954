// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QLocalSocket;

namespace Keyturn {

/// Where the instances of one user, in one session of the desktop, find each other: the name of a
/// socket, and who may listen there. Nothing of an instance that has ended, or crashed, is in the
/// way of the next.
class MeetingPoint
{
public:
    /// Instances with another home, a text of any kind, do not meet.
    explicit MeetingPoint(const QString &home);
    ~MeetingPoint();
    Q_DISABLE_COPY_MOVE(MeetingPoint)

    enum class Taking {
        Taken, ///< by this one, which listens
        Other, ///< has it
        Impossible, ///< here nobody can have it
    };

    /// Empty where this system offers no place that is the user's alone.
    QString serverName() const;
    /// Taken for one at a time, until it is gone.
    Taking take();
    void leave();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the process at the other end is of the user that this one is of.
bool isOwnUsers(const QLocalSocket &peer);
/// Lets the process at the other end bring its window up, where a system asks for that.
void letComeUp(const QLocalSocket &peer);

/// With what the desktop has started this process, for the window that is to come up for it; empty
/// where it says nothing. To be asked before there is a QGuiApplication, which takes it.
QString activationToken();
/// From here on the window that is activated next has it; to be taken back when it was.
void setActivationToken(const QString &token);

} // namespace Keyturn
