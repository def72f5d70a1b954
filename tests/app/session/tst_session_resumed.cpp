// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/session/session.h"
#include "app/signin/accounttokens.h"
#include "support/challenges.h"
#include "support/listreplies.h"
#include "support/memoryvault.h"
#include "support/scriptedsource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;

namespace {

const auto One = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba;
const auto Other = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})"_ba;
const auto Organization = R"({"value": [{"id": "t-1", "displayName": "Contoso"}]})"_ba;
constexpr const char *ListPath = "/applications?";
constexpr const char *TenantPath = "/organization?";
constexpr const char *AddPath = "/addPassword";

/// A session with tokens of an account whose source the test answers for.
struct Bench
{
    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    LocalHttpServer server;
    AskedSource source;
    AskedSource newSource; // of who has signed in again
    AccountTokens *tokens = new AccountTokens(std::make_unique<ScriptedSource>(source),
                                              grantOf("first")); // the session's
    QSignalSpy needed{tokens, &AccountTokens::signInRequired};
    Session session{{.cloud = {.graphEndpoint = server.url()},
                     .tokens = std::unique_ptr<TokenProvider>(tokens),
                     .journalFolder = folder.filePath(u"issuing"_s)},
                    keptSecrets};
    DirectoryList &list = session.list(ListKind::AppRegistrations);

    Bench()
    {
        server.replyTo("/me?", 200, "{}");
        server.replyTo(TenantPath, 200, Organization);
        answerList();
    }

    void answerList() { server.replyTo(ListPath, 200, listReply({listedObject(1, u"Payroll"_s)})); }

    void refuse(const QByteArray &claims = {})
    {
        source.answer(tl::unexpected(SignInError{.kind = SignInError::Kind::InteractionRequired,
                                                 .error = u"invalid_grant"_s,
                                                 .claims = claims}));
    }

    /// As AccountFlow does.
    void signInAgain(const QByteArray &bearer = "again")
    {
        tokens->resume(std::make_unique<ScriptedSource>(newSource), grantOf(bearer));
        session.resume();
    }

    std::vector<LocalHttpServer::Request> requestsTo(const QByteArray &part) const
    {
        std::vector<LocalHttpServer::Request> found;
        std::ranges::copy_if(server.requests(), std::back_inserter(found),
                             [&part](const auto &one) { return one.line.contains(part); });
        return found;
    }

    QByteArray lastBearer(const QByteArray &part) const
    {
        const auto requests = requestsTo(part);
        return requests.empty() ? QByteArray() : requests.back().header("Authorization");
    }

    ObjectRef payroll() const { return list.store().object(0).ref; }

    bool add()
    {
        return session.issuer().issue(payroll(), u"Payroll"_s,
                                      {.displayName = u"by a test"_s,
                                       .startDateTime = {},
                                       .endDateTime = QDateTime::currentDateTimeUtc().addDays(90)});
    }
};

} // namespace

class TestSessionResumed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAListAnewOnceSomebodyHasSignedIn();
    void readsTheTenantAnewOnceSomebodyHasSignedIn();
    void readsWhoItIsForTheReceipts();
    void readsAnewWhatWasForbidden();
    void tellsALostNetworkFromALostSignIn();
    void leavesAloneWhatSucceeded();
    void endsAfterOneRoundOfProving();
    void asksForAPersonWhereANewTokenIsRefusedWithoutAWord();
    void provesTwoThingsForTwoWhoAsk();
    void addsNoSecretByItself();
};

void TestSessionResumed::readsAListAnewOnceSomebodyHasSignedIn()
{
    Bench bench;
    challenge(bench.server, ListPath, One);
    bench.list.refresh();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    QCOMPARE(bench.source.asked.front().wish.claims, One);

    bench.refuse(One);
    QTRY_COMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.list.error().kind, GraphError::Kind::SignInRequired);
    QCOMPARE(bench.needed.size(), 1);
    bench.answerList();
    bench.signInAgain();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.list.store().size(), 1);
    QCOMPARE(bench.lastBearer(ListPath), "Bearer again"_ba);
    QCOMPARE(bench.requestsTo(ListPath).size(), size_t(2));
}

void TestSessionResumed::readsTheTenantAnewOnceSomebodyHasSignedIn()
{
    Bench bench;
    const QSignalSpy failed(&bench.session, &Session::failed);
    const QSignalSpy known(&bench.session, &Session::tenantKnown);
    bench.server.replyTo(TenantPath, 401, "{}");
    bench.session.open();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    bench.refuse();
    QTRY_COMPARE(failed.size(), 1);

    bench.server.replyTo(TenantPath, 200, Organization);
    bench.signInAgain();

    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(bench.session.tenant().displayName, u"Contoso"_s);
    QCOMPARE(bench.list.state(), State::NotLoaded); // nobody has looked at it
}

void TestSessionResumed::readsWhoItIsForTheReceipts()
{
    Bench bench;
    bench.server.replyTo("/me?", 401, "{}");
    bench.session.open();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    bench.refuse();
    QTRY_VERIFY(!bench.session.tenant().id.isEmpty());
    QVERIFY(bench.session.account().isEmpty());

    bench.server.replyTo("/me?", 200, R"({"userPrincipalName": "ana@contoso.com"})");
    bench.signInAgain();

    QTRY_COMPARE(bench.session.account(), u"ana@contoso.com"_s);
}

