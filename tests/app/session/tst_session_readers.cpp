// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Denied =
    R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";

/// A session of somebody who is not an administrator with every permission.
struct Bench
{
    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    LocalHttpServer server;
    Session session;

    explicit Bench(const ListReader &reader, const Tenant &tenant = {})
        : session({.cloud = {.graphEndpoint = server.url()},
                   .tokens = std::make_unique<StaticToken>("abc"),
                   .journalFolder = folder.filePath(u"issuing"_s),
                   .reader = reader,
                   .tenant = tenant},
                  keptSecrets)
    { }

    bool wasAsked(const QByteArray &part) const
    {
        return std::ranges::any_of(server.requests(), [&part](const auto &request) {
            return request.line.contains(part);
        });
    }
};

const Tenant Contoso{.id = u"t-1"_s, .displayName = u"Contoso"_s, .defaultDomain = u"c.example"_s};

} // namespace

class TestSessionReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsTenantWhereGraphDoesNotTell();
    void believesGraphWhereItTells();
    void saysWhyWhereNobodyTells();
    void asksNotWhoAnApplicationIs();
    void asksForNothingThatPersonalAccountsDoNotHave();
    void listsWhatAPersonalAccountOwns();
};

void TestSessionReaders::knowsItsTenantWhereGraphDoesNotTell()
{
    Bench bench({.appId = QUuid::createUuid()}, Contoso);
    const QSignalSpy failed(&bench.session, &Session::failed);
    bench.server.replyTo("/organization", 403, Denied);

    bench.session.open();

    QTRY_COMPARE(bench.session.tenant(), Contoso);
    QVERIFY(failed.isEmpty());
}

void TestSessionReaders::believesGraphWhereItTells()
{
    Bench bench({}, Contoso);
    bench.server.replyTo("/organization", 200,
                         R"({"value": [{"id": "t-1", "displayName": "Contoso Ltd."}]})");

    bench.session.open();

    QTRY_COMPARE(bench.session.tenant().displayName, u"Contoso Ltd."_s);
}

void TestSessionReaders::saysWhyWhereNobodyTells()
{
    Bench bench({});
    const QSignalSpy failed(&bench.session, &Session::failed);
    bench.server.replyTo("/organization", 403, Denied);

    bench.session.open();

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(bench.session.tenant().id.isEmpty());
}

void TestSessionReaders::asksNotWhoAnApplicationIs()
{
    Bench bench({.appId = QUuid::createUuid()}, Contoso);
    const QSignalSpy known(&bench.session, &Session::tenantKnown);
    bench.server.replyTo("/organization", 403, Denied);

    bench.session.open();

    QTRY_COMPARE(known.size(), 1);
    QTest::qWait(50);
    QVERIFY(!bench.wasAsked("/me"));
}

void TestSessionReaders::asksForNothingThatPersonalAccountsDoNotHave()
{
    Bench bench({.isPersonal = true}, Contoso);
    bench.server.replyTo("/me?", 200, R"({"userPrincipalName": "ana@outlook.example"})");

    bench.session.open();
    for (const ListKind kind : {ListKind::EnterpriseApplications, ListKind::AgentIdentityBlueprints,
                                ListKind::DeletedApplications}) {
        bench.session.list(kind).refresh();
        QCOMPARE(bench.session.list(kind).state(), DirectoryList::State::NotSupported);
    }

    QTRY_COMPARE(bench.session.account(), u"ana@outlook.example"_s);
    QCOMPARE(bench.session.tenant(), Contoso);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestSessionReaders::listsWhatAPersonalAccountOwns()
{
    for (const ListKind kind : {ListKind::AppRegistrations, ListKind::OwnedApplications}) {
        Bench bench({.isPersonal = true}, Contoso);
        bench.server.replyTo("/v1.0/applications?", 200, R"({"value": []})");
        DirectoryList &list = bench.session.list(kind);

        list.refresh();

        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);
        QVERIFY(!bench.wasAsked("/me/"));
    }
}

QTEST_GUILESS_MAIN(TestSessionReaders)
#include "tst_session_readers.moc"
