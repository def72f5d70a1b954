// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/refreshtokensource.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/formdata.h"
#include "support/accountbench.h"
#include "support/localhttpserver.h"

#include <QSignalSpy>

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// A scripted authority and a source that renews there.
struct RenewalBench
{
    /// An answer of the token endpoint; without refresh token if that is empty.
    static QByteArray grant(const QByteArray &access, const QByteArray &refresh,
                            const QByteArray &scope = "Application.Read.All openid")
    {
        const QByteArray rotated =
            refresh.isEmpty() ? QByteArray() : R"(,"refresh_token":")" + refresh + '"';
        return R"({"token_type":"Bearer","expires_in":3599,"access_token":")" + access
            + R"(","scope":")" + scope + '"' + rotated + '}';
    }

    static QByteArray refusal(const QByteArray &error, const QByteArray &more = {})
    {
        return R"({"error":")" + error + R"(","error_description":"AADSTS: no")" + more + '}';
    }

    Keyturn::SignInTarget target() const
    {
        return {.cloud = {.name = QStringLiteral("lab"),
                          .loginAuthority = server.url(),
                          .graphEndpoint = QUrl(QStringLiteral("https://graph.example"))},
                .tenant = QStringLiteral("contoso.com"),
                .clientId = QStringLiteral("keyturn")};
    }

    void renew(const Keyturn::TokenSource::Wish &wish = {})
    {
        source->renew(wish, context.get(), [this](Keyturn::GrantResult result) {
            results.push_back(std::move(result));
        });
    }

    bool isGranted(const QByteArray &access) const
    {
        return !results.empty() && results.back()
            && results.back()->accessToken.authorization() == "Bearer " + access;
    }

    const Keyturn::SignInError &error() const { return results.back().error(); }

    /// What was sent, by the number of the request.
    std::map<QByteArray, QByteArray> sent(size_t request = 0) const
    {
        std::map<QByteArray, QByteArray> fields;
        const auto form = Keyturn::decodeForm(server.requests().at(request).body);
        for (const auto &[name, value] : form.value_or(Keyturn::FormFields()))
            fields[name] = value;
        return fields;
    }

    LocalHttpServer server;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::vector<Keyturn::GrantResult> results;
    std::unique_ptr<Keyturn::RefreshTokenSource> source =
        std::make_unique<Keyturn::RefreshTokenSource>(Keyturn::TransportSettings(), target(),
                                                      Keyturn::SecretText("first refresh token"),
                                                      QStringList());
    QSignalSpy kept{source.get(), &Keyturn::RefreshTokenSource::kept};
    QSignalSpy keepingFailed{source.get(), &Keyturn::RefreshTokenSource::keepingFailed};
    Keyturn::Account account = newAccount();

    Keyturn::VaultError::Kind lastFailure() const
    {
        return keepingFailed.last().at(0).value<Keyturn::VaultError>().kind;
    }
};