void TestSessionResumed::readsAnewWhatWasForbidden()
{
    Bench bench;
    bench.server.replyTo(ListPath, 403, R"({"error": {"code": "Authorization_RequestDenied"}})");
    bench.list.refresh();
    QTRY_COMPARE(bench.list.state(), State::Failed);

    bench.answerList();
    bench.signInAgain("with more permissions");

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.lastBearer(ListPath), "Bearer with more permissions"_ba);
}

void TestSessionResumed::tellsALostNetworkFromALostSignIn()
{
    Bench bench;
    bench.server.replyTo(ListPath, 401, "{}");
    bench.list.refresh();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));

    bench.source.answer(tl::unexpected(SignInError{.kind = SignInError::Kind::Network}));

    QTRY_COMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.list.error().kind, GraphError::Kind::Network);
    QVERIFY(bench.needed.isEmpty()); // it may pass
}

void TestSessionResumed::leavesAloneWhatSucceeded()
{
    Bench bench;
    bench.session.open();
    bench.list.refresh();
    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QTRY_VERIFY(!bench.session.tenant().id.isEmpty());
    bench.server.replyTo("/servicePrincipals?", 500, "{}");
    DirectoryList &broken = bench.session.list(ListKind::EnterpriseApplications);
    broken.refresh();
    QTRY_COMPARE(broken.state(), State::Failed);

    bench.signInAgain();
    QTest::qWait(100);

    QCOMPARE(bench.requestsTo(ListPath).size(), size_t(1));
    QCOMPARE(bench.requestsTo(TenantPath).size(), size_t(1));
    QCOMPARE(bench.requestsTo("/servicePrincipals?").size(), size_t(1));
}

void TestSessionResumed::endsAfterOneRoundOfProving()
{
    Bench bench;
    challenge(bench.server, ListPath, One);
    bench.list.refresh();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    bench.source.answer(grantOf("proved, it says"));

    QTRY_COMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.requestsTo(ListPath).size(), size_t(2));
    QCOMPARE(bench.lastBearer(ListPath), "Bearer proved, it says"_ba);
    QTRY_COMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.needed.front().front().value<SignInError>().claims, One);

    // Nor does a person lead into a circle.
    bench.signInAgain();
    QTRY_COMPARE(bench.newSource.asked.size(), size_t(1));
    bench.newSource.answer(grantOf("proved once more"));
    QTRY_COMPARE(bench.needed.size(), 2);
    QTRY_COMPARE(bench.list.state(), State::Failed);
    QTest::qWait(100);
    QCOMPARE(bench.requestsTo(ListPath).size(), size_t(4));
    QCOMPARE(bench.needed.size(), 2);
}

void TestSessionResumed::asksForAPersonWhereANewTokenIsRefusedWithoutAWord()
{
    Bench bench;
    bench.server.replyTo(ListPath, 401, "{}");
    bench.list.refresh();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));

    bench.source.answer(grantOf("second"));

    QTRY_COMPARE(bench.needed.size(), 1);
    QTRY_COMPARE(bench.list.state(), State::Failed);
    QCOMPARE(bench.requestsTo(ListPath).size(), size_t(2));
}

void TestSessionResumed::provesTwoThingsForTwoWhoAsk()
{
    Bench bench;
    challenge(bench.server, ListPath, One);
    challenge(bench.server, TenantPath, Other);
    bench.list.refresh();
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    bench.session.open();
    QTRY_COMPARE(bench.requestsTo(TenantPath).size(), size_t(1));
    QTest::qWait(100); // until that answer has come, too, while the renewal is under way
    QCOMPARE(bench.source.asked.size(), size_t(1));

    bench.answerList();
    bench.server.replyTo(TenantPath, 200, Organization);
    bench.source.answer(grantOf("one"));
    QTRY_COMPARE(bench.source.asked.size(), size_t(2));
    QCOMPARE(bench.source.asked.back().wish.claims, Other);
    bench.source.answer(grantOf("other"));

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QTRY_COMPARE(bench.session.tenant().displayName, u"Contoso"_s);
    QCOMPARE(bench.lastBearer(ListPath), "Bearer one"_ba);
    QCOMPARE(bench.lastBearer(TenantPath), "Bearer other"_ba);
    QCOMPARE(bench.source.asked.size(), size_t(2));
    QVERIFY(bench.needed.isEmpty());
}

void TestSessionResumed::addsNoSecretByItself()
{
    Bench bench;
    bench.session.open();
    bench.list.refresh();
    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QTRY_VERIFY(!bench.session.tenant().id.isEmpty());
    bench.server.replyTo("GET /v1.0/applications/", 200,
                         QJsonDocument(listedObject(1, u"Payroll"_s)).toJson());
    challenge(bench.server, AddPath, One);
    const QSignalSpy failed(&bench.session.issuer(), &SecretIssuer::issuingFailed);
    QVERIFY(bench.add());
    QTRY_COMPARE(failed.size(), 1);

    // The next click wants the proof, and that takes a person.
    QVERIFY(bench.add());
    QTRY_COMPARE(bench.source.asked.size(), size_t(1));
    bench.refuse(One);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(bench.needed.size(), 1);
    bench.signInAgain();
    QTest::qWait(200);
    QCOMPARE(bench.requestsTo(AddPath).size(), size_t(1));

    // It waits for a click, and has what it takes then.
    QVERIFY(bench.add());
    QTRY_COMPARE(bench.requestsTo(AddPath).size(), size_t(2));
    QCOMPARE(bench.lastBearer(AddPath), "Bearer again"_ba);
    QVERIFY(bench.newSource.asked.empty());
}

QTEST_GUILESS_MAIN(TestSessionResumed)
#include "tst_session_resumed.moc"
