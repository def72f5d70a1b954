// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryworkshop.h"
#include "app/expiring/expiringlists.h"
#include "app/expiring/mutedsecrets.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QTest>

/// The lists that secrets expire in, over a server of the test's own.
struct ListsBench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    Keyturn::DirectoryWorkshop workshop;
    Keyturn::DirectoryList registrations{Keyturn::ListKind::AppRegistrations,
                                         Keyturn::GraphEndpoint(server.url()), tokens, workshop};
    Keyturn::DirectoryList principals{Keyturn::ListKind::EnterpriseApplications,
                                      Keyturn::GraphEndpoint(server.url()), tokens, workshop};
    Keyturn::DirectoryList blueprints{Keyturn::ListKind::AgentIdentityBlueprints,
                                      Keyturn::GraphEndpoint(server.url()), tokens, workshop};
    Keyturn::DirectoryList owned{Keyturn::ListKind::OwnedApplications,
                                 Keyturn::GraphEndpoint(server.url()), tokens, workshop};
    Keyturn::MutedSecrets mutes;
    std::vector<Keyturn::ListKind> kept;
    int daysAhead = 0;
    Keyturn::ExpiringLists lists{
        {.searched = {&registrations, &principals, &blueprints},
         .owned = &owned,
         .mutes = &mutes,
         .isKept =
             [this](Keyturn::ListKind kind) { return std::ranges::find(kept, kind) != kept.end(); },
         .clock = [this] { return QDateTime::currentDateTimeUtc().addDays(daysAhead); }}};

    ListsBench()
    {
        server.stayOpen();
        server.replyTo("GET", 200, listReply({}));
    }

    /// What the app registrations are; the other lists are empty.
    void hold(const QJsonArray &objects)
    {
        server.replyTo("/applications?", 200, listReply(objects));
    }

    static bool isLoaded(const Keyturn::DirectoryList &list)
    {
        return QTest::qWaitFor(
            [&list] { return list.state() == Keyturn::DirectoryList::State::Loaded; }, 20000);
    }
};

/// In Graph's own form.
inline QString daysFromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
}
