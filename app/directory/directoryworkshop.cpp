// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryworkshop.h"

#include <QNetworkAccessManager>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

/// What belongs to the thread. Made outside, hence the network manager comes later: it must be
/// made where it is used.
struct DirectoryWorkshop::Room : public QObject
{
    std::unique_ptr<QNetworkAccessManager> network;
};

DirectoryWorkshop::DirectoryWorkshop()
{
    m_thread.setObjectName("directory"_L1);
}

DirectoryWorkshop::~DirectoryWorkshop()
{
    m_thread.quit();
    m_thread.wait();
}

void DirectoryWorkshop::moveIn(QObject &object)
{
    if (!m_room) {
        m_room = new Room;
        m_room->moveToThread(&m_thread);
        // Behind the objects that moved in, since their deleteLater() was called before.
        QObject::connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
        m_thread.start();
    }
    object.moveToThread(&m_thread);
}

QNetworkAccessManager &DirectoryWorkshop::network()
{
    if (!m_room->network)
        m_room->network = std::make_unique<QNetworkAccessManager>();
    return *m_room->network;
}

} // namespace Keyturn
