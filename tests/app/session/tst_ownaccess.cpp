// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"
#include "app/session/ownaccess.h"
#include "app/signin/accounttokens.h"
#include "app/signin/statictoken.h"
#include "support/localhttpserver.h"
#include "support/scriptedsource.h"
#include "support/webtoken.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OwnId = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"_L1;

QByteArray workToken(const QString &scopes)
{
    return webToken({{"scp"_L1, scopes}, {"oid"_L1, OwnId}, {"upn"_L1, "ana@contoso.com"_L1}});
}

OwnAccess::Holder person(SignInWay way = SignInWay::Browser)
{
    return {.way = way, .kind = TokenKind::WorkAccount};
}

/// Somebody whose token, roles and owners are what the test says.
struct Bench
{
    explicit Bench(const QByteArray &token, const OwnAccess::Holder &holder = person())
        : tokens(std::make_unique<ScriptedSource>(source), grantOf(token))
        , access(graph, tokens, holder)
    {
        QObject::connect(&tokens, &AccountTokens::renewed, &access, &OwnAccess::takeToken);
        server.replyTo("GET", 404, R"({"error":{"code":"Request_ResourceNotFound"}})");
        setRoles("Application Administrator");
    }

    static ObjectRef payroll()
    {
        return {.kind = ObjectKind::Application,
                .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                .appId = {}};
    }

    void setRoles(const QByteArray &name)
    {
        server.replyTo("/me/memberOf", 200, R"({"value":[{"displayName":")" + name + R"("}]})");
    }

    void setOwner(const QByteArray &id)
    {
        server.replyTo("/owners", 200, R"({"value":[{"id":")" + id + R"("}]})");
    }

    void read(const ObjectRef &ref = payroll())
    {
        facts.reset();
        access.readFor(ref, &context, [this](const AddingFacts &known) { facts = known; });
        QVERIFY(!facts);
        QTRY_VERIFY(facts);
    }

    void renew()
    {
        access.renew(&context, [this](const auto &result) { renewal = result; });
        QVERIFY(!renewal);
    }

    qsizetype requestCount(const QByteArray &part) const
    {
        return std::ranges::count_if(server.requests(), [&part](const auto &request) {
            return request.line.contains(part);
        });
    }

    LocalHttpServer server;
    AskedSource source;
    AccountTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    OwnAccess access;
    QObject context;
    std::optional<AddingFacts> facts;
    std::optional<tl::expected<void, SignInError>> renewal;
};

} // namespace

class TestOwnAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheTokenHolds();
    void takesTheGrantedScopesWhereATokenDoesNotTell();
    void knowsTheKindWhereNothingElseIsKnown();
    void tellsWhatIsMissing();
    void knowsWhoCanAskForMore_data();
    void knowsWhoCanAskForMore();
    void readsRolesAndOwnership();
    void knowsAnOwner();
    void readsNoOwnersWithoutAnObject();
    void readsRolesOnceForAToken();
    void leavesUnknownWhatCannotBeRead();
    void asksNoRolesOfAnApplication();
    void forgetsACallWhoseContextDied();
    void letsAContextDieOfTheNews();
    void getsANewTokenAndReadsTheRolesAnew();
    void saysWhyThereIsNoNewToken();
    void neverAsksForAnotherPastedToken();
    void tellsOfPermissionsThatWereAdded();
    void isQuietWhereATokenIsOnlyRenewed();
};

void TestOwnAccess::tellsWhatTheTokenHolds()
{
    Bench bench(workToken(u"Application.Read.All User.Read"_s));
    const QSignalSpy widened(&bench.access, &OwnAccess::widened);

    bench.access.takeToken();

    const QStringList expected{u"Application.Read.All"_s, u"User.Read"_s};
    QCOMPARE(bench.access.token(),
             (TokenAccess{.kind = TokenKind::WorkAccount, .permissions = expected}));
    QCOMPARE(bench.access.name(), u"ana@contoso.com"_s);
    QVERIFY(widened.isEmpty()); // there was none before
}

void TestOwnAccess::takesTheGrantedScopesWhereATokenDoesNotTell()
{
    OwnAccess::Holder holder{.way = SignInWay::PersonalAccount, .kind = TokenKind::PersonalAccount};
    holder.grantedScopes = [] { return QStringList{u"https://graph.microsoft.com/User.Read"_s}; };
    Bench bench("EwB4A8l6BAAU", holder); // as those of personal accounts begin

    bench.access.takeToken();

    QCOMPARE(bench.access.token(),
             (TokenAccess{.kind = TokenKind::PersonalAccount,
                          .permissions = QStringList{u"User.Read"_s}}));
}

