// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/httpreply.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace Keyturn {

class OneShotBody;

/// One HTTP request and its reply, in whichever thread the network manager lives. Destroying it
/// takes the request back. What goes into the request, TLS included, is the caller's business
/// (GraphEndpoint); that a bad certificate is fatal and nothing is read without end is decided
/// here.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 DefaultMaxBody = 8 << 20; // a page of 999 applications is below 3 MB

    /// GET without a body, any other verb with one. `network` must outlive the exchange.
    HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request,
                 const QByteArray &verb, const QByteArray &body, QObject *parent,
                 qint64 maxBody = DefaultMaxBody);
    /// A POST that goes out once, whatever becomes of its connection; see OneShotBody.
    HttpExchange(QNetworkAccessManager &network, QNetworkRequest request,
                 std::unique_ptr<OneShotBody> body, QObject *parent,
                 qint64 maxBody = DefaultMaxBody);
    ~HttpExchange() override;

    /// Room for a body of about that many bytes, which spares it growing from block to block.
    void expect(qsizetype bytes) { m_content.reserve(bytes + bytes / 16 + Portion); }

Q_SIGNALS:
    void finished(const Keyturn::HttpReply &reply);

private:
    static constexpr qsizetype Portion = 16 << 10; // of reading

    void follow();
    void note();
    void read();
    void finish();

    const qint64 m_maxBody;
    QByteArray m_content;
    bool m_isPacked = false; // and somebody else will unpack it as a whole
    bool m_isTooLarge = false;
    std::unique_ptr<OneShotBody> m_body;
    QNetworkReply *m_reply = nullptr; // a child
};

} // namespace Keyturn
