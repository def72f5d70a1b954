// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectranks.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<quint32>;

ExpiryClock clockAtNoon()
{
    return ExpiryClock(QDateTime({2026, 5, 10}, {12, 0}, Qt::UTC));
}

DirectoryStore storeOf(const QJsonArray &objects)
{
    DirectoryStore store;
    for (const auto object : objects)
        store.append(listedPage({QJsonValue(object)}));
    return store;
}

Rows sorted(const QJsonArray &objects, SortKey key, Qt::SortOrder order = Qt::AscendingOrder)
{
    return rowsInOrder(ranksOf(storeOf(objects), key, clockAtNoon(), QLocale()), order);
}

QJsonArray named(const QStringList &names)
{
    QJsonArray objects;
    for (const QString &name : names)
        objects.append(listedObject(int(objects.size()), name));
    return objects;
}

QJsonArray expiring(const QList<QStringList> &ends)
{
    QJsonArray objects;
    for (const QStringList &end : ends)
        objects.append(listedObject(int(objects.size()), u"x"_s, end));
    return objects;
}

} // namespace

class TestObjectRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsNamesAsTheLanguageDoes();
    void sortsNamesAsTheGivenLanguageDoes();
    void sortsNamesRoughlyByTheirBytes();
    void sortsByNextExpiry();
    void sortsStatusByUrgency();
    void sortsByNumbersAndIds();
    void keepsEqualsAsTheyArrivedInEitherOrder();
    void givesEqualsTheSameRank();
    void sortsNothing();
};

void TestObjectRanks::sortsNamesAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale::c()); // has no collation of its own
    const QJsonArray objects =
        named({u"item 10"_s, u"Item 9"_s, u"zeta"_s, u"Äpfel"_s, u""_s, u"apfel"_s, u"Zebra"_s});

    QCOMPARE(sorted(objects, SortKey::DisplayName), (Rows{4, 5, 3, 1, 0, 6, 2}));
    QCOMPARE(sorted(objects, SortKey::DisplayName, Qt::DescendingOrder),
             (Rows{2, 6, 0, 1, 3, 5, 4}));
}

// Whichever is the program's: another thread must not ask for that.
void TestObjectRanks::sortsNamesAsTheGivenLanguageDoes()
{
    const DirectoryStore store = storeOf(named({u"ål"_s, u"zoo"_s}));
    const auto ranksIn = [&store](QLocale::Language language) {
        return ranksOf(store, SortKey::DisplayName, clockAtNoon(), QLocale(language));
    };

    QCOMPARE(ranksIn(QLocale::English), (Ranks{0, 1}));
    QCOMPARE(ranksIn(QLocale::Swedish), (Ranks{1, 0}));
}

void TestObjectRanks::sortsNamesRoughlyByTheirBytes()
{
    const QJsonArray objects = named({u"contoso-payroll 10"_s, u"Contoso-Payroll 9"_s, u"zeta"_s,
                                      u"contoso-p"_s, u""_s, u"Alpha"_s, u"contoso-payroll 10"_s});

    QCOMPARE(rowsInOrder(roughNameRanks(storeOf(objects)), Qt::AscendingOrder),
             (Rows{4, 5, 3, 0, 6, 1, 2}));
    QVERIFY(roughNameRanks({}).empty());
}

void TestObjectRanks::sortsByNextExpiry()
{
    const QJsonArray objects = expiring({{},
                                         {u"2027-01-01T00:00:00Z"_s},
                                         {u"2026-05-20T00:00:00Z"_s, u"2024-01-01T00:00:00Z"_s},
                                         {u"2025-01-01T00:00:00Z"_s},
                                         {u"9999-01-01T00:00:00Z"_s}});

    QCOMPARE(sorted(objects, SortKey::NextExpiry), (Rows{3, 2, 1, 4, 0}));
}

void TestObjectRanks::sortsStatusByUrgency()
{
    QJsonArray objects = expiring({{},
                                   {u"2027-01-01T00:00:00Z"_s},
                                   {u"2026-05-20T00:00:00Z"_s},
                                   {u"2025-01-01T00:00:00Z"_s},
                                   {u"2026-05-10T20:00:00Z"_s},
                                   {u"2026-05-19T00:00:00Z"_s}});

    QCOMPARE(sorted(objects, SortKey::Status), (Rows{3, 4, 5, 2, 1, 0}));
    QCOMPARE(sorted(objects, SortKey::Status, Qt::DescendingOrder), (Rows{0, 1, 2, 5, 4, 3}));
}

void TestObjectRanks::sortsByNumbersAndIds()
{
    const QString end = u"2027-01-01T00:00:00Z"_s;
    QJsonObject old = listedObject(1, u"x"_s, {end, end});
    old[u"createdDateTime"_s] = u"2019-01-01T00:00:00Z"_s;
    QJsonObject unknown = listedObject(2, u"x"_s, {end});
    unknown[u"createdDateTime"_s] = QJsonValue();
    const QJsonArray objects{listedObject(3, u"x"_s), old, unknown};

    QCOMPARE(sorted(objects, SortKey::SecretCount), (Rows{0, 2, 1}));
    QCOMPARE(sorted(objects, SortKey::AppId), (Rows{1, 2, 0}));
    QCOMPARE(sorted(objects, SortKey::CreatedDateTime), (Rows{2, 1, 0}));
}

void TestObjectRanks::keepsEqualsAsTheyArrivedInEitherOrder()
{
    QStringList names;
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i)
        names += QString::number(random.bounded(7));
    Rows expected(300);
    std::iota(expected.begin(), expected.end(), 0U);
    const auto name = [&](quint32 row) { return names[int(row)]; };

    std::stable_sort(expected.begin(), expected.end(),
                     [&](quint32 a, quint32 b) { return name(a) < name(b); });
    QCOMPARE(sorted(named(names), SortKey::DisplayName), expected);

    std::iota(expected.begin(), expected.end(), 0U);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](quint32 a, quint32 b) { return name(b) < name(a); });
    QCOMPARE(sorted(named(names), SortKey::DisplayName, Qt::DescendingOrder), expected);
}

void TestObjectRanks::givesEqualsTheSameRank()
{
    const DirectoryStore store = storeOf(named({u"b"_s, u"a"_s, u"B"_s, u"c"_s}));

    QCOMPARE(ranksOf(store, SortKey::DisplayName, clockAtNoon(), QLocale()), (Ranks{1, 0, 1, 2}));
}

void TestObjectRanks::sortsNothing()
{
    for (const SortKey key : {SortKey::DisplayName, SortKey::NextExpiry, SortKey::AppId})
        QVERIFY(sorted({}, key).empty());
}

QTEST_GUILESS_MAIN(TestObjectRanks)
#include "tst_objectranks.moc"
