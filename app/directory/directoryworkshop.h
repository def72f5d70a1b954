// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

class QNetworkAccessManager;

namespace Keyturn {

/// The one thread in which all lists of a session load, and the network manager that they share
/// there. The thread begins with the first load and then stays, for the connections' sake.
class DirectoryWorkshop
{
public:
    DirectoryWorkshop();
    ~DirectoryWorkshop();
    Q_DISABLE_COPY_MOVE(DirectoryWorkshop)

    /// Takes an object over into the thread. It ends by deleteLater(), called before the workshop
    /// is destroyed.
    void moveIn(QObject &object);

    QNetworkAccessManager &network(); ///< for what has moved in

private:
    struct Room;

    QThread m_thread;
    Room *m_room = nullptr; ///< lives in the thread and ends with it
};

} // namespace Keyturn
