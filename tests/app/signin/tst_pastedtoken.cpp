// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/pastedtoken.h"
#include "support/webtoken.h"

#include <QJsonArray>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Warning = PastedToken::Warning;
using Warnings = std::vector<Warning>;

namespace {

const auto Tenant = "11111111-2222-3333-4444-555555555555"_L1;
constexpr qint64 Now = 1'795'220'000;

QJsonObject usual()
{
    return {{u"aud"_s, u"https://graph.microsoft.com"_s},
            {u"scp"_s, u"Application.ReadWrite.All AgentIdentityBlueprint.ReadWrite.All"_s},
            {u"tid"_s, Tenant},
            {u"upn"_s, u"ana@contoso.com"_s},
            {u"appid"_s, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s},
            {u"exp"_s, Now + 3600}};
}

QJsonObject with(const QString &claim, const QJsonValue &value)
{
    QJsonObject claims = usual();
    claims[claim] = value;
    return claims;
}

auto read(const QString &text, const SignInTarget &target = {.cloud = Cloud::global()})
{
    return PastedToken::read(text, target, QDateTime::fromSecsSinceEpoch(Now, Qt::UTC));
}

auto readClaims(const QJsonObject &claims, const SignInTarget &target = {.cloud = Cloud::global()})
{
    return read(QString::fromUtf8(webToken(claims)), target);
}

} // namespace

class TestPastedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheTokenSays();
    void findsTheTokenInWhatWasPasted_data();
    void findsTheTokenInWhatWasPasted();
    void takesEveryNameOfTheCloudsGraph_data();
    void takesEveryNameOfTheCloudsGraph();
    void asksTheIssuerForTheCloud_data();
    void asksTheIssuerForTheCloud();
    void takesATokenOfTheCloudBehindOnesOwn();
    void saysWhatElseItIs_data();
    void saysWhatElseItIs();
    void refusesWhatIsOfNoUse_data();
    void refusesWhatIsOfNoUse();
    void refusesAPage();
    void quotesNothingButTheAudience();
    void warns_data();
    void warns();
    void cannotBeRenewed();
    void forgetsAQuestionWhoseContextDied();
};

void TestPastedToken::holdsWhatTheTokenSays()
{
    const auto pasted = readClaims(usual());

    QVERIFY(pasted);
    QCOMPARE(pasted->accessToken.authorization(), "Bearer " + webToken(usual()));
    QCOMPARE(pasted->rights.tenantId, Tenant);
    QCOMPARE(pasted->rights.userName, u"ana@contoso.com"_s);
    QCOMPARE(pasted->warnings, Warnings{});
    const TokenGrant grant = pasted->grant();
    QCOMPARE(grant.accessToken.authorization(), "Bearer " + webToken(usual()));
    QCOMPARE(grant.expiresAt.toSecsSinceEpoch(), Now + 3600);
    QCOMPARE(grant.scopes.size(), 2);
    QVERIFY(grant.refreshToken.isEmpty());
}

void TestPastedToken::findsTheTokenInWhatWasPasted_data()
{
    QTest::addColumn<QString>("text");

    const QString token = QString::fromUtf8(webToken(usual()));
    QString broken = token;
    for (qsizetype at = 40; at < broken.size(); at += 42)
        broken.insert(at, u"\r\n"_s);
    QTest::newRow("alone") << token;
    QTest::newRow("blanks") << u" \t"_s + token + u"\n\n"_s;
    QTest::newRow("broken into lines") << broken;
    QTest::newRow("bearer") << u"Bearer "_s + token;
    QTest::newRow("bearer in lower case") << u"bearer  "_s + token;
    QTest::newRow("header") << u"Authorization: Bearer "_s + token + u"\r\n"_s;
    QTest::newRow("of curl") << u"-H 'authorization: bearer "_s + token + u"'"_s;
    QTest::newRow("quotation marks") << u'"' + token + u"\","_s;
    QTest::newRow("of a chat") << u"\u201c"_s + token + u"\u201d"_s;
    QTest::newRow("invisible") << u"\ufeff\u200b"_s + token + u"\u202c"_s;
    QTest::newRow("of Azure CLI") << u"{\n  \"accessToken\": \""_s + token
            + u"\",\n  \"tokenType\": \"Bearer\"\n}\n"_s;
    QTest::newRow("of a token endpoint") << u"{\"access_token\":\""_s + token + u"\"}"_s;
}

void TestPastedToken::findsTheTokenInWhatWasPasted()
{
    QFETCH(QString, text);

    const auto pasted = read(text);

    QVERIFY(pasted);
    QCOMPARE(pasted->accessToken.authorization(), "Bearer " + webToken(usual()));
}

void TestPastedToken::takesEveryNameOfTheCloudsGraph_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("audience");

    QTest::newRow("address") << u"global"_s << u"https://graph.microsoft.com"_s;
    QTest::newRow("with a slash") << u"global"_s << u"https://graph.microsoft.com/"_s;
    QTest::newRow("ID") << u"global"_s << u"00000003-0000-0000-c000-000000000000"_s;
    QTest::newRow("another cloud's") << u"us-gov-l4"_s << u"https://graph.microsoft.us/"_s;
}

