// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Tenant = u"0f1a2b3c-0000-4000-8000-0000000000aa"_s;
const QString Person = u"7d5e1c02-0000-4000-8000-0000000000bb"_s;
const QString Client = u"c9e6a2d4-0000-4000-8000-0000000000cc"_s;

SignInTarget target(const QString &tenant = u"organizations"_s)
{
    return {.cloud = Cloud::global(), .tenant = tenant, .clientId = Client};
}

QJsonObject claims()
{
    return {{"tid"_L1, Tenant},
            {"oid"_L1, Person},
            {"preferred_username"_L1, u"ana@contoso.com"_s},
            {"name"_L1, u"Ana Pérez"_s}};
}

Account ana()
{
    return Account::fromClaims(claims(), target(), SignInWay::Browser);
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfAnIdentity();
    void makesDoWithWhatThereIs_data();
    void makesDoWithWhatThereIs();
    void believesNoTenantThatCannotBeOne();
    void isAnApplicationWhereItSignsInAsOne();
    void hasTheSameIdAfterEachSignIn();
    void hasAnotherIdForAnotherAccount_data();
    void hasAnotherIdForAnotherAccount();
    void hasAnIdThatIsGoodForANameWhateverIsInIt();
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void belongsToThePlaceItSignedInAt_data();
    void belongsToThePlaceItSignedInAt();
    void isNotReadWhereItIsNone_data();
    void isNotReadWhereItIsNone();
    void cutsWhatIsFarTooLong();
    void isKeptOnlyWhereSomebodyWantsThat();
};

void TestAccount::isMadeOfAnIdentity()
{
    const Account account = ana();

    QCOMPARE(account.username, u"ana@contoso.com"_s);
    QCOMPARE(account.displayName, u"Ana Pérez"_s);
    QCOMPARE(account.objectId, Person);
    QCOMPARE(account.tenantId, Tenant);
    QCOMPARE(account.cloud, u"global"_s);
    QCOMPARE(account.clientId, Client);
    QCOMPARE(account.way, SignInWay::Browser);
    QVERIFY(!account.isRemembered);
}

void TestAccount::makesDoWithWhatThereIs_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("username");
    QTest::newRow("an access token of version 1")
        << QJsonObject{{"upn"_L1, u"ana@contoso.com"_s}} << u"ana@contoso.com"_s;
    QTest::newRow("a guest") << QJsonObject{{"unique_name"_L1, u"live.com#ana@x.com"_s}}
                             << u"live.com#ana@x.com"_s;
    QTest::newRow("an application's")
        << QJsonObject{{"app_displayname"_L1, u"Pipeline"_s}} << u"Pipeline"_s;
    QTest::newRow("a name alone") << QJsonObject{{"name"_L1, u"Ana"_s}} << u"Ana"_s;
    QTest::newRow("nothing") << QJsonObject() << Client;
    QTest::newRow("no texts") << QJsonObject{{"upn"_L1, 5}, {"name"_L1, QJsonObject()}} << Client;
}

void TestAccount::makesDoWithWhatThereIs()
{
    QFETCH(const QJsonObject, claims);
    QFETCH(const QString, username);

    const Account account =
        Account::fromClaims(claims, target(u"contoso.com"_s), SignInWay::AzureCli);

    QCOMPARE(account.username, username);
    QCOMPARE(account.tenantId, u"contoso.com"_s);
}

void TestAccount::believesNoTenantThatCannotBeOne()
{
    QJsonObject odd = claims();
    odd["tid"_L1] = u"../../x"_s;

    QCOMPARE(Account::fromClaims(odd, target(Tenant), SignInWay::Browser).tenantId, Tenant);
}

void TestAccount::isAnApplicationWhereItSignsInAsOne()
{
    const Account account = Account::fromClaims({}, target(Tenant), SignInWay::ClientSecret);

    QCOMPARE(account.username, Client);
    QCOMPARE(account.objectId, QString());
    QCOMPARE(account.id(), u"global.%1.app.%2.client-secret"_s.arg(Tenant, Client));
}

void TestAccount::hasTheSameIdAfterEachSignIn()
{
    Account account = ana();
    QCOMPARE(account.id(), u"global.%1.%2.%3.browser"_s.arg(Tenant, Person, Client));

    const QString id = account.id();
    account.username = u"ana.perez@contoso.com"_s; // she has married
    account.displayName = u"Ana"_s;
    account.tenantName = u"Contoso"_s;
    account.tenantId = Tenant.toUpper();
    account.isRemembered = true;

    QCOMPARE(account.id(), id);
    const auto idIn = [&account](const QString &domain) {
        account.tenantId = domain;
        return account.id();
    };
    QCOMPARE(idIn(u"Contoso.com"_s), idIn(u"contoso.com"_s));
}

void TestAccount::hasAnotherIdForAnotherAccount_data()
{
    QTest::addColumn<QString Account::*>("member");
    QTest::newRow("person") << &Account::objectId;
    QTest::newRow("tenant") << &Account::tenantId;
    QTest::newRow("cloud") << &Account::cloud;
    QTest::newRow("registration") << &Account::clientId;
}

