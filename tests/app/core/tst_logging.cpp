// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QTest>

#include <cstdlib>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesOutWhatOpensDoors_data();
    void takesOutWhatOpensDoors();
    void leavesTheRest_data();
    void leavesTheRest();
    void refusesWhatLooksLikeACredential_data();
    void refusesWhatLooksLikeACredential();
    void refusesNothingElse_data();
    void refusesNothingElse();
    void writesALineOnlyWithoutWhatOpensDoors();
    void writesASentenceForALineThatIsRefused();
    void logsRequestsOnlyWhenWanted();
    void switchesBothOfItsCategories();
    void leavesSomebodyElsesRulesAlone();
};

/// Libraries log while the process ends; what is registered first is called last.
void TestLogging::initTestCase()
{
    std::atexit([] {
        if (redacted(u"Bearer s3cret-part"_s) != "Bearer <redacted>"_L1)
            std::_Exit(1);
    });
}

void TestLogging::takesOutWhatOpensDoors_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("a header") << u"Authorization: Bearer s3cret-part"_s;
    QTest::newRow("a header in lower case") << u"authorization: bearer s3cret-part, x"_s;
    QTest::newRow("a secret") << uR"({"hint":"s3c","secretText" : "s3cret-part"})"_s;
    QTest::newRow("a secret with escapes") << uR"({"secretText":"a\\s3cret-part"})"_s;
    QTest::newRow("a secret within a string") << uR"({"x":"{\"secretText\":\"s3cret-part\"}"})"_s;
    QTest::newRow("a secret that is cut off") << uR"({"secretText":"s3cret-par)"_s;
    QTest::newRow("an access token") << uR"({"access_token":"s3cret-part","expires_in":1})"_s;
    QTest::newRow("a refresh token") << uR"({"refresh_token": "s3cret-part"})"_s;
    QTest::newRow("a form") << u"grant_type=x&client_secret=s3cret-part&scope=y"_s;
    QTest::newRow("a code in an address") << u"http://localhost/?code=s3cret-part&state=1"_s;
}

void TestLogging::takesOutWhatOpensDoors()
{
    QFETCH(QString, line);

    const QString clean = redacted(line);

    QVERIFY(!clean.contains("s3cret"_L1));
    QVERIFY(clean.contains("<redacted>"_L1));
}

void TestLogging::leavesTheRest_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("a request") << u"GET /v1.0/applications 200 request-id r-1"_s;
    QTest::newRow("a code that is none") << uR"({"code":"Request_BadRequest"})"_s;
    QTest::newRow("the word") << u"no Bearer"_s;
}

void TestLogging::leavesTheRest()
{
    QFETCH(QString, line);

    QCOMPARE(redacted(line), line);
}

void TestLogging::refusesWhatLooksLikeACredential_data()
{
    QTest::addColumn<QString>("line");

    // All made up; the first has the shape that Entra gives its secrets.
    const QString secret = u"a1b8Q~not.a-real_secret.of~anyone.at-al1"_s;
    QCOMPARE(secret.size(), 40);
    QTest::newRow("a secret") << secret;
    QTest::newRow("a secret in a sentence") << u"the value "_s + secret + u", they said"_s;
    QTest::newRow("a secret in quotes") << u'"' + secret + u'"';
    QTest::newRow("a secret of a parameter") << u"https://localhost/?x="_s + secret + u"&y=1"_s;
    QTest::newRow("a secret after a name") << u"value-"_s + secret;
    QTest::newRow("a short secret") << secret.first(34);
    QTest::newRow("an old secret") << u"not.a-real_secret.of.anyone.at-al1~x-y_z"_s;
    QTest::newRow("an old secret that begins so") << u"~ot.a-real_secret.of.anyone.at-al1zx-y_z"_s;
    QTest::newRow("an old secret that ends so") << u"not.a-real_secret.of.anyone.at-al1zx-y_~"_s;
    QTest::newRow("a refresh token")
        << u"1.AXEAqO0nbm90IGEgcmVhbCByZWZyZXNoIHRva2VuIG9m-YW55Ym9keQ_at.all"_s;
    QTest::newRow("a refresh token of a person's own")
        << u"refused M.C5xx_BAY.0.U.-Cbm90*IGEgcmVhbCByZWZyZXNoIHRva2VuIG9m!YW55"_s;
    QTest::newRow("a web token") << u"eyJ0eXAi.bm90LWE.cmVhbA"_s;
    QTest::newRow("a web token in a sentence") << u"token eyJ0eXAi.bm90LWE.cmVhbA was refused"_s;
    QTest::newRow("a web token that is cut off") << u"token=eyJ0eXAi.bm90LW"_s;
}

