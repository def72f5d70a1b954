// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/newsecret.h"

#include <QTest>
#include <QTimeZone>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestNewSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllThatWasChosen();
    void leavesOutWhatWasNot();
    void writesTimesInUtc();
};

void TestNewSecret::writesAllThatWasChosen()
{
    const NewSecret secret{.displayName = u"CI \"quoted\""_s,
                           .startDateTime = QDateTime({2027, 1, 1}, {2, 3, 4, 5}, Qt::UTC),
                           .endDateTime = QDateTime({2027, 6, 1}, {}, Qt::UTC)};

    QCOMPARE(secret.toJson(),
             R"({"passwordCredential":{"displayName":"CI \"quoted\"",)"
             R"("endDateTime":"2027-06-01T00:00:00.000Z",)"
             R"("startDateTime":"2027-01-01T02:03:04.005Z"}})"_ba);
}

void TestNewSecret::leavesOutWhatWasNot()
{
    const NewSecret usual{.displayName = {},
                          .startDateTime = {},
                          .endDateTime = QDateTime({2027, 6, 1}, {}, Qt::UTC)};

    QCOMPARE(usual.toJson(),
             R"({"passwordCredential":{"endDateTime":"2027-06-01T00:00:00.000Z"}})"_ba);
    QCOMPARE(NewSecret().toJson(), R"({"passwordCredential":{}})"_ba);
}

void TestNewSecret::writesTimesInUtc()
{
    const QTimeZone berlin("Europe/Berlin");
    const NewSecret secret{.displayName = {},
                           .startDateTime = {},
                           .endDateTime = QDateTime({2027, 6, 1}, {1, 30}, berlin)};

    QVERIFY(secret.toJson().contains("2027-05-31T23:30:00.000Z"));
}

QTEST_GUILESS_MAIN(TestNewSecret)
#include "tst_newsecret.moc"