void TestOwnAccess::knowsTheKindWhereNothingElseIsKnown()
{
    Bench bench("opaque");

    bench.access.takeToken();

    QCOMPARE(bench.access.token(),
             (TokenAccess{.kind = TokenKind::WorkAccount, .permissions = {}}));
}

void TestOwnAccess::tellsWhatIsMissing()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bench.access.takeToken();

    QCOMPARE(bench.access.missing(ObjectKind::Application, DirectoryAct::List), QStringList());
    QCOMPARE(bench.access.missing(ObjectKind::AgentIdentityBlueprint, DirectoryAct::List),
             QStringList{u"AgentIdentityBlueprint.Read.All"_s});
    QCOMPARE(bench.access.missing(ObjectKind::AgentIdentityBlueprint, DirectoryAct::Refresh),
             QStringList()); // nothing is documented about that
}

void TestOwnAccess::knowsWhoCanAskForMore_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<bool>("can");
    QTest::newRow("browser") << SignInWay::Browser << true;
    QTest::newRow("device code") << SignInWay::DeviceCode << true;
    QTest::newRow("personal account") << SignInWay::PersonalAccount << true;
    QTest::newRow("client secret") << SignInWay::ClientSecret << false;
    QTest::newRow("certificate") << SignInWay::Certificate << false;
    QTest::newRow("Azure CLI") << SignInWay::AzureCli << false;
    QTest::newRow("pasted token") << SignInWay::PastedToken << false;
}

void TestOwnAccess::knowsWhoCanAskForMore()
{
    QFETCH(const SignInWay, way);

    const Bench bench("token", person(way));

    QTEST(bench.access.canAskForMore(), "can");
    QVERIFY(!Bench("token", {}).access.canAskForMore());
}

void TestOwnAccess::readsRolesAndOwnership()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bench.setOwner("3f2c8f14-6f0e-4c6a-8a11-0c9a5e772102");

    bench.read();

    QCOMPARE(bench.facts->kind, ObjectKind::Application);
    QVERIFY(bench.facts->token.holds(u"Application.ReadWrite.All"_s));
    QVERIFY(bench.facts->roles.isComplete);
    QCOMPARE(bench.facts->roles.roles.at(0).displayName, u"Application Administrator"_s);
    QCOMPARE(bench.facts->ownsObject, std::optional(false));
    QCOMPARE(mayAdd(*bench.facts).grantedBy, u"Application Administrator"_s);
}

void TestOwnAccess::knowsAnOwner()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bench.setOwner(QByteArray(OwnId.data(), OwnId.size()));

    bench.read();

    QCOMPARE(bench.facts->ownsObject, std::optional(true));
}

void TestOwnAccess::readsNoOwnersWithoutAnObject()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));

    bench.read({.kind = ObjectKind::AgentIdentityBlueprint, .objectId = {}, .appId = {}});

    QCOMPARE(bench.facts->kind, ObjectKind::AgentIdentityBlueprint);
    QCOMPARE(bench.requestCount("/owners"), 0);
}

void TestOwnAccess::readsRolesOnceForAToken()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));

    bench.read();
    bench.read();

    QCOMPARE(bench.requestCount("/me/memberOf"), 1);
    QCOMPARE(bench.requestCount("/owners"), 2); // they may change at any time
    QCOMPARE(bench.facts->roles.roles.size(), size_t(1));
}

void TestOwnAccess::leavesUnknownWhatCannotBeRead()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bench.server.replyTo("/me/memberOf", 403, "{}");

    bench.read(); // and the owners are nowhere

    QCOMPARE(bench.facts->roles, RoleList());
    QCOMPARE(bench.facts->ownsObject, std::nullopt);
    QCOMPARE(mayAdd(*bench.facts).answer, MayAdd::Answer::Unknown);
}

void TestOwnAccess::asksNoRolesOfAnApplication()
{
    const QJsonArray roles{u"Application.ReadWrite.OwnedBy"_s};
    Bench bench(webToken({{"roles"_L1, roles}, {"oid"_L1, OwnId}, {"idtyp"_L1, "app"_L1}}),
                {.way = SignInWay::ClientSecret, .kind = TokenKind::Application});
    bench.setOwner(QByteArray(OwnId.data(), OwnId.size()));

    bench.read();

    QCOMPARE(bench.requestCount("/me"), 0);
    QCOMPARE(mayAdd(*bench.facts).answer, MayAdd::Answer::Yes);
}

