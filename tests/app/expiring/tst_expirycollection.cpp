// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expirycollection.h"
#include "support/expiringobjects.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<int> numbersOf(const ExpiryCollection &found)
{
    std::vector<int> numbers;
    for (const ExpiryCollection::Row &row : found.rows)
        numbers.push_back(int(found.keyId(row.place).data1));
    return numbers;
}

std::vector<int> found(const std::vector<DirectoryStore> &stores, const ExpiringQuery &query = {})
{
    return numbersOf(collectExpiring({.stores = stores}, query, noon()));
}

using Numbers = std::vector<int>;

std::vector<DirectoryObject> randomObjects(QRandomGenerator &random)
{
    std::vector<DirectoryObject> objects;
    int number = 0;
    for (int i = 0; i < 30; ++i) {
        std::vector<DaysOfSecret> secrets;
        for (int left = random.bounded(4); left > 0; --left)
            secrets.push_back({++number, -100, random.bounded(200) - 60});
        objects.push_back(objectWith(i, u"x"_s, secrets));
    }
    return objects;
}

Numbers expiringTheSlowWay(const std::vector<DirectoryObject> &objects)
{
    Numbers expected;
    for (const DirectoryObject &object : objects) {
        for (const PasswordCredential &secret : object.passwordCredentials) {
            const auto days = noon().daysTo(secret.endDateTime);
            if (days > 0 && days <= 30)
                expected.push_back(int(secret.keyId.data1));
        }
    }
    return expected;
}

} // namespace

class TestExpiryCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatEndsInTime_data();
    void holdsWhatEndsInTime();
    void beginsWithTheSoonest();
    void beginsWithWhatIsOverLast();
    void countsOnceWhatIsInTwoLists();
    void holdsOneKindOrType();
    void seesTheSecretsOfBothObjectsOfAnApplication();
    void holdsLastValidOnesOnly();
    void holdsOnesOwnOnly();
    void hidesMutesUntilTheirDay();
    void looksForWordsAsSearchDoes_data();
    void looksForWordsAsSearchDoes();
    void holdsWhatTheSlowWayHolds();
    void tellsOfEachSecret();
};

void TestExpiryCollection::holdsWhatEndsInTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Numbers>("expected");

    QTest::newRow("a week") << 7 << Numbers{2, 3, 4};
    QTest::newRow("a month") << 30 << Numbers{2, 3, 4, 5};
    QTest::newRow("two") << 60 << Numbers{2, 3, 4, 5, 6};
    QTest::newRow("three") << 90 << Numbers{2, 3, 4, 5, 6, 7};
    QTest::newRow("expired") << ExpiringQuery::Expired << Numbers{1};
}

void TestExpiryCollection::holdsWhatEndsInTime()
{
    QFETCH(int, days);
    QFETCH(Numbers, expected);
    const DirectoryStore store = storeOf({objectWith(1, u"Payroll"_s,
                                                     {{1, -100, -1},
                                                      {2, -100, 1},
                                                      {3, 2, 3}, // not yet valid
                                                      {4, -100, 7},
                                                      {5, {}, 30},
                                                      {6, -100, 60},
                                                      {7, -100, 90},
                                                      {8, -100, 91},
                                                      {9, -100, {}}})});

    QCOMPARE(found({store}, {.days = days}), expected);
}

void TestExpiryCollection::beginsWithTheSoonest()
{
    QCOMPARE(found({storeOf({objectWith(1, u"b"_s, {{1, -9, 20}, {2, -9, 5}})}),
                    storeOf({objectWith(2, u"a"_s, {{3, -9, 10}})})}),
             (Numbers{2, 3, 1}));
}

void TestExpiryCollection::beginsWithWhatIsOverLast()
{
    QCOMPARE(found({storeOf({objectWith(1, u"b"_s, {{1, -900, -20}, {2, -900, -5}})})},
                   {.days = ExpiringQuery::Expired}),
             (Numbers{2, 1}));
}

void TestExpiryCollection::countsOnceWhatIsInTwoLists()
{
    const DirectoryStore store =
        storeOf({objectWith(1, u"Agent"_s, {{1, -9, 5}}, ObjectKind::AgentIdentityBlueprint)});
    const ExpiryCollection collected = collectExpiring({.stores = {store, store}}, {}, noon());

    QCOMPARE(numbersOf(collected), Numbers{1});
    QCOMPARE(collected.secretsOf(0).size(), size_t(1));
}

void TestExpiryCollection::holdsOneKindOrType()
{
    DirectoryObject managed = objectWith(3, u"vm"_s, {{3, -9, 6}}, ObjectKind::ServicePrincipal);
    managed.servicePrincipalType = u"ManagedIdentity"_s;
    const DirectoryStore store =
        storeOf({objectWith(1, u"a"_s, {{1, -9, 4}}),
                 objectWith(2, u"b"_s, {{2, -9, 5}}, ObjectKind::ServicePrincipal), managed});

    QCOMPARE(found({store}), (Numbers{1, 2})); // as Enterprise applications hides them
    QCOMPARE(found({store}, {.type = {}}), (Numbers{1, 2, 3}));
    QCOMPARE(found({store}, {.type = ApplicationType::ManagedIdentity}), Numbers{3});
    QCOMPARE(found({store}, {.kind = ObjectKind::ServicePrincipal}), Numbers{2});
}

