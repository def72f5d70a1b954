// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientcredentials.h"

#include "app/signin/clientassertion.h"
#include "app/signin/clientclaims.h"
#include "app/signin/formpost.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString credentialsText(const char *text)
    {
        return QCoreApplication::translate("Keyturn::ClientCredentials", text);
    }

    tl::unexpected<SignInError> unusableWith(const QString &message)
    {
        return tl::unexpected(SignInError{.kind = SignInError::Kind::Unusable, .message = message});
    }

    GrantResult readGrant(const HttpReply &reply)
    {
        auto grant = TokenGrant::fromReply(reply, QDateTime::currentDateTimeUtc());
        if (grant)
            grant->refreshToken = {}; // there should be none: RFC 6749, 4.4.3
        else if (grant.error().kind == SignInError::Kind::InteractionRequired)
            grant.error().kind = SignInError::Kind::Refused; // there is no person to ask
        return grant;
    }

    /// One token asked for. It dies with who wants it, and takes everything back.
    class Attempt : public QObject
    {
    public:
        Attempt(SignInTarget target, TransportSettings transport, QByteArray claims,
                GrantHandler handler, QObject *context)
            : QObject(context)
            , m_target(std::move(target))
            , m_transport(std::move(transport))
            , m_claims(std::move(claims))
            , m_handler(std::move(handler))
        { }

        void start(const ClientCredentials::Proof &proof)
        {
            if (!m_target.authority().isOneTenant())
                return finish(unusableWith(credentialsText(
                    QT_TRANSLATE_NOOP("Keyturn::ClientCredentials",
                                      "An application signs in to one tenant. Enter "
                                      "its ID or one of its domains."))));
            std::visit([this](const auto &one) { prove(one); }, proof);
        }

    private:
        void prove(const ClientCredentials::SecretReader &read);
        void prove(const ClientCertificate &certificate);
        void send(FormFields proof);
        void finish(GrantResult result);

        const SignInTarget m_target;
        const TransportSettings m_transport;
        const QByteArray m_claims; // as they are sent
        GrantHandler m_handler;
    };

    void Attempt::prove(const ClientCredentials::SecretReader &read)
    {
        read(this, [this](const tl::expected<SecretText, SignInError> &secret) {
            if (!secret)
                return finish(tl::unexpected(secret.error()));
            if (secret->isEmpty())
                return finish(unusableWith(credentialsText(QT_TRANSLATE_NOOP(
                    "Keyturn::ClientCredentials", "There is no client secret. Enter it."))));
            FormFields proof; // not from a list, whose copy nobody could wipe
            proof.emplace_back("client_secret", secret->utf8().toByteArray());
            send(std::move(proof));
        });
    }

    void Attempt::prove(const ClientCertificate &certificate)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (certificate.isExpired(now)) {
            //: The format of a date, as QLocale takes it; shown as "19 May 2027"
            const char *const format =
                QT_TRANSLATE_NOOP("Keyturn::ClientCredentials", "d MMM yyyy");
            const QDate end = certificate.notAfter().toLocalTime().date();
            return finish(unusableWith(
                credentialsText(
                    QT_TRANSLATE_NOOP("Keyturn::ClientCredentials",
                                      "The certificate expired on %1. Add a new one to the "
                                      "application, then choose it here."))
                    .arg(QLocale().toString(end, credentialsText(format)))));
        }
        const auto assertion = clientAssertion(certificate, m_target.authority().tokenEndpoint(),
                                               m_target.clientId, now);
        if (!assertion)
            return finish(tl::unexpected(assertion.error()));
        send({{"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
              {"client_assertion", *assertion}});
    }

    void Attempt::send(FormFields proof)
    {
        FormFields fields{{"client_id", m_target.clientId.toUtf8()},
                          {"scope", m_target.cloud.scope(u".default").toUtf8()},
                          {"grant_type", "client_credentials"},
                          {"claims", m_claims}};
        std::ranges::move(proof, std::back_inserter(fields));
        new FormPost(
            m_transport, m_target.authority().tokenEndpoint(), fields,
            [this](const HttpReply &reply) { finish(readGrant(reply)); }, this);
        QByteArray &secret = fields.back().second;
        wipe({secret.data(), size_t(secret.size())});
    }

    void Attempt::finish(GrantResult result)
    {
        deleteLater();
        const GrantHandler handler = std::exchange(m_handler, {}); // it may destroy us
        handler(std::move(result));
    }

} // namespace

ClientCredentials::ClientCredentials(SignInTarget target, TransportSettings transport, Proof proof)
    : m_target(std::move(target))
    , m_transport(std::move(transport))
    , m_proof(std::move(proof))
{ }

void ClientCredentials::renew(const Wish &wish, QObject *context, GrantHandler handler)
{
    auto *attempt =
        new Attempt(m_target, m_transport, clientClaims(wish.claims), std::move(handler), context);
    // Queued, for a refusal needs no network and would be told from within.
    QMetaObject::invokeMethod(
        attempt, [attempt, proof = m_proof] { attempt->start(proof); }, Qt::QueuedConnection);
}

} // namespace Keyturn