void TestPastedToken::takesEveryNameOfTheCloudsGraph()
{
    QFETCH(QString, cloud);
    QFETCH(QString, audience);

    QVERIFY(readClaims(with(u"aud"_s, audience), {.cloud = Cloud::named(cloud).value()}));
}

void TestPastedToken::asksTheIssuerForTheCloud_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("clouds"); // that take it
    QTest::addColumn<QString>("named"); // for whoever has chosen another

    const QString path = u'/' + Tenant + u'/';
    const QStringList global{u"global"_s};
    const QStringList usGovernment{u"us-gov-l4"_s, u"us-gov-l5"_s};
    const QStringList china{u"china"_s};
    const auto globalName = u"Microsoft Entra (global)"_s;
    const auto usName = u"US Government L4 / US Government L5 (DoD)"_s;
    const auto chinaName = u"China (21Vianet)"_s;
    const auto row = [&path](const char *name, const QString &host) -> QTestData & {
        return QTest::newRow(name) << QString(u"https://"_s + host + path);
    };
    row("global", u"login.microsoftonline.com"_s) << global << globalName;
    row("global, an older name", u"login.windows.net"_s) << global << globalName;
    row("in capitals", u"LOGIN.MICROSOFTONLINE.COM"_s) << global << globalName;
    row("US government", u"login.microsoftonline.us"_s) << usGovernment << usName;
    row("China", u"login.partner.microsoftonline.cn"_s) << china << chinaName;
    row("China, an older name", u"login.chinacloudapi.cn"_s) << china << chinaName;
    row("China, version 1", u"sts.chinacloudapi.cn"_s) << china << chinaName;
    row("version 1", u"sts.windows.net"_s)
        << (global + usGovernment) << u"Microsoft Entra (global) / "_s + usName;
    row("unknown", u"login.lab.example"_s)
        << (global + usGovernment + china + QStringList(u"lab"_s)) << QString();
    QTest::newRow("none") << QString() << (global + usGovernment + china + QStringList(u"lab"_s))
                          << QString();
}

void TestPastedToken::asksTheIssuerForTheCloud()
{
    QFETCH(QString, issuer);
    QFETCH(QStringList, clouds);
    QFETCH(QString, named);
    QJsonObject claims = with(u"aud"_s, u"00000003-0000-0000-c000-000000000000"_s);
    claims[u"iss"_s] = issuer;
    std::vector<Cloud> all = Cloud::known();
    all.push_back({.name = u"lab"_s,
                   .loginAuthority = QUrl(u"https://login.lab.example"_s),
                   .graphEndpoint = QUrl(u"https://graph.lab.example"_s)});

    for (const Cloud &cloud : all) {
        const auto pasted = readClaims(claims, {.cloud = cloud});

        QVERIFY2(pasted.has_value() == clouds.contains(cloud.name), qUtf8Printable(cloud.name));
        if (!pasted)
            QCOMPARE(pasted.error().message,
                     u"This token is for Microsoft Graph in another cloud: "_s + named
                         + u". Choose that cloud, or paste a token for this one."_s);
    }
}

void TestPastedToken::takesATokenOfTheCloudBehindOnesOwn()
{
    QJsonObject claims = with(u"aud"_s, u"00000003-0000-0000-c000-000000000000"_s);
    claims[u"iss"_s] = QString(u"https://sts.windows.net/"_s + Tenant + u'/');
    const Cloud gateway{.name = u"gateway"_s,
                        .loginAuthority = Cloud::global().loginAuthority,
                        .graphEndpoint = QUrl(u"https://graph.lab.example"_s)};

    QVERIFY(readClaims(claims, {.cloud = gateway}));
}

void TestPastedToken::saysWhatElseItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    const QString token = QString::fromUtf8(webToken(usual()));
    const auto notOne = u"This is no access token"_s;
    QTest::newRow("nothing") << u" \n\""_s << u"There is no token in it"_s;
    QTest::newRow("the word") << u"Bearer "_s << u"There is no token in it"_s;
    QTest::newRow("a sentence") << u"az account get-access-token"_s << notOne;
    QTest::newRow("half") << token.left(token.lastIndexOf(u'.')) << notOne;
    QTest::newRow("two") << token + u'.' + token << notOne;
    QTest::newRow("a letter that is none") << token + u'\u00e4' << notOne;
    QTest::newRow("other JSON") << u"{\"error\":\"invalid_grant\"}"_s << notOne;
    QTest::newRow("refresh token") << u"1.AXoA"_s + QString(200, u'x') << u"a refresh token"_s;
    QTest::newRow("older") << u"0.AQ4A"_s + QString(90, u'y') + u".AgABAw"_s
                           << u"a refresh token"_s;
    QTest::newRow("personal") << u"M.C507_BL2."_s + QString(90, u'z') << u"a refresh token"_s;
    QTest::newRow("client secret") << u"AbC8Q~"_s + QString(34, u'q') << u"a client secret"_s;
    QTest::newRow("ID token") << QString::fromUtf8(
        webToken({{u"aud"_s, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s},
                  {u"nonce"_s, u"n"_s},
                  {u"tid"_s, Tenant},
                  {u"exp"_s, Now + 60}}))
                              << u"an ID token"_s;
}

