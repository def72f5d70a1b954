// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/loopback.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestLoopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThisComputer_data();
    void knowsThisComputer();
};

void TestLoopback::knowsThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("its name") << u"localhost"_s << true;
    QTest::newRow("its name, loud") << u"LocalHost"_s << true;
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
    QTest::newRow("127.8.8.8") << u"127.8.8.8"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a name below it") << u"login.localhost"_s << false;
    QTest::newRow("a name that begins so") << u"localhost.example"_s << false;
    QTest::newRow("an address in a name") << u"127.0.0.1.example"_s << false;
    QTest::newRow("any address") << u"0.0.0.0"_s << false;
    QTest::newRow("a neighbour") << u"192.168.0.1"_s << false;
}

void TestLoopback::knowsThisComputer()
{
    QFETCH(QString, host);
    QFETCH(bool, isIt);

    QCOMPARE(isLoopbackHost(host), isIt);
}

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
