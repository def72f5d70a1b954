// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "connectiontestbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = ConnectionTestBench;
using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

class TestConnectionTestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnswersInThePlaceOfTheLoginAuthority_data();
    void saysWhatAnswersInThePlaceOfTheLoginAuthority();
    void takesEveryAnswerOfGraphs_data();
    void takesEveryAnswerOfGraphs();
    void saysWhatAnswersInThePlaceOfGraph_data();
    void saysWhatAnswersInThePlaceOfGraph();
    void sendsNothingButItsQuestions();
};

void TestConnectionTestAnswers::saysWhatAnswersInThePlaceOfTheLoginAuthority_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << 200 << Page << u"A web page came instead of an answer"_s;
    QTest::newRow("a page that refuses") << 403 << Page << u"A web page came instead"_s;
    QTest::newRow("a redirect") << 302 << ""_ba << u"Many guest networks do so"_s;
    QTest::newRow("no issuer") << 200 << "{}"_ba << u"Check the cloud's login authority."_s;
    QTest::newRow("not found") << 404 << "{}"_ba << u"(HTTP status 404)"_s;
    QTest::newRow("out of order") << 503 << "{}"_ba << u"has a problem of its own"_s;
    QTest::newRow("no JSON") << 200 << "hello"_ba << u"Check the cloud's login authority."_s;
    QTest::newRow("half of it") << 200 << Issuer.chopped(1) << u"login authority"_s;
    QTest::newRow("a password") << 407 << ""_ba << u"The proxy asks for"_s;
}

void TestConnectionTestAnswers::saysWhatAnswersInThePlaceOfTheLoginAuthority()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    Bench bench;
    bench.server.replyTo(Configuration, status, body);

    QVERIFY(bench.run());

    QVERIFY(!bench.isGood);
    QCOMPARE(bench.state(Kind::SignIn), State::Failed);
    QVERIFY2(bench.text(Kind::SignIn).contains(words), qPrintable(bench.text(Kind::SignIn)));
    QCOMPARE(bench.state(Kind::Graph), State::Good); // asked all the same
}

void TestConnectionTestAnswers::takesEveryAnswerOfGraphs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto error = R"({"error": {"code": "x"}})"_ba;
    QTest::newRow("what there is") << 200 << R"({"value": []})"_ba;
    QTest::newRow("a token is wanted") << 401 << error;
    QTest::newRow("no") << 403 << error;
    QTest::newRow("later") << 429 << error;
    QTest::newRow("not now") << 503 << error;
}

void TestConnectionTestAnswers::takesEveryAnswerOfGraphs()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.server.replyTo("/v1.0/ ", status, body);

    QVERIFY(bench.run());

    QVERIFY2(bench.isGood, qPrintable(bench.text(Kind::Graph)));
}

void TestConnectionTestAnswers::saysWhatAnswersInThePlaceOfGraph_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << 200 << Page << u"A web page came instead of an answer"_s;
    QTest::newRow("a gateway") << 502 << ""_ba
                               << u"not as Microsoft Graph does (HTTP status 502)"_s;
    QTest::newRow("a redirect") << 307 << ""_ba << u"Many guest networks do so"_s;
    QTest::newRow("nothing there") << 404 << "no"_ba << u"Check the cloud's Graph endpoint."_s;
}

void TestConnectionTestAnswers::saysWhatAnswersInThePlaceOfGraph()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    Bench bench;
    bench.server.replyTo("/v1.0/ ", status, body);

    QVERIFY(bench.run());

    QVERIFY(!bench.isGood);
    QCOMPARE(bench.state(Kind::SignIn), State::Good);
    QCOMPARE(bench.state(Kind::Graph), State::Failed);
    QVERIFY2(bench.text(Kind::Graph).contains(words), qPrintable(bench.text(Kind::Graph)));
}

void TestConnectionTestAnswers::sendsNothingButItsQuestions()
{
    Bench bench;

    QVERIFY(bench.run());

    QCOMPARE(bench.server.requests().size(), 2u);
    for (const LocalHttpServer::Request &request : bench.server.requests()) {
        QVERIFY(request.line.startsWith("GET "));
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.body.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestConnectionTestAnswers)
#include "tst_connectiontest_answers.moc"
