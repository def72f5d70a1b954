// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/directory/detailscontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The detail pane before a Graph that says what the test wants, and nothing else around it.
struct DetailsBench
{
    static constexpr auto TenantId = "6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816";

    LocalHttpServer server;
    QTemporaryDir folder;
    MemoryVault vault;
    Keyturn::KeptSecrets keptSecrets{vault, folder.filePath(QStringLiteral("kept.json"))};
    Keyturn::Session session{
        {.cloud = {.displayName = QStringLiteral("Test"), .graphEndpoint = server.url()},
         .tokens = std::make_unique<Keyturn::StaticToken>("token"),
         .journalFolder = folder.filePath(QStringLiteral("issuing")),
         .isSampleTenant = false},
        keptSecrets};
    Keyturn::CredentialView view{[](const QUuid &) { return Keyturn::KeptState::NotKept; }};
    Keyturn::CredentialController controller{session, view};
    Keyturn::DetailsController details{session, controller, view};

    DetailsBench()
    {
        server.replyTo("GET", 404, R"({"error":{"code":"Request_ResourceNotFound"}})");
        server.replyTo("/organization", 200,
                       R"({"value":[{"id":")" + QByteArray(TenantId)
                           + R"(","displayName":"Test"}]})");
    }

    bool openSession()
    {
        QSignalSpy known(&session, &Keyturn::Session::tenantKnown);
        session.open();
        return known.wait();
    }

    static Keyturn::DirectoryObject
    object(int number, Keyturn::ObjectKind kind = Keyturn::ObjectKind::Application)
    {
        Keyturn::DirectoryObject object;
        object.ref = {.kind = kind,
                      .objectId = QUuid(uint(number), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                      .appId = QUuid(uint(number), 2, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        object.displayName = QStringLiteral("Object %1").arg(number);
        return object;
    }

    static QByteArray id(const QUuid &id) { return id.toByteArray(QUuid::WithoutBraces); }
};