void TestAccount::hasAnotherIdForAnotherAccount()
{
    QFETCH(QString Account::*, member);
    Account account = ana();
    account.*member = u"11111111-0000-4000-8000-0000000000dd"_s;

    QVERIFY(account.id() != ana().id());
}

void TestAccount::hasAnIdThatIsGoodForANameWhateverIsInIt()
{
    static const QRegularExpression good(u"^[a-z0-9.-]{10,300}$"_s);
    std::set<QString> ids;
    for (const QString &odd : {u"a/b"_s, u"a b"_s, u"a#0.1"_s, u"a.b"_s, QString(500, u'a'), u"Ä"_s,
                               u"a\nb"_s, u"a%2Fb"_s}) {
        Account account = ana();
        account.cloud = odd;
        account.objectId = odd;
        QVERIFY2(good.match(account.id()).hasMatch(), qPrintable(account.id()));
        ids.insert(account.id());
    }
    QCOMPARE(ids.size(), size_t(8));
}

void TestAccount::isReadAsItWasWritten_data()
{
    QTest::addColumn<SignInWay>("way");
    for (int way = 0; way <= int(SignInWay::PastedToken); ++way)
        QTest::newRow(qPrintable(signInWayName(SignInWay(way)))) << SignInWay(way);
}

void TestAccount::isReadAsItWasWritten()
{
    QFETCH(const SignInWay, way);
    Account account = ana();
    account.tenantName = u"Contoso"_s;
    account.tenantDomain = u"contoso.com"_s;
    account.way = way;
    account.isRemembered = true;
    account.certificateFile = u"/home/ana/key.pem"_s;
    account.loginAuthority = u"https://login.example:8443/adfs"_s;
    account.secretTenants = {u"contoso.com"_s, u"0b1ec701-0000-4000-8000-000000000001"_s};

    QCOMPARE(Account::fromJson(account.toJson()), account);
    QCOMPARE(signInWayNamed(signInWayName(way)), way);
}

void TestAccount::belongsToThePlaceItSignedInAt_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("loginAuthority");
    QTest::addColumn<QUrl>("place");
    QTest::addColumn<bool>("belongs");

    const QUrl global = Cloud::global().loginAuthority;
    const QUrl lab(u"https://login.lab.example"_s);
    QTest::newRow("as it was") << u"Lab"_s << lab.toString() << lab << true;
    QTest::newRow("another host") << u"Lab"_s << lab.toString()
                                  << QUrl(u"https://login.lab.invalid"_s) << false;
    QTest::newRow("another port") << u"Lab"_s << lab.toString()
                                  << QUrl(u"https://login.lab.example:444"_s) << false;
    QTest::newRow("without TLS") << u"Lab"_s << lab.toString()
                                 << QUrl(u"http://login.lab.example"_s) << false;
    QTest::newRow("a cloud that is gone") << u"Lab"_s << lab.toString() << global << false;
    QTest::newRow("one's own, not known where") << u"Lab"_s << QString() << lab << false;
    QTest::newRow("nowhere at all") << u"Lab"_s << QString() << QUrl() << false;
    QTest::newRow("Microsoft's, not known where")
        << Cloud::global().name << QString() << global << true;
    QTest::newRow("Microsoft's, elsewhere") << Cloud::global().name << QString() << lab << false;
}

void TestAccount::belongsToThePlaceItSignedInAt()
{
    QFETCH(const QString, cloud);
    QFETCH(const QString, loginAuthority);
    QFETCH(const QUrl, place);
    QFETCH(const bool, belongs);
    const Account account{.cloud = cloud, .loginAuthority = loginAuthority};

    QCOMPARE(account.isAt({.name = cloud, .loginAuthority = place}), belongs);
}

void TestAccount::isNotReadWhereItIsNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("an unknown way") << u"way"_s << QJsonValue(u"telepathy"_s);
    QTest::newRow("a way in capitals") << u"way"_s << QJsonValue(u"Browser"_s);
    QTest::newRow("no way") << u"way"_s << QJsonValue();
    QTest::newRow("no tenant") << u"tenantId"_s << QJsonValue(u""_s);
    QTest::newRow("a tenant that is no text") << u"tenantId"_s << QJsonValue(7);
    QTest::newRow("no cloud") << u"cloud"_s << QJsonValue();
}

void TestAccount::isNotReadWhereItIsNone()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject json = ana().toJson();
    json[key] = value;

    QVERIFY(!Account::fromJson(json));
    QVERIFY(!Account::fromJson({}));
}

void TestAccount::cutsWhatIsFarTooLong()
{
    QJsonObject json = ana().toJson();
    json["displayName"_L1] = QString(100'000, u'x');

    QCOMPARE(Account::fromJson(json)->displayName.size(), 1000);
}

void TestAccount::isKeptOnlyWhereSomebodyWantsThat()
{
    Account account = ana();
    QVERIFY(!account.isKept());

    account.isRemembered = true;
    QVERIFY(account.isKept());

    account.way = SignInWay::PastedToken;
    QVERIFY(!account.isKept());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
