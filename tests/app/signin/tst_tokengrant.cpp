// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"
#include "app/signin/tokengrant.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
}

GrantResult read(const QByteArray &body, int status = 200)
{
    return TokenGrant::fromReply({.status = status, .body = body}, now());
}

} // namespace

class TestTokenGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsDocumented();
    void takesATokenWithoutAnythingElse();
    void boundsALifetime_data();
    void boundsALifetime();
    void takesNoOtherSuccess_data();
    void takesNoOtherSuccess();
    void tellsARefusal();
};

void TestTokenGrant::takesWhatIsDocumented()
{
    // The middle of the id_token is {"tid":"t1"}.
    const GrantResult grant = read(R"({"token_type": "Bearer", "expires_in": 3599,
        "access_token": "abc.def", "refresh_token": "0.AX", "id_token": "e30.eyJ0aWQiOiJ0MSJ9.s",
        "scope": "openid https://graph.microsoft.com/Application.Read.All"})");

    QVERIFY(grant);
    QCOMPARE(grant->accessToken.authorization(), "Bearer abc.def"_ba);
    QCOMPARE(grant->expiresAt, now().addSecs(3599));
    QCOMPARE(grant->refreshToken.utf8(), QByteArrayView("0.AX"));
    QCOMPARE(grant->identity["tid"_L1].toString(), u"t1"_s);
    QCOMPARE(grant->scopes,
             (QStringList{u"openid"_s, u"https://graph.microsoft.com/Application.Read.All"_s}));
}

void TestTokenGrant::takesATokenWithoutAnythingElse()
{
    const GrantResult grant = read(R"({"token_type": "bearer", "access_token": "abc"})");

    QVERIFY(grant);
    QVERIFY(grant->refreshToken.isEmpty());
    QVERIFY(grant->identity.isEmpty());
    QVERIFY(grant->scopes.isEmpty());
    QCOMPARE(grant->expiresAt, now()); // good for this once
}

void TestTokenGrant::boundsALifetime_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("a number") << "3599"_ba << qint64(3599);
    QTest::newRow("a text") << R"("3599")"_ba << qint64(3599);
    QTest::newRow("28 hours") << "100800"_ba << qint64(100'800);
    QTest::newRow("for ever") << "99999999999"_ba << qint64(7 * 24 * 3600);
    QTest::newRow("negative") << "-5"_ba << qint64(0);
    QTest::newRow("nonsense") << R"("soon")"_ba << qint64(0);
    QTest::newRow("null") << "null"_ba << qint64(0);
}

void TestTokenGrant::boundsALifetime()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, seconds);

    const GrantResult grant =
        read(R"({"token_type": "Bearer", "access_token": "a", "expires_in": )" + json + '}');

    QVERIFY(grant);
    QCOMPARE(now().secsTo(grant->expiresAt), seconds);
}

void TestTokenGrant::takesNoOtherSuccess_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << "<html>Welcome to the hotel</html>"_ba;
    QTest::newRow("no token") << R"({"token_type": "Bearer"})"_ba;
    QTest::newRow("an empty token") << R"({"token_type": "Bearer", "access_token": ""})"_ba;
    QTest::newRow("a token that is no text")
        << R"({"token_type": "Bearer", "access_token": {"a": 1}})"_ba;
    QTest::newRow("a header in a token")
        << R"({"token_type": "Bearer", "access_token": "a\r\nHost: b"})"_ba;
    QTest::newRow("no type") << R"({"access_token": "abc"})"_ba;
    QTest::newRow("another type") << R"({"token_type": "pop", "access_token": "abc"})"_ba;
    QTest::newRow("cut off") << R"({"token_type": "Bearer", "access_token": "abc")"_ba;
}

void TestTokenGrant::takesNoOtherSuccess()
{
    QFETCH(QByteArray, body);

    const GrantResult grant = read(body);

    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, SignInError::Kind::MalformedAnswer);
    QVERIFY(!grant.error().message.isEmpty());
}

void TestTokenGrant::tellsARefusal()
{
    const GrantResult grant =
        read(R"({"error": "invalid_client", "error_description": "AADSTS7000215: Wrong."})", 401);

    QCOMPARE(grant.error().kind, SignInError::Kind::Refused);
    QCOMPARE(grant.error().code, 7000215);
    QCOMPARE(grant.error().httpStatus, 401);
}

QTEST_GUILESS_MAIN(TestTokenGrant)
#include "tst_tokengrant.moc"