void TestOwnAccess::forgetsACallWhoseContextDied()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bool isTold = false;
    auto context = std::make_unique<QObject>();

    bench.access.readFor(Bench::payroll(), context.get(),
                         [&isTold](const auto &) { isTold = true; });
    bench.access.renew(context.get(), [&isTold](const auto &) { isTold = true; });
    context.reset();

    bench.source.answer(grantOf(workToken(u"User.Read"_s)));
    QTest::qWait(50);
    QVERIFY(!isTold);
}

void TestOwnAccess::letsAContextDieOfTheNews()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bool isTold = false;
    auto context = std::make_unique<QObject>();
    QObject::connect(&bench.access, &OwnAccess::changed, &bench.context, [&] { context.reset(); });

    bench.access.readFor(Bench::payroll(), context.get(),
                         [&isTold](const auto &) { isTold = true; });

    QVERIFY(!context);
    QTest::qWait(50);
    QVERIFY(!isTold);
    QCOMPARE(bench.requestCount("/owners"), 0);
}

void TestOwnAccess::getsANewTokenAndReadsTheRolesAnew()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));
    bench.read();
    bench.setRoles("Cloud Application Administrator"); // which has just been activated

    bench.renew();
    QCOMPARE(bench.source.asked.size(), size_t(1)); // although the present one is good for an hour
    bench.source.answer(grantOf(workToken(u"Application.ReadWrite.All Policy.Read.All"_s)));

    QTRY_VERIFY(bench.renewal);
    QVERIFY(*bench.renewal);
    QVERIFY(bench.access.token().holds(u"Policy.Read.All"_s));
    bench.read();
    QCOMPARE(bench.facts->roles.roles.at(0).displayName, u"Cloud Application Administrator"_s);
}

void TestOwnAccess::saysWhyThereIsNoNewToken()
{
    Bench bench(workToken(u"Application.ReadWrite.All"_s));

    bench.renew();
    bench.source.answer(tl::unexpected(SignInError{.message = u"AADSTS50076"_s}));

    QTRY_VERIFY(bench.renewal);
    QCOMPARE(bench.renewal->error().message, u"AADSTS50076"_s);
    QVERIFY(bench.access.token().holds(u"Application.ReadWrite.All"_s)); // it is still at hand
}

void TestOwnAccess::neverAsksForAnotherPastedToken()
{
    // Whoever asks for one ends the use of the one that is there.
    Bench bench(workToken(u"User.Read"_s), person(SignInWay::PastedToken));

    bench.renew();

    QTRY_VERIFY(bench.renewal);
    QCOMPARE(bench.renewal->error().kind, SignInError::Kind::NotRenewable);
    QVERIFY(bench.source.asked.empty());
}

void TestOwnAccess::tellsOfPermissionsThatWereAdded()
{
    Bench bench(workToken(u"Application.Read.All"_s));
    bench.access.takeToken();
    const QSignalSpy widened(&bench.access, &OwnAccess::widened);
    const QSignalSpy changed(&bench.access, &OwnAccess::changed);

    bench.tokens.resume(
        std::make_unique<ScriptedSource>(bench.source),
        grantOf(workToken(u"Application.Read.All AgentIdentityBlueprint.Read.All"_s)));

    QCOMPARE(changed.size(), 1);
    QCOMPARE(widened.size(), 1);
    QVERIFY(bench.access.token().holds(u"AgentIdentityBlueprint.Read.All"_s));
}

void TestOwnAccess::isQuietWhereATokenIsOnlyRenewed()
{
    Bench bench(workToken(u"Application.Read.All Policy.Read.All"_s));
    bench.access.takeToken();
    const QSignalSpy widened(&bench.access, &OwnAccess::widened);

    bench.tokens.resume(std::make_unique<ScriptedSource>(bench.source),
                        grantOf(workToken(u"Policy.Read.All"_s)));

    QVERIFY(widened.isEmpty()); // fewer are none that were added
    QVERIFY(!bench.access.token().holds(u"Application.Read.All"_s));
}

QTEST_GUILESS_MAIN(TestOwnAccess)
#include "tst_ownaccess.moc"
