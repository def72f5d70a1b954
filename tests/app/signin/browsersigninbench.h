// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/formdata.h"
#include "app/signin/browsersignin.h"
#include "rawbrowser.h"
#include "support/formvalue.h"
#include "support/localhttpserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace Keyturn {

inline const QString BrowserClientId = QStringLiteral("7a3c1f52-0b6d-4c43-9a61-2f3f6c1d8e90");
inline const QString BrowserTenantId = QStringLiteral("5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405");

/// Requests are written with %PORT%, %STATE% and %WRONG% in them; see filled(). This one has the
/// length that its body will have then.
inline QByteArray form(const QByteArray &body)
{
    constexpr qsizetype StateLength = 43;
    QByteArray full = body;
    for (const char *name : {"%STATE%", "%WRONG%"})
        full.replace(name, QByteArray(StateLength, 'x'));
    return "POST / HTTP/1.1\r\nHost: localhost:%PORT%\r\n"
           "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(full.size()) + "\r\n\r\n" + body;
}

inline QByteArray get(const QByteArray &target, const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost:%PORT%\r\n\r\n";
}

/// One sign-in at a scripted authority, which gives a token to whoever asks, and the browser's side
/// of it.
struct BrowserSignInBench
{
    explicit BrowserSignInBench(
        const BrowserSignIn::Wish &wish = {.permissions = {QStringLiteral("Application.Read.All")}})
        : signIn(std::make_unique<BrowserSignIn>(target(), TransportSettings(), wish, nullptr))
    {
        QObject::connect(signIn.get(), &BrowserSignIn::linkReady, signIn.get(),
                         [this](const QUrl &url) { open(url); });
        QObject::connect(signIn.get(), &BrowserSignIn::answered, signIn.get(),
                         [this] { ++returns; });
    }

    SignInTarget target() const
    {
        return {.cloud = {.loginAuthority = authority.url(),
                          .graphEndpoint = QUrl(QStringLiteral("https://graph.example"))},
                .tenant = BrowserTenantId,
                .clientId = BrowserClientId};
    }

    void start()
    {
        signIn->start([this](GrantResult answer) {
            result = std::move(answer);
            ++results;
        });
    }

    void open(const QUrl &url)
    {
        link = url;
        port = quint16(QUrl(parameter("redirect_uri")).port());
        state = parameter("state").toUtf8();
        authority.replyTo("/token", 200, tokens(claims()));
    }

    QString parameter(const char *name) const
    {
        return QUrlQuery(link).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }

    QJsonObject claims() const
    {
        return {{QStringLiteral("aud"), BrowserClientId},
                {QStringLiteral("tid"), BrowserTenantId},
                {QStringLiteral("nonce"), parameter("nonce")},
                {QStringLiteral("exp"), expiry}};
    }

    static QByteArray tokens(const QJsonObject &identity)
    {
        const QByteArray middle = QJsonDocument(identity)
                                      .toJson(QJsonDocument::Compact)
                                      .toBase64(QByteArray::Base64UrlEncoding);
        return R"({"token_type": "Bearer", "expires_in": 3600, "access_token": "fresh",
                   "refresh_token": "again", "scope": "x", "id_token": "e30.)"
            + middle + R"(.c2ln"})";
    }

    /// With this attempt's port and state, and another state of the same length, in place.
    QByteArray filled(QByteArray bytes) const
    {
        QByteArray wrong = state;
        wrong[20] = wrong[20] == 'A' ? 'B' : 'A';
        bytes.replace("%PORT%", QByteArray::number(port));
        bytes.replace("%STATE%", state);
        bytes.replace("%WRONG%", wrong);
        return bytes;
    }

    QByteArray ask(const QByteArray &request) const { return replyTo(port, filled(request)); }

    static QByteArray rightAnswer() { return form("code=right&state=%STATE%&session_state=x"); }

    bool hasSignedIn() const { return result && *result; }

    /// The fields of the one request to the token endpoint.
    FormFields redeemed() const
    {
        return decodeForm(authority.requests().front().body).value_or(FormFields());
    }

    const qint64 expiry = QDateTime::currentSecsSinceEpoch() + 3600;
    LocalHttpServer authority;
    std::unique_ptr<BrowserSignIn> signIn;
    QUrl link;
    quint16 port = 0;
    QByteArray state;
    int returns = 0; // of the browser
    std::optional<GrantResult> result;
    int results = 0;
};

} // namespace Keyturn
