// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/connectionahead.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    QUrl withScheme(QUrl url, const QString &scheme)
    {
        const int port = url.port(80);
        url.setScheme(scheme);
        url.setPort(port);
        return url;
    }

} // namespace

ConnectionAhead::ConnectionAhead(const QUrl &server, const TransportSettings &transport,
                                 std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
    , m_request(transport.request(server))
    , m_life(life)
{
    begin();
}

ConnectionAhead::~ConnectionAhead() = default;

void ConnectionAhead::begin()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setTransferTimeout(m_request.transferTimeout()); // of the opening, too
    // Qt makes a request of the opening, which comes to an end like others.
    connect(m_network.get(), &QNetworkAccessManager::finished, this,
            [this](QNetworkReply *opening) {
                m_state = opening->error() == QNetworkReply::NoError ? State::Open : State::Failed;
                opening->deleteLater();
            });
    m_begun = std::chrono::system_clock::now();
    open();
}

void ConnectionAhead::open()
{
    const QUrl server = m_request.url();
    m_state = State::Opening;
    if (server.scheme() == "https"_L1) {
        m_network->connectToHostEncrypted(server.host(), quint16(server.port(443)),
                                          m_request.sslConfiguration());
        return;
    }
    // What connectToHost() does, which takes it to be of HTTP/2; a POST of HTTP/1.1 then passes by.
    QNetworkRequest opening(m_request);
    opening.setUrl(withScheme(server, u"preconnect-http"_s));
    opening.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_network->get(opening);
}

bool ConnectionAhead::isOfUse() const
{
    const auto age = std::chrono::system_clock::now() - m_begun;
    return m_state != State::Failed && age >= 0ms && age < m_life;
}

void ConnectionAhead::refresh()
{
    if (!isOfUse())
        begin();
    else if (m_state == State::Open)
        open(); // which an open one is spared, and only Qt knows whether it is
}

std::unique_ptr<QNetworkAccessManager> ConnectionAhead::take()
{
    if (!isOfUse())
        m_network = std::make_unique<QNetworkAccessManager>();
    m_network->disconnect(this);
    return std::move(m_network);
}

} // namespace Keyturn