void TestPastedToken::saysWhatElseItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    const auto pasted = read(text);

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().kind, SignInError::Kind::Unusable);
    QVERIFY2(pasted.error().message.contains(words), qUtf8Printable(pasted.error().message));
}

void TestPastedToken::refusesWhatIsOfNoUse_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("words");

    QTest::newRow("another service") << with(u"aud"_s, u"https://management.azure.com/"_s)
                                     << u"another service, “https://management.azure.com/”"_s;
    QTest::newRow("no service") << with(u"aud"_s, {}) << u"another service"_s;
    QTest::newRow("another cloud")
        << with(u"aud"_s, u"https://graph.microsoft.us"_s) << u"in another cloud: "_s;
    QTest::newRow("an address that begins so")
        << with(u"aud"_s, u"https://graph.microsoft.com.example"_s) << u"another service"_s;
    QTest::newRow("ran out now") << with(u"exp"_s, Now) << u"This token ran out at "_s;
    QTest::newRow("no end") << with(u"exp"_s, {}) << u"until when"_s;
    QTest::newRow("no tenant") << with(u"tid"_s, {}) << u"which tenant"_s;
    QTest::newRow("a strange tenant") << with(u"tid"_s, u"../x"_s) << u"which tenant"_s;
}

void TestPastedToken::refusesWhatIsOfNoUse()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, words);

    const auto pasted = readClaims(claims);

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().kind, SignInError::Kind::Unusable);
    QVERIFY2(pasted.error().message.contains(words), qUtf8Printable(pasted.error().message));
}

void TestPastedToken::refusesAPage()
{
    QVERIFY(!read(QString((64 << 10) + 1, u'e')));
}

void TestPastedToken::quotesNothingButTheAudience()
{
    const QJsonObject claims = with(u"aud"_s, u"x\n\u202e"_s + QString(500, u'y'));

    const auto pasted = readClaims(claims);

    QVERIFY(!pasted);
    const QString &message = pasted.error().message;
    QVERIFY(!message.contains(QString::fromUtf8(webToken(claims).left(30))));
    QVERIFY(!message.contains(u'\n') && !message.contains(u'\u202e'));
    QVERIFY(!message.contains(QString(101, u'y')));
}

void TestPastedToken::warns_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<Warnings>("warnings");

    const auto scopes = [](const QString &scp) { return with(u"scp"_s, scp); };
    QJsonObject application = usual();
    application.remove(u"scp"_s);
    application[u"roles"_s] = QJsonArray{u"Application.ReadWrite.OwnedBy"_s};
    const auto any = u"organizations"_s;
    QTest::newRow("nothing") << usual() << any << Warnings{};
    QTest::newRow("reads only") << scopes(u"Application.Read.All"_s) << any
                                << Warnings{Warning::CannotWrite, Warning::NoBlueprints};
    QTest::newRow("no blueprints")
        << scopes(u"Application.ReadWrite.All"_s) << any << Warnings{Warning::NoBlueprints};
    QTest::newRow("blueprints only") << scopes(u"AgentIdentityBlueprint.AddRemoveCreds.All"_s)
                                     << any << Warnings{Warning::CannotWrite};
    QTest::newRow("too broad for blueprints")
        << scopes(u"Directory.ReadWrite.All AgentIdentityBlueprint.ReadWrite.All"_s) << any
        << Warnings{Warning::NoBlueprints};
    QTest::newRow("Azure CLI's") << scopes(
        u"Application.ReadWrite.All Directory.AccessAsUser.All"_s)
                                 << any << Warnings{Warning::NoBlueprints};
    QTest::newRow("an application's") << application << any << Warnings{Warning::NoBlueprints};
    QTest::newRow("this tenant") << usual() << QString(Tenant) << Warnings{};
    QTest::newRow("other tenant") << usual() << u"99999999-2222-3333-4444-555555555555"_s
                                  << Warnings{Warning::OtherTenant};
    QTest::newRow("whose domain it is") << usual() << u"contoso.com"_s << Warnings{};
}

void TestPastedToken::warns()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, tenant);
    QFETCH(Warnings, warnings);

    const auto pasted = readClaims(claims, {.cloud = Cloud::global(), .tenant = tenant});

    QVERIFY(pasted);
    QCOMPARE(pasted->warnings, warnings);
}

void TestPastedToken::cannotBeRenewed()
{
    PastedTokens tokens;
    QObject context;
    std::optional<SignInError> error;

    tokens.renew({}, &context, [&error](const GrantResult &result) { error = result.error(); });

    QVERIFY(!error); // not from within
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, SignInError::Kind::NotRenewable);
    QVERIFY(error->message.contains(u"Paste another"_s));
}

void TestPastedToken::forgetsAQuestionWhoseContextDied()
{
    PastedTokens tokens;
    auto context = std::make_unique<QObject>();
    bool called = false;

    tokens.renew({}, context.get(), [&called](const GrantResult & /*result*/) { called = true; });
    context.reset();

    QTest::qWait(20); // time for what must not come
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
