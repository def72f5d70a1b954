// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecret.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestKeptSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesJson();
    void mayHaveNoTimes();
    void needsItsIds_data();
    void needsItsIds();
};

void TestKeptSecret::survivesJson()
{
    const KeptSecret secret{
        .key = {.tenantId = u"t"_s, .appId = u"a"_s, .keyId = u"k"_s},
        .ownerName = u"Contoso \"Payments\" 🔑"_s,
        .description = u"<b>ci</b>"_s,
        .endDateTime = QDateTime(QDate(2027, 5, 19), QTime(12, 2, 11, 345), Qt::UTC),
        .keptAt = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC),
    };

    const auto back = KeptSecret::fromJson(secret.toJson());

    QVERIFY(back);
    QCOMPARE(*back, secret);
}

void TestKeptSecret::mayHaveNoTimes()
{
    const KeptSecret secret{.key = {u"t"_s, u"a"_s, u"k"_s}};

    const auto back = KeptSecret::fromJson(secret.toJson());

    QVERIFY(back);
    QVERIFY(!back->endDateTime.isValid());
    QCOMPARE(*back, secret);
}

void TestKeptSecret::needsItsIds_data()
{
    QTest::addColumn<QString>("member");
    QTest::newRow("tenant") << u"tenantId"_s;
    QTest::newRow("application") << u"appId"_s;
    QTest::newRow("key") << u"keyId"_s;
}

void TestKeptSecret::needsItsIds()
{
    QFETCH(const QString, member);
    QJsonObject json = KeptSecret{.key = {u"t"_s, u"a"_s, u"k"_s}}.toJson();
    json.remove(member);

    const auto secret = KeptSecret::fromJson(json);

    QVERIFY(!secret);
    QVERIFY(secret.error().contains(member));
}

QTEST_GUILESS_MAIN(TestKeptSecret)
#include "tst_keptsecret.moc"
