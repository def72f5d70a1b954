// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientclaims.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestClientClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declareAndAsk_data();
    void declareAndAsk();
    void areMerged_data();
    void areMerged();
    void includeOthers_data();
    void includeOthers();
};

void TestClientClaims::declareAndAsk_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("claims");

    const auto alone = R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_ba;
    QTest::newRow("no challenge") << ""_ba << alone;
    QTest::newRow("no JSON") << "access_token"_ba << alone;
    QTest::newRow("a list") << R"(["access_token"])"_ba << alone;
    QTest::newRow("an empty one") << "{}"_ba << alone;
    QTest::newRow("revoked before a time")
        << R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})"_ba
        << R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"},)"
           R"("xms_cc":{"values":["cp1"]}}})"_ba;
    QTest::newRow("of another token")
        << R"({"id_token":{"acrs":{"value":"c1"}}})"_ba
        << R"({"access_token":{"xms_cc":{"values":["cp1"]}},"id_token":{"acrs":{"value":"c1"}}})"_ba;
    QTest::newRow("of another kind") << R"({"access_token":7})"_ba << alone;
    QTest::newRow("another capability")
        << R"({"access_token":{"xms_cc":{"values":["cp9"]}}})"_ba << alone;
}

void TestClientClaims::declareAndAsk()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, claims);

    QCOMPARE(clientClaims(challenge), claims);
}

void TestClientClaims::areMerged_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("merged");

    const auto nbf = R"({"access_token": {"nbf": {"value": "1"}}})"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba
                             << ""_ba;
    QTest::newRow("the first alone") << nbf << ""_ba << nbf;
    QTest::newRow("the second alone") << ""_ba << nbf << nbf;
    QTest::newRow("no JSON") << "x"_ba << nbf << nbf;
    QTest::newRow("no JSON at all") << "x"_ba
                                    << "y"_ba
                                    << ""_ba;
    QTest::newRow("both") << R"({"access_token":{"acrs":{"value":"c1"}}})"_ba << nbf
                          << R"({"access_token":{"acrs":{"value":"c1"},"nbf":{"value":"1"}}})"_ba;
    QTest::newRow("against each other") << R"({"access_token":{"nbf":{"value":"2"}}})"_ba << nbf
                                        << R"({"access_token":{"nbf":{"value":"1"}}})"_ba;
}

void TestClientClaims::areMerged()
{
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, more);

    QTEST(mergedClaims(claims, more), "merged");
}

void TestClientClaims::includeOthers_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("areIncluded");

    const auto both = R"({"access_token":{"acrs":{"value":"c1"},"nbf":null}})"_ba;
    QTest::newRow("nothing of nothing") << ""_ba
                                        << ""_ba << true;
    QTest::newRow("nothing of something") << both << ""_ba << true;
    QTest::newRow("something of nothing") << ""_ba << both << false;
    QTest::newRow("all") << both << both << true;
    QTest::newRow("one of two") << both << R"({"access_token": {"nbf": null}})"_ba << true;
    QTest::newRow("two of one") << R"({"access_token":{"nbf":null}})"_ba << both << false;
    QTest::newRow("another value")
        << both << R"({"access_token":{"acrs":{"value":"c2"}}})"_ba << false;
}

void TestClientClaims::includeOthers()
{
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, wanted);

    QTEST(includeClaims(claims, wanted), "areIncluded");
}

QTEST_GUILESS_MAIN(TestClientClaims)
#include "tst_clientclaims.moc"
