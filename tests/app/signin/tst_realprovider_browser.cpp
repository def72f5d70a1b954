// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokensource.h"
#include "app/signin/browsersignin.h"
#include "oidc/providerbench.h"
#include "oidc/scriptedbrowser.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <optional>
#include <utility>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One sign-in, and somebody at a browser who is given its link.
struct Bench : ProviderBench
{
    ScriptedBrowser browser;
    QSignalSpy pages;
    BrowserSignIn signIn;
    std::pair<QString, QString> change = {}; // of one of the link's parameters, and to what
    std::optional<GrantResult> grant;

    explicit Bench(ScriptedBrowser::Mood mood = ScriptedBrowser::Mood::Agrees,
                   const QStringList &permissions = {u"Application.Read.All"_s})
        : browser(mood)
        , pages(&browser, &ScriptedBrowser::ended)
        , signIn(provider.forPeople(), {},
                 {.permissions = permissions, .prompt = u"select_account"_s}, nullptr)
    {
        QObject::connect(&signIn, &BrowserSignIn::linkReady, &browser,
                         [this](const QUrl &link) { open(link); });
    }

    void open(QUrl link)
    {
        QUrlQuery query(link);
        if (!change.first.isEmpty()) {
            QVERIFY(query.hasQueryItem(change.first));
            query.removeQueryItem(change.first);
            query.addQueryItem(change.first, change.second);
        }
        link.setQuery(query);
        browser.open(link);
    }

    /// Signs in, which takes its time, and goes on with what came of it; for what was granted,
    /// where no scopes are given.
    std::unique_ptr<RefreshTokenSource> renewing(const std::optional<QStringList> &scopes)
    {
        start();
        if (!QTest::qWaitFor([this] { return grant.has_value(); }, Patience) || !*grant)
            return {};
        return std::make_unique<RefreshTokenSource>(TransportSettings(), provider.forPeople(),
                                                    (*grant)->refreshToken.duplicate(),
                                                    scopes.value_or((*grant)->scopes));
    }

    void start()
    {
        signIn.start([this](GrantResult result) { grant = std::move(result); });
    }
};

} // namespace

/// A person signs in with a browser at a provider that is certified to do as OpenID says, and stays
/// signed in.
class TestRealProviderBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn_data();
    void signsIn();
    void leavesNothingInTheBrowser();
    void tellsThatSomebodyDeclined();
    void getsNothingForACodeOfAnothersChallenge();
    void trustsNoIdentityOfAnotherAttempt();
    void renewsWithEachNewRefreshToken_data();
    void renewsWithEachNewRefreshToken();
    void renewsWhereAllThatIsGrantedWasAskedFor();
    void asksForThePersonAfterAUsedRefreshToken();
};

void TestRealProviderBrowser::initTestCase()
{
    if (const std::optional<QString> reason = OpenIdProvider::reasonToSkip())
        QSKIP(qPrintable(*reason));
}

void TestRealProviderBrowser::signsIn_data()
{
    QTest::addColumn<QString>("responseMode");

    QTest::newRow("posted by a form") << u"form_post"_s;
    QTest::newRow("in the address") << u"query"_s; // as if that had been asked for
}

void TestRealProviderBrowser::signsIn()
{
    QFETCH(QString, responseMode);
    Bench bench;
    bench.change = {u"response_mode"_s, responseMode};
    const SignInTarget target = bench.provider.forPeople();

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    const GrantResult &grant = *bench.grant;
    QVERIFY2(grant, why(grant).constData());
    QVERIFY(!grant->refreshToken.isEmpty());
    QVERIFY(grant->scopes.contains(target.cloud.scope(u"Application.Read.All")));
    QCOMPARE(grant->identity["tid"_L1].toString(), target.tenant);
    QCOMPARE(grant->identity["preferred_username"_L1].toString(), ScriptedBrowser::account());
    QCOMPARE(claimsOf(grant->accessToken)["scp"_L1].toString(), u"Application.Read.All"_s);
}

