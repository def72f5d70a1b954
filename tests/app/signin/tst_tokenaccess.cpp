// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenaccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestTokenAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatClaimsTell_data();
    void readsWhatClaimsTell();
    void doesNotKnowWhatClaimsDoNotTell();
    void takesScopesInFullOrByName();
    void holdsWhatItHoldsInAnyCase();
    void holdsNothingWhereNothingIsKnown();
};

void TestTokenAccess::readsWhatClaimsTell_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("permissions");

    QTest::newRow("a person at work")
        << R"({"scp":"Application.Read.All User.Read","tid":"72f988bf-86f1-41af-91ab-2d7cd011db47"})"_ba
        << TokenKind::WorkAccount << QStringList{u"Application.Read.All"_s, u"User.Read"_s};
    QTest::newRow("a personal account")
        << R"({"scp":"User.Read","tid":"9188040d-6c67-4c5b-b112-36a304b66dad"})"_ba
        << TokenKind::PersonalAccount << QStringList{u"User.Read"_s};
    QTest::newRow("a person whose token has roles besides")
        << R"({"scp":"User.Read","roles":["Application.ReadWrite.All"]})"_ba
        << TokenKind::WorkAccount << QStringList{u"User.Read"_s};
    QTest::newRow("an application")
        << R"({"roles":["Application.ReadWrite.OwnedBy",7]})"_ba << TokenKind::Application
        << QStringList{u"Application.ReadWrite.OwnedBy"_s};
    QTest::newRow("an application without any permission")
        << R"({"idtyp":"app"})"_ba << TokenKind::Application << QStringList();
    QTest::newRow("more blanks than needed")
        << R"({"scp":" User.Read  Mail.Read "})"_ba << TokenKind::WorkAccount
        << QStringList{u"User.Read"_s, u"Mail.Read"_s};
}

void TestTokenAccess::readsWhatClaimsTell()
{
    QFETCH(QByteArray, claims);
    QFETCH(TokenKind, kind);
    QFETCH(QStringList, permissions);

    const auto access = TokenAccess::fromClaims(QJsonDocument::fromJson(claims).object());

    QCOMPARE(access.kind, kind);
    QCOMPARE(access.permissions, std::optional(permissions));
}

void TestTokenAccess::doesNotKnowWhatClaimsDoNotTell()
{
    QCOMPARE(TokenAccess::fromClaims({}), TokenAccess());
    QCOMPARE(TokenAccess::fromClaims({{u"scp"_s, 7}}), TokenAccess());
}

void TestTokenAccess::takesScopesInFullOrByName()
{
    const auto access = TokenAccess::fromScopes(
        TokenKind::PersonalAccount,
        {u"https://graph.microsoft.com/Application.ReadWrite.All"_s, u"User.Read"_s, u"openid"_s});

    QCOMPARE(access.kind, TokenKind::PersonalAccount);
    QCOMPARE(*access.permissions,
             (QStringList{u"Application.ReadWrite.All"_s, u"User.Read"_s, u"openid"_s}));
}

void TestTokenAccess::holdsWhatItHoldsInAnyCase()
{
    const TokenAccess access{.permissions = QStringList{u"application.read.all"_s}};

    QVERIFY(access.holds(u"Application.Read.All"_s));
    QVERIFY(!access.holds(u"Application.ReadWrite.All"_s));
    QVERIFY(!access.holds(u"Application.Read"_s));
}

void TestTokenAccess::holdsNothingWhereNothingIsKnown()
{
    QVERIFY(!TokenAccess().holds(u"Application.Read.All"_s));
    QVERIFY(!TokenAccess().holds({}));
}

QTEST_GUILESS_MAIN(TestTokenAccess)
#include "tst_tokenaccess.moc"
