// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/graphtime.h"
#include "app/graph/graphclient.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/secretremover.h"
#include "issuingrecords.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

/// What looks for lost secrets needs, before a Graph that lists what the test says.
struct RecoveryBench
{
    QTemporaryDir folder;
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    Keyturn::GraphClient graph{Keyturn::GraphEndpoint(server.url()), tokens, network};
    Keyturn::SecretRemover remover{graph, nullptr, {std::chrono::milliseconds(1)}};
    Keyturn::IssuingJournal journal{folder.path()};
    Keyturn::IssuingRecord record = issuingRecord();
    QUuid keyId = QUuid::createUuid();

    RecoveryBench() { list({}); }

    /// One secret with the name and the end that the record has, or are given.
    QByteArray listed(const QUuid &id, const QString &name = QStringLiteral("prod-2027"),
                      const QDateTime &end = issuingRecord().wanted.endDateTime) const
    {
        return QStringLiteral(R"({"keyId": "%1", "displayName": "%2", "endDateTime": "%3"})")
            .arg(id.toString(QUuid::WithoutBraces), name, Keyturn::toGraphTime(end))
            .toUtf8();
    }

    /// The object has these secrets from now on.
    void list(const QByteArrayList &secrets)
    {
        server.replyTo("GET ", 200,
                       R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e41", "displayName": "Payroll",
                           "appId": "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f",
                           "passwordCredentials": [)"
                           + secrets.join(',') + "]}");
    }

    void refuseToList(int status = 403)
    {
        server.replyTo("GET ", status, R"({"error": {"code": "Authorization_RequestDenied"}})");
    }

    auto requests(const QByteArray &method) const
    {
        return std::ranges::count_if(server.requests(), [&method](const auto &one) {
            return one.line.startsWith(method + ' ');
        });
    }

    /// How many records a crash now would leave behind.
    qsizetype recordCount() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.json")}).size();
    }
};
