// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid KeyId(0xf0b0b335, 0x1d71, 0x4883, 0x8f, 0x98, 0x56, 0x79, 0x11, 0xbf, 0xdc, 0xa6);

IssuedSecret secret(QByteArrayView text, const QUuid &keyId = KeyId)
{
    IssuedSecret secret;
    secret.credential.keyId = keyId;
    secret.text = SecretText(text);
    return secret;
}

} // namespace

class TestPendingSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lendsWhatItHolds();
    void dropsNothingBeforeItIsDiscarded();
    void findsTheTextsItHolds();
    void makesUpAnIdWhereThereIsNone();
    void makesUpAnIdWhereItIsTaken();
};

void TestPendingSecrets::lendsWhatItHolds()
{
    PendingSecrets pending;

    QCOMPARE(pending.add(secret("one")), KeyId);

    QVERIFY(pending.find(KeyId));
    QCOMPARE(pending.find(KeyId)->text.utf8(), QByteArrayView("one"));
    QCOMPARE(pending.count(), 1);
    QVERIFY(!pending.find(QUuid::createUuid()));
}

void TestPendingSecrets::dropsNothingBeforeItIsDiscarded()
{
    PendingSecrets pending;
    QSignalSpy discarded(&pending, &PendingSecrets::discarded);
    pending.add(secret("one"));

    pending.discard(KeyId);
    pending.discard(KeyId);

    QCOMPARE(discarded.size(), 1);
    QCOMPARE(discarded.first().first().toUuid(), KeyId);
    QVERIFY(!pending.find(KeyId));
    QCOMPARE(pending.count(), 0);
}

void TestPendingSecrets::findsTheTextsItHolds()
{
    PendingSecrets pending;
    pending.add(secret("one"));
    const QUuid second = pending.add(secret("two"));
    pending.add(secret("")); // cut off

    QVERIFY(pending.isAnyIn("one") && pending.isAnyIn("two"));
    QVERIFY(pending.isAnyIn("prod-one") && pending.isAnyIn("two,") && pending.isAnyIn("(two)"));
    QVERIFY(!pending.isAnyIn("on") && !pending.isAnyIn("One") && !pending.isAnyIn(""));

    pending.discard(second);
    QVERIFY(pending.isAnyIn("one") && !pending.isAnyIn("two"));
}

void TestPendingSecrets::makesUpAnIdWhereThereIsNone()
{
    PendingSecrets pending;

    const QUuid id = pending.add(secret("one", {}));

    QVERIFY(!id.isNull());
    QVERIFY(pending.find(id)->credential.keyId.isNull()); // nobody is told that it is Graph's
}

void TestPendingSecrets::makesUpAnIdWhereItIsTaken()
{
    PendingSecrets pending;
    pending.add(secret("one"));

    const QUuid second = pending.add(secret("two"));

    QVERIFY(second != KeyId);
    QCOMPARE(pending.find(KeyId)->text.utf8(), QByteArrayView("one"));
    QCOMPARE(pending.find(second)->text.utf8(), QByteArrayView("two"));
}

QTEST_GUILESS_MAIN(TestPendingSecrets)
#include "tst_pendingsecrets.moc"
