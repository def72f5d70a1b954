// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/oneshotbody.h"
#include "app/secrets/issuedsecret.h"
#include "app/secrets/issuingerror.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <array>
#include <functional>
#include <memory>

namespace Keyturn {

/// One POST that makes a secret. The object is the POST: once made it is on its way, and nothing
/// sends it again, neither Qt (OneShotBody, connections of its own) nor we: 401, 429 and 503 are
/// answers like others. A complete secret in the reply counts, whatever the transport thinks of
/// it. Runs the handler once, then deletes itself; deleting it earlier loses what comes back.
///
/// What is wiped: the bytes read from the network, in a buffer that never grows and so never moves.
/// What cannot be wiped from here: the copies Qt and the TLS library make on the way. They are
/// freed with the network manager, which is why it is used for this one request only; what freed
/// memory holds is the business of the allocator.
class PasswordPost : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<IssuedSecret, IssuingError>;
    using Handler = std::function<void(Outcome)>;

    /// `request` is a GraphEndpoint's, with a token that will last. `network` serves nothing else
    /// and may have a connection for it; see ConnectionAhead.
    PasswordPost(
        QNetworkRequest request, const QByteArray &body, Handler handler, QObject *parent,
        std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>());
    ~PasswordPost() override;

private:
    void read();
    void finish();
    IssuingError failure(const QUuid &keyId) const;

    Handler m_handler;
    std::array<char, 64 << 10> m_content = {};
    qint64 m_size = 0;
    OneShotBody m_body;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr; // m_network's
};

} // namespace Keyturn