void TestLogging::refusesWhatLooksLikeACredential()
{
    QFETCH(QString, line);

    QVERIFY(looksLikeCredential(line));
}

void TestLogging::refusesNothingElse_data()
{
    QTest::addColumn<QString>("line");

    const QString guid = u"7d4f2c1a-0b7e-4a55-9c6e-2f1f0a3b9d10"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a GUID") << guid;
    QTest::newRow("GUIDs in a row") << guid + u'-' + guid + u'.' + guid;
    QTest::newRow("a request") << u"POST /v1.0/applications/"_s + guid + u"/addPassword 200 "_s
            + guid;
    QTest::newRow("an address")
        << u"https://graph.microsoft.com/v1.0/applications?$top=999&$select=id,displayName"_s;
    QTest::newRow("a page's address")
        << u"http://127.0.0.1:33211/v1.0/applications?$skiptoken=RFNwdAIAAQAAACM6QXBwbGljYXRpb25fN2Q0ZjJj"_s;
    QTest::newRow("a hint") << u"the secret that begins with a1b"_s;
    QTest::newRow("a version of a file")
        << u"keyturn-1.Alpha-of-a-name-that-has-many-letters-in-it"_s;
    QTest::newRow("base64") << u"bm90aGluZyBzZWNyZXQgaW4gaGVyZSBhdCBhbGwsIGp1c3QgdGV4dA=="_s;
    QTest::newRow("a hash") << QString(64, u'9');
    QTest::newRow("a time") << u"2026-03-10T09:30:00.0000000Z"_s;
    QTest::newRow("a path")
        << u"/home/somebody/.local/share/Keyturn/kept-secrets.json.unreadable-1"_s;
    QTest::newRow("a short word with the mark") << u"a1b8Q~too-short-to-be-one"_s;
    QTest::newRow("39 characters with a tilde") << u"not.a-real_secret.of.anyone.at-al1~x-y_"_s;
    QTest::newRow("a home folder") << u"~/a-folder-that-has-a-name-of-more-than-forty-letters"_s;
    QTest::newRow("a class") << u"Keyturn::IssuedSecretDialog(0x55d0c8a0, name=\"eyJ\")"_s;
}

void TestLogging::refusesNothingElse()
{
    QFETCH(QString, line);

    QVERIFY(!looksLikeCredential(line));
}

void TestLogging::writesALineOnlyWithoutWhatOpensDoors()
{
    const QMessageLogContext context(nullptr, 0, nullptr, "keyturn.graph");

    QCOMPARE(logLine(QtInfoMsg, context, u"Bearer s3cret-part, refused"_s),
             u"keyturn.graph: Bearer <redacted>, refused"_s);
}

void TestLogging::writesASentenceForALineThatIsRefused()
{
    const QMessageLogContext context(nullptr, 0, nullptr, "qt.network");

    QCOMPARE(logLine(QtDebugMsg, context, u"got eyJ0eXAi.bm90LWE.cmVhbA"_s),
             u"qt.network: "_s + RefusedMessage);
}

void TestLogging::logsRequestsOnlyWhenWanted()
{
    QVERIFY(!logGraph().isInfoEnabled());
    QVERIFY(!logSecrets().isInfoEnabled());

    setRequestLog(true);
    QVERIFY(logGraph().isInfoEnabled());
    QVERIFY(logSecrets().isInfoEnabled());
    setRequestLog(false);

    QVERIFY(!logGraph().isInfoEnabled());
    QVERIFY(!logSecrets().isInfoEnabled());
    QVERIFY(logGraph().isWarningEnabled());
    QVERIFY(logVault().isInfoEnabled());
}

void TestLogging::switchesBothOfItsCategories()
{
    QLoggingCategory::setFilterRules(u"keyturn.graph.info=true"_s);
    setRequestLog(true);
    QVERIFY(logSecrets().isInfoEnabled());

    QLoggingCategory::setFilterRules(u"keyturn.secrets.info=true"_s);
    setRequestLog(false);
    QVERIFY(!logSecrets().isInfoEnabled());
}

void TestLogging::leavesSomebodyElsesRulesAlone()
{
    QLoggingCategory::setFilterRules(u"keyturn.vault.info=false"_s);

    setRequestLog(false);

    QVERIFY(!logVault().isInfoEnabled());
    QLoggingCategory::setFilterRules({});
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
