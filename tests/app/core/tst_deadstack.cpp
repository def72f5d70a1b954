// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/deadstack.h"
#include "support/stackcanary.h"

#include <QTest>

using namespace Keyturn;

class TestDeadStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroed();
    void isLeftOtherwise();
};

void TestDeadStack::isZeroed()
{
    const StackCanary canary = StackCanary::left();

    wipeDeadStack();

    QVERIFY(!canary.isThere());
}

void TestDeadStack::isLeftOtherwise()
{
    if (!StackCanary::canBeSeen())
        QSKIP("Only on Linux a process can look there.");

    QVERIFY(StackCanary::left().isThere());
}

QTEST_GUILESS_MAIN(TestDeadStack)
#include "tst_deadstack.moc"
