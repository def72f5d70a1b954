// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"

#include <QTest>

#include <array>
#include <type_traits>

using namespace Keyturn;

static_assert(!std::is_copy_constructible_v<SecretText>);

class TestSecretText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesMemory();
    void leavesNothingBehindWhenMoved();
    void comparesAllOfIt();
    void countsCharactersNotBytes();
};

void TestSecretText::wipesMemory()
{
    std::array<char, 6> memory = {'s', '3', 'c', 'r', 'e', 't'};

    wipe(memory);

    QCOMPARE(QByteArrayView(memory), QByteArrayView("\0\0\0\0\0\0", 6));
}

void TestSecretText::leavesNothingBehindWhenMoved()
{
    SecretText first("s3cret");
    SecretText second("other");
    const char *const place = first.utf8().data();

    second = std::move(first);

    QCOMPARE(second.utf8(), QByteArrayView("s3cret"));
    QVERIFY(second.utf8().data() == place); // the same bytes, not a copy; QCOMPARE would read text
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
}

void TestSecretText::comparesAllOfIt()
{
    const SecretText text("s3cret");

    QVERIFY(text.equals("s3cret"));
    QVERIFY(!text.equals("s3creT"));
    QVERIFY(!text.equals("s3cre"));
    QVERIFY(!text.equals(""));
    QVERIFY(SecretText().equals(""));
}

void TestSecretText::countsCharactersNotBytes()
{
    QCOMPARE(SecretText("a\xc3\xa4\xf0\x9f\x94\x91").characterCount(), 3);
}

QTEST_GUILESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"
