// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/session/session.h"
#include "app/signin/accounttokens.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "support/scriptedsource.h"
#include "support/webtoken.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;
constexpr auto BlueprintsPath = "/v1.0/applications/microsoft.graph.agentIdentityBlueprint?";
constexpr auto ApplicationsPath = "/v1.0/applications?";
constexpr const char *Denied =
    R"({"error": {"code": "Authorization_RequestDenied", "message": "No."}})";
constexpr const char *OneObject =
    R"({"value": [{"id": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "displayName": "x"}]})";

TokenGrant tokenWith(const QString &scopes)
{
    return grantOf(webToken({{"scp"_L1, scopes}}));
}

/// A session whose person may be granted more.
struct Bench
{
    Bench()
    {
        session =
            std::make_unique<Session>(SessionSetup{.cloud = {.graphEndpoint = server.url()},
                                                   .tokens = std::unique_ptr<TokenProvider>(tokens),
                                                   .journalFolder = folder.filePath(u"issuing"_s),
                                                   .way = SignInWay::Browser},
                                      keptSecrets);
        QObject::connect(tokens, &AccountTokens::renewed, &session->access(), &OwnAccess::takeToken,
                         Qt::QueuedConnection);
        session->access().takeToken();
    }

    DirectoryList::State load(ListKind kind) const
    {
        DirectoryList &list = session->list(kind);
        list.refresh();
        if (!QTest::qWaitFor([&list] { return list.state() != DirectoryList::State::Loading; },
                             Patience))
            qFatal("The list is still loading");
        return list.state();
    }

    void grant(const QString &scopes)
    {
        tokens->resume(std::make_unique<ScriptedSource>(source), tokenWith(scopes));
    }

    qsizetype requestCount(const QByteArray &part) const
    {
        return std::ranges::count_if(server.requests(), [&part](const auto &request) {
            return request.line.contains(part);
        });
    }

    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    LocalHttpServer server;
    AskedSource source;
    AccountTokens *const tokens = new AccountTokens( // the session's
        std::make_unique<ScriptedSource>(source), tokenWith(u"Application.Read.All"_s));
    std::unique_ptr<Session> session;
};

} // namespace

class TestSessionAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsARefusedListOnceAPermissionIsGranted();
    void loadsNothingForATokenThatIsOnlyNew();
    void asksForChangesOnceThatIsGranted();
    void leavesAloneWhatIsLoadedAndWhatNobodyLookedAt();
    void loadsAListWithoutRowsAgain();
    void knowsHowSomebodySignedIn();
};

void TestSessionAccess::loadsARefusedListOnceAPermissionIsGranted()
{
    Bench bench;
    bench.server.replyTo(BlueprintsPath, 403, Denied);
    QCOMPARE(bench.load(ListKind::AgentIdentityBlueprints), DirectoryList::State::Failed);
    bench.server.replyTo(BlueprintsPath, 200, OneObject);

    bench.grant(u"Application.Read.All AgentIdentityBlueprint.Read.All"_s);

    const DirectoryList &list = bench.session->list(ListKind::AgentIdentityBlueprints);
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, Patience);
    QCOMPARE(list.store().size(), 1);
}

void TestSessionAccess::loadsNothingForATokenThatIsOnlyNew()
{
    Bench bench;
    bench.server.replyTo(BlueprintsPath, 403, Denied);
    QCOMPARE(bench.load(ListKind::AgentIdentityBlueprints), DirectoryList::State::Failed);

    bench.grant(u"Application.Read.All"_s);

    QTest::qWait(50);
    QCOMPARE(bench.session->list(ListKind::AgentIdentityBlueprints).state(),
             DirectoryList::State::Failed);
    QCOMPARE(bench.requestCount(BlueprintsPath), 1);
}

void TestSessionAccess::leavesAloneWhatIsLoadedAndWhatNobodyLookedAt()
{
    Bench bench;
    bench.server.replyTo(ApplicationsPath, 200, OneObject);
    QCOMPARE(bench.load(ListKind::AppRegistrations), DirectoryList::State::Loaded);

    bench.grant(u"Application.Read.All AgentIdentityBlueprint.Read.All"_s);

    QTest::qWait(50);
    QVERIFY(bench.session->access().token().holds(u"AgentIdentityBlueprint.Read.All"_s));
    QCOMPARE(bench.server.requests().size(), size_t(1));
}

void TestSessionAccess::loadsAListWithoutRowsAgain()
{
    // What may not be seen may be left out without a word.
    Bench bench;
    bench.server.replyTo(BlueprintsPath, 200, R"({"value": []})");
    QCOMPARE(bench.load(ListKind::AgentIdentityBlueprints), DirectoryList::State::Loaded);
    bench.server.replyTo(BlueprintsPath, 200, OneObject);

    bench.grant(u"AgentIdentityBlueprint.Read.All"_s);

    const DirectoryList &list = bench.session->list(ListKind::AgentIdentityBlueprints);
    QTRY_COMPARE_WITH_TIMEOUT(list.store().size(), 1, Patience);
}

void TestSessionAccess::knowsHowSomebodySignedIn()
{
    const Bench bench;

    QVERIFY(bench.session->access().canAskForMore());
    QCOMPARE(bench.session->access().token().kind, TokenKind::WorkAccount);
}

void TestSessionAccess::asksForChangesOnceThatIsGranted()
{
    Bench bench;
    bench.server.replyTo("applications", 200, OneObject);
    bench.load(ListKind::AppRegistrations);
    QCOMPARE(bench.requestCount("/delta"), 0);

    bench.grant(u"Application.Read.All Directory.Read.All"_s);

    QTRY_VERIFY(bench.session->access().token().holds(u"Directory.Read.All"_s));
    bench.load(ListKind::AppRegistrations);
    QCOMPARE(bench.requestCount("/applications/delta?"), 1);
    bench.load(ListKind::DeletedApplications);
    QCOMPARE(bench.requestCount("/delta"), 1);
}

QTEST_GUILESS_MAIN(TestSessionAccess)
#include "tst_session_access.moc"
