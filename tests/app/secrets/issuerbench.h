// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphclient.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/newsecret.h"
#include "app/secrets/pendingsecrets.h"
#include "app/secrets/secretissuer.h"
#include "app/secrets/secretrecovery.h"
#include "app/secrets/secretremover.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

namespace Keyturn {

inline constexpr QUuid KeyId(0x7c2f3a50, 0x5f8b, 0x4d3e, 0x9a, 0x55, 0x0d, 0x0f, 0x6a, 0x0f, 0x2a,
                             0x11);

inline QByteArray secretReply()
{
    return R"({"keyId": "7c2f3a50-5f8b-4d3e-9a55-0d0f6a0f2a11",
                             "secretText": "0123456789abcdef"})";
}

inline ObjectRef app(const QString &lastDigit = QStringLiteral("1"))
{
    return {.objectId = QUuid(QStringLiteral("8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4") + lastDigit),
            .appId = QUuid(QStringLiteral("0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"))};
}

inline NewSecret wanted()
{
    return {.displayName = QStringLiteral("CI"),
            .startDateTime = {},
            .endDateTime = QDateTime({2027, 1, 1}, {}, Qt::UTC)};
}

inline QByteArray objectReply(const QByteArray &secrets = "")
{
    return R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e41", "displayName": "Payroll",
               "appId": "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f",
               "passwordCredentials": [)"
        + secrets + "]}";
}

/// Everything an issuer needs, made anew for each test. Its server answers all reads with an object
/// without secrets.
struct IssuerBench
{
    QTemporaryDir folder;
    LocalHttpServer server;
    RecordedTokens tokens;
    PendingSecrets pending;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    SecretRemover remover{graph};
    IssuingJournal journal{folder.filePath(QStringLiteral("issuing"))};
    SecretRecovery recovery{graph,
                            remover,
                            journal,
                            {.waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)},
                             .patience = std::chrono::seconds(20)}};
    SecretIssuer issuer{graph, tokens, pending, journal, recovery};
    QSignalSpy started{&issuer, &SecretIssuer::issuingStarted};
    QSignalSpy issued{&issuer, &SecretIssuer::issued};
    QSignalSpy failed{&issuer, &SecretIssuer::issuingFailed};

    IssuerBench()
    {
        issuer.setTenant(QStringLiteral("a-tenant"));
        server.replyTo("GET ", 200, objectReply());
    }

    bool issue(const ObjectRef &owner = app())
    {
        return issuer.issue(owner, QStringLiteral("Payroll"), wanted());
    }

    std::vector<LocalHttpServer::Request> posts() const
    {
        std::vector<LocalHttpServer::Request> found;
        std::ranges::copy_if(server.requests(), std::back_inserter(found),
                             [](const auto &one) { return one.line.startsWith("POST"); });
        return found;
    }

    QByteArrayList claimsAsked() const
    {
        QByteArrayList found;
        std::ranges::copy_if(tokens.claims, std::back_inserter(found),
                             [](const QByteArray &one) { return !one.isEmpty(); });
        return found;
    }

    /// What a crash now would leave behind.
    std::vector<IssuingRecord> records() const
    {
        std::vector<IssuingRecord> found;
        const QDir records(folder.filePath(QStringLiteral("issuing")));
        for (const QString &name : records.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(records.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.push_back(
                    IssuingRecord::fromJson(QJsonDocument::fromJson(file.readAll()).object())
                        .value_or(IssuingRecord()));
        }
        return found;
    }

    IssuingError error() const { return failed.first().at(1).value<IssuingError>(); }
};

} // namespace Keyturn
