// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryworkshop.h"

#include "app/core/loopback.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Without TLS and a proxy, Qt reads the head of each reply from the system byte by byte, which
    /// takes as long as all else that it does for a page. A socket that finds out for itself that
    /// there is no proxy has a buffer. The sample tenant is the one that is reached so.
    class ProxyFinder : public QNetworkProxyFactory
    {
    public:
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            const QUrl url = query.url();
            if (url.scheme() == "http"_L1 && isLoopbackHost(url.host()))
                return {QNetworkProxy::DefaultProxy};
            return proxyForQuery(query);
        }
    };

} // namespace

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
    if (!m_room->network) {
        m_room->network = std::make_unique<QNetworkAccessManager>();
        m_room->network->setProxyFactory(new ProxyFinder); // takes it
    }
    return *m_room->network;
}

} // namespace Keyturn