void TestRealProviderBrowser::leavesNothingInTheBrowser()
{
    Bench bench;

    bench.start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.pages.size(), 1, Bench::Patience);
    QCOMPARE(bench.pages.front().at(0).toInt(), 200);
    const QByteArray page = bench.pages.front().at(1).toByteArray();
    QVERIFY(page.contains("Keyturn"));
    QVERIFY(!page.contains("code="));
    QVERIFY(!page.contains(ScriptedBrowser::account().toUtf8()));
}

void TestRealProviderBrowser::tellsThatSomebodyDeclined()
{
    Bench bench(ScriptedBrowser::Mood::Declines);

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    QVERIFY(!*bench.grant);
    QCOMPARE(bench.grant->error().error, u"access_denied"_s);
}

void TestRealProviderBrowser::getsNothingForACodeOfAnothersChallenge()
{
    Bench bench;
    bench.change = {u"code_challenge"_s, QString(43, u'x')};

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    QVERIFY(!*bench.grant);
    QCOMPARE(bench.grant->error().error, u"invalid_grant"_s);
}

void TestRealProviderBrowser::trustsNoIdentityOfAnotherAttempt()
{
    Bench bench;
    bench.change = {u"nonce"_s, QString(43, u'x')};

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    QVERIFY(!*bench.grant);
    QCOMPARE(bench.grant->error().kind, SignInError::Kind::MalformedAnswer);
}

void TestRealProviderBrowser::renewsWithEachNewRefreshToken_data()
{
    QTest::addColumn<QStringList>("scopes");

    const Cloud &cloud = Cloud::global();
    QTest::newRow("for what was granted") << QStringList{cloud.scope(u"Application.Read.All")};
    QTest::newRow("not knowing what was granted") << QStringList();
}

void TestRealProviderBrowser::renewsWithEachNewRefreshToken()
{
    QFETCH(QStringList, scopes);
    Bench bench;
    const auto source = bench.renewing(scopes);
    QVERIFY(source);

    const GrantResult second = Bench::renew(*source);
    const GrantResult third = Bench::renew(*source); // the first refresh token is used up

    QVERIFY2(second, why(second).constData());
    QVERIFY2(third, why(third).constData());
    QVERIFY(second->accessToken.authorization() != third->accessToken.authorization());
    QCOMPARE(claimsOf(third->accessToken)["scp"_L1].toString(), u"Application.Read.All"_s);
    QCOMPARE(third->identity["preferred_username"_L1].toString(), ScriptedBrowser::account());
}

/// As Keyturn's own sign-in asks.
void TestRealProviderBrowser::renewsWhereAllThatIsGrantedWasAskedFor()
{
    Bench bench(ScriptedBrowser::Mood::Agrees, {u".default"_s});
    const auto source = bench.renewing(std::nullopt);
    QVERIFY(source);
    const Cloud &cloud = Cloud::global();
    QVERIFY((*bench.grant)->scopes.contains(cloud.scope(u".default")));
    QVERIFY((*bench.grant)->scopes.contains(cloud.scope(u"User.Read")));

    const GrantResult second = Bench::renew(*source);
    const GrantResult third = Bench::renew(*source);

    QVERIFY2(second, why(second).constData());
    QVERIFY2(third, why(third).constData());
}

void TestRealProviderBrowser::asksForThePersonAfterAUsedRefreshToken()
{
    Bench bench;
    const auto source = bench.renewing(QStringList());
    QVERIFY(source);
    RefreshTokenSource stolen({}, bench.provider.forPeople(),
                              (*bench.grant)->refreshToken.duplicate(), {});
    QVERIFY(Bench::renew(*source));

    const GrantResult grant = Bench::renew(stolen);

    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, SignInError::Kind::InteractionRequired);
    QVERIFY(stolen.isSpent());
}

QTEST_GUILESS_MAIN(TestRealProviderBrowser)
#include "tst_realprovider_browser.moc"
