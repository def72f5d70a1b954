// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutWhatOpensDoors_data();
    void takesOutWhatOpensDoors();
    void leavesTheRest_data();
    void leavesTheRest();
    void writesALineOnlyWithoutWhatOpensDoors();
    void logsRequestsOnlyWhenWanted();
    void switchesBothOfItsCategories();
    void leavesSomebodyElsesRulesAlone();
};

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
    QTest::newRow("a web token anywhere")
        << u"token eyJ0eXAi.s3cret-part.s3cret-part was refused"_s;
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

void TestLogging::writesALineOnlyWithoutWhatOpensDoors()
{
    const QMessageLogContext context(nullptr, 0, nullptr, "keyturn.graph");

    QCOMPARE(logLine(QtInfoMsg, context, u"Bearer s3cret-part, refused"_s),
             u"keyturn.graph: Bearer <redacted>, refused"_s);
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
