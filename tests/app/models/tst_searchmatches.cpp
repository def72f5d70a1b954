// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/models/objectfilter.h"
#include "app/models/searchmatches.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryStore storeOf(std::initializer_list<int> numbers)
{
    DirectoryStore store;
    for (const int number : numbers)
        store.append(listedPage(
            {listedObject(number, u"App %1"_s.arg(number), {u"2027-01-01T00:00:00Z"_s})}));
    return store;
}

} // namespace

class TestSearchMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCountedInAllPages();
    void areCountedOnceWhereTwoListsHaveThem();
    void assumeThatManyAreTheSame();
    void leaveIdsThatNoObjectAndNoSecretHas();
};

void TestSearchMatches::areCountedInAllPages()
{
    const DirectoryStore store = storeOf({1, 2, 12, 13});

    QCOMPARE(countMatches(ObjectFilter(u"app 1"_s), store), 3);
    QCOMPARE(countMatches(ObjectFilter(), store), 4);
    QCOMPARE(countMatches(ObjectFilter(u"zzz"_s), store), 0);
    QCOMPARE(countMatches(ObjectFilter(), DirectoryStore()), 0);
}

void TestSearchMatches::areCountedOnceWhereTwoListsHaveThem()
{
    const DirectoryStore large = storeOf({1, 2, 12, 13});
    const DirectoryStore small = storeOf({12, 2, 30});

    QCOMPARE(countSharedMatches(ObjectFilter(u"app 1"_s), large, small), 1);
    QCOMPARE(countSharedMatches(ObjectFilter(u"app"_s), small, large), 2);
    QCOMPARE(countSharedMatches(ObjectFilter(u"app 3"_s), large, small), 0);
}

void TestSearchMatches::assumeThatManyAreTheSame()
{
    QJsonArray objects;
    for (int i = 0; i < 2'100; ++i)
        objects.append(listedObject(i, u"App"_s));
    DirectoryStore large;
    large.append(listedPage(objects));
    DirectoryStore larger = large;
    larger.append(listedPage({listedObject(5'000, u"App"_s)}));

    QCOMPARE(countSharedMatches(ObjectFilter(u"app"_s), large, larger), 2'100);
}

void TestSearchMatches::leaveIdsThatNoObjectAndNoSecretHas()
{
    const DirectoryStore store = storeOf({1, 2});
    const ObjectRef first = store.object(0).ref;
    const QUuid unknown = QUuid::createUuid();
    std::vector<QUuid> ids{first.objectId, unknown, first.appId,
                           store.object(1).passwordCredentials.front().keyId};

    removeKnown(ids, store);

    QCOMPARE(ids, std::vector<QUuid>{unknown});
}

QTEST_GUILESS_MAIN(TestSearchMatches)
#include "tst_searchmatches.moc"