void TestExpiryCollection::seesTheSecretsOfBothObjectsOfAnApplication()
{
    const ExpirySources sources{
        .stores = {
            storeOf({objectWith(1, u"Payroll"_s, {{1, -9, 5}, {2, -90, -5}})}),
            storeOf({objectWith(1, u"Payroll"_s, {{3, -9, 70}}, ObjectKind::ServicePrincipal),
                     objectWith(2, u"Tax"_s, {{4, -9, 400}}, ObjectKind::ServicePrincipal)})}};

    const ExpiryCollection collected = collectExpiring(sources, {}, noon());

    QCOMPARE(numbersOf(collected), Numbers{1});
    QCOMPARE(collected.secretsOf(collected.rows[0].application).size(), size_t(3));
    const ExpiryClock clock(noon());
    const ExpiryState others = collected.others(collected.rows[0], clock);
    QCOMPARE(others.expiry, Expiry::Current);
    QCOMPARE(others.end, noon().addDays(70));
    QVERIFY(!others.hasOther);
}

void TestExpiryCollection::holdsLastValidOnesOnly()
{
    const DirectoryStore store = storeOf({objectWith(1, u"a"_s, {{1, -9, 5}, {2, -9, 200}}),
                                          objectWith(2, u"b"_s, {{3, -9, 6}, {4, -90, -6}}),
                                          objectWith(3, u"c"_s, {{5, 1, 7}})}); // not yet valid

    QCOMPARE(found({store}, {.isLastOnly = true}), Numbers{3});
}

void TestExpiryCollection::holdsOnesOwnOnly()
{
    const ExpirySources sources{
        .stores = {storeOf({objectWith(1, u"a"_s, {{1, -9, 5}}),
                            objectWith(2, u"b"_s, {{2, -9, 6}}),
                            objectWith(2, u"b"_s, {{3, -9, 7}}, ObjectKind::ServicePrincipal)})},
        .owned = storeOf({objectWith(2, u"b"_s, {})})};

    QCOMPARE(numbersOf(collectExpiring(sources, {.isMineOnly = true}, noon())), (Numbers{2, 3}));
}

void TestExpiryCollection::hidesMutesUntilTheirDay()
{
    const QDate today = noon().toLocalTime().date();
    const ExpirySources sources{
        .stores = {storeOf({objectWith(1, u"a"_s, {{1, -9, 5}, {2, -9, 6}, {3, -9, 7}})})},
        .mutes = {{secretId(2), today.addDays(1)}, {secretId(3), today}}};
    const ExpiringQuery muted{.mutes = ExpiringQuery::Mutes::Only};

    const ExpiryCollection collected = collectExpiring(sources, {}, noon());

    QCOMPARE(numbersOf(collected), (Numbers{1, 3})); // the third one's day has come
    QCOMPARE(collected.mutedCount, 1);
    QCOMPARE(numbersOf(collectExpiring(sources, muted, noon())), (Numbers{2, 3}));
}

void TestExpiryCollection::looksForWordsAsSearchDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Numbers>("expected");

    QTest::newRow("a name: all of its secrets") << u"PAYR"_s << Numbers{1, 2};
    QTest::newRow("a description: that one") << u"weekly"_s << Numbers{2};
    QTest::newRow("name and description") << u"payroll nightly"_s << Numbers{1};
    QTest::newRow("descriptions of two") << u"nightly weekly"_s << Numbers{};
    QTest::newRow("a hint") << u"h3"_s << Numbers{3};
    QTest::newRow("a key ID") << secretId(2).toString() << Numbers{2};
    QTest::newRow("an application ID") << numberedId(2, 1).toString() << Numbers{1, 2};
}

void TestExpiryCollection::looksForWordsAsSearchDoes()
{
    QFETCH(QString, text);
    QFETCH(Numbers, expected);
    const DirectoryStore store =
        storeOf({objectWith(1, u"Payroll"_s, {{1, -9, 5, u"nightly"_s}, {2, -9, 6, u"weekly"_s}}),
                 objectWith(2, u"Tax"_s, {{3, -9, 7, u"yearly"_s}})});

    QCOMPARE(found({store}, {.text = text}), expected);
}

void TestExpiryCollection::holdsWhatTheSlowWayHolds()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const std::vector<DirectoryObject> objects = randomObjects(random);
        const Numbers expected = expiringTheSlowWay(objects);
        const std::vector<DirectoryObject> first(objects.begin(), objects.begin() + 11);
        const std::vector<DirectoryObject> second(objects.begin() + 11, objects.end());

        Numbers numbers = found({storeOf(first), storeOf(second)});

        std::ranges::sort(numbers);
        QCOMPARE(numbers, expected);
    }
}

void TestExpiryCollection::tellsOfEachSecret()
{
    const ExpiryCollection collected = collectExpiring(
        {.stores = {storeOf({objectWith(1, u"first"_s, {}),
                             objectWith(2, u"Pay\nroll"_s, {{1, -9, 5, u" new\tline "_s}})})}},
        {}, noon());
    const SecretPlace &place = collected.rows.at(0).place;

    QCOMPARE(collected.ownerName(place), u"Pay roll"_s);
    QCOMPARE(collected.description(place), u"new line"_s);
    QCOMPARE(collected.hint(place), u"h1"_s);
    QCOMPARE(collected.owner(place), objectWith(2, {}, {}).ref);
}

QTEST_GUILESS_MAIN(TestExpiryCollection)
#include "tst_expirycollection.moc"
