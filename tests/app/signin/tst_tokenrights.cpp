// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/accesstoken.h"
#include "app/signin/tokenrights.h"
#include "support/webtoken.h"

#include <QJsonArray>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Holder = TokenRights::Holder;

namespace {

TokenRights rightsIn(const QJsonObject &claims)
{
    return TokenRights::of(AccessToken(webToken(claims)));
}

} // namespace

class TestTokenRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAUsersTokenHolds();
    void showsWhatAnApplicationsTokenHolds();
    void knowsAnApplicationWithoutPermissions();
    void findsTheUsersName_data();
    void findsTheUsersName();
    void saysThatItDoesNotKnow_data();
    void saysThatItDoesNotKnow();
    void bearsStrangeClaims();
};

void TestTokenRights::showsWhatAUsersTokenHolds()
{
    const TokenRights rights =
        rightsIn({{u"scp"_s, u"Application.ReadWrite.All  User.Read"_s},
                  {u"wids"_s, QJsonArray{u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s}},
                  {u"tid"_s, u"t-1"_s},
                  {u"upn"_s, u"ana@contoso.com"_s},
                  {u"appid"_s, u"a-1"_s},
                  {u"app_displayname"_s, u"Keyturn"_s},
                  {u"exp"_s, 1'795'224'133}});

    QCOMPARE(rights.holder, Holder::User);
    QVERIFY(rights.isKnown());
    QCOMPARE(rights.permissions, (QStringList{u"Application.ReadWrite.All"_s, u"User.Read"_s}));
    QCOMPARE(rights.directoryRoles, QList{QUuid(u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s)});
    QCOMPARE(rights.tenantId, u"t-1"_s);
    QCOMPARE(rights.userName, u"ana@contoso.com"_s);
    QCOMPARE(rights.appId, u"a-1"_s);
    QCOMPARE(rights.appName, u"Keyturn"_s);
    QCOMPARE(rights.expiresAt, QDateTime({2026, 11, 21}, {1, 22, 13}, Qt::UTC));
    QCOMPARE(rights.holds(u"application.readwrite.all"), true);
    QCOMPARE(rights.holds(u"Application.Read"), false);
}

void TestTokenRights::showsWhatAnApplicationsTokenHolds()
{
    const TokenRights rights = rightsIn({{u"roles"_s, QJsonArray{u"Application.Read.All"_s, 7}},
                                         {u"azp"_s, u"a-2"_s},
                                         {u"upn"_s, u"nobody"_s}});

    QCOMPARE(rights.holder, Holder::Application);
    QCOMPARE(rights.permissions, QStringList{u"Application.Read.All"_s});
    QCOMPARE(rights.appId, u"a-2"_s);
    QCOMPARE(rights.userName, QString());
    QVERIFY(!rights.expiresAt.isValid());
    QCOMPARE(rights.holds(u"Application.Read.All"), true);
}

void TestTokenRights::knowsAnApplicationWithoutPermissions()
{
    const TokenRights rights = rightsIn({{u"idtyp"_s, u"app"_s}});

    QCOMPARE(rights.holder, Holder::Application);
    QCOMPARE(rights.holds(u"Application.Read.All"), false);
}

void TestTokenRights::findsTheUsersName_data()
{
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<QString>("name");

    QTest::newRow("upn") << QStringList{u"unique_name"_s, u"upn"_s, u"email"_s} << u"upn"_s;
    QTest::newRow("preferred") << QStringList{u"unique_name"_s, u"preferred_username"_s}
                               << u"preferred_username"_s;
    QTest::newRow("unique") << QStringList{u"unique_name"_s, u"name"_s} << u"unique_name"_s;
    QTest::newRow("none") << QStringList{u"name"_s} << QString();
}

void TestTokenRights::findsTheUsersName()
{
    QFETCH(QStringList, claims);
    QFETCH(QString, name);
    QJsonObject json;
    for (const QString &claim : std::as_const(claims))
        json[claim] = claim;

    QCOMPARE(rightsIn(json).userName, name);
}

void TestTokenRights::saysThatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("opaque") << "EwBYA8l6BAAU"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("encrypted") << "eyJhbGciOiJ9.b.c.d.e"_ba;
    QTest::newRow("no JSON") << "eyJ.bm9wZQ.c"_ba;
}

void TestTokenRights::saysThatItDoesNotKnow()
{
    QFETCH(QByteArray, token);

    const TokenRights rights = TokenRights::of(AccessToken(token));

    QVERIFY(!rights.isKnown());
    QCOMPARE(rights.holds(u"Application.Read.All"), std::nullopt);
    QCOMPARE(rights, TokenRights());
}

void TestTokenRights::bearsStrangeClaims()
{
    const TokenRights rights = rightsIn({{u"scp"_s, QJsonArray{1}},
                                         {u"wids"_s, u"x"_s},
                                         {u"tid"_s, 7},
                                         {u"exp"_s, u"soon"_s},
                                         {u"roles"_s, true}});

    QCOMPARE(rights, TokenRights{.holder = Holder::User});
}

QTEST_GUILESS_MAIN(TestTokenRights)
#include "tst_tokenrights.moc"
