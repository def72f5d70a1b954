// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/mergedchanges.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryStore storeOfThreePages()
{
    DirectoryStore store;
    store.append(listedPage({listedObject(0, u"a"_s), listedObject(1, u"b"_s)}));
    store.append(listedPage({listedObject(2, u"c"_s)}));
    store.append(listedPage({listedObject(3, u"d"_s), listedObject(4, u"e"_s)}));
    return store;
}

ObjectChange changed(int number, QJsonObject members)
{
    members.insert(u"id"_s, objectId(number).toString(QUuid::WithoutBraces));
    return {.objectId = objectId(number), .members = members};
}

ObjectChange renamed(int number, const QString &name)
{
    return changed(number, {{u"displayName"_s, name}});
}

ObjectChange added(int number, const QString &name)
{
    return changed(number, listedObject(number, name));
}

ObjectChange removed(int number)
{
    return {.objectId = objectId(number), .isRemoved = true};
}

QStringList names(const DirectoryStore &store)
{
    QStringList found;
    for (qsizetype row = 0; row < store.size(); ++row)
        found.append(store.object(row).displayName);
    return found;
}

std::optional<MergedChanges> merge(const std::vector<ObjectChange> &changes,
                                   const DirectoryStore &rows = storeOfThreePages())
{
    return mergeChanges(rows, changes, ObjectKind::Application);
}

} // namespace

class TestMergedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWithoutChanges();
    void changesRowsInTheirPlaces();
    void takesRemovedRowsOut();
    void putsNewRowsAtTheEnd();
    void knowsABlueprintByItsType();
    void sharesPagesThatStayAsTheyAre();
    void takesTheLastWordOnAnObject();
    void bearsWithAReplay();
    void passesOverTheRemovalOfWhatIsNotThere();
    void keepsARowWhoseChangeIsOdd();
    void givesUpWhereANewObjectIsNotToldInFull();
    void comesToWhatTheDirectoryHasByAnyWay();
};

void TestMergedChanges::changesNothingWithoutChanges()
{
    const auto merged = merge({});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), names(storeOfThreePages()));
    QCOMPARE(merged->changedCount + merged->addedCount + merged->removedCount, 0);
}

void TestMergedChanges::changesRowsInTheirPlaces()
{
    const auto merged = merge({renamed(1, u"B"_s), renamed(4, u"E"_s)});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), (QStringList{u"a"_s, u"B"_s, u"c"_s, u"d"_s, u"E"_s}));
    QCOMPARE(merged->changedCount, 2);
    QCOMPARE(merged->rows.object(1).ref.appId, appId(1)); // which the change did not name
}

void TestMergedChanges::takesRemovedRowsOut()
{
    const auto merged = merge({removed(0), removed(2)});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), (QStringList{u"b"_s, u"d"_s, u"e"_s}));
    QCOMPARE(merged->removedCount, 2);
    QCOMPARE(merged->rows.rowOf(objectId(2)), -1);
    QCOMPARE(merged->rows.rowOf(objectId(4)), 2);
}

void TestMergedChanges::putsNewRowsAtTheEnd()
{
    const auto merged = merge({added(7, u"g"_s), added(6, u"f"_s)});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), names(storeOfThreePages()) + (QStringList{u"g"_s, u"f"_s}));
    QCOMPARE(merged->addedCount, 2);
}

void TestMergedChanges::knowsABlueprintByItsType()
{
    QJsonObject blueprint = listedObject(9, u"agent"_s);
    blueprint.insert(u"@odata.type"_s, u"#microsoft.graph.agentIdentityBlueprint"_s);

    const auto merged = merge({changed(9, blueprint)});

    QVERIFY(merged);
    QCOMPARE(merged->rows.object(5).ref.kind, ObjectKind::AgentIdentityBlueprint);
}

void TestMergedChanges::sharesPagesThatStayAsTheyAre()
{
    const DirectoryStore rows = storeOfThreePages();

    const auto merged = merge({renamed(2, u"C"_s)}, rows);

    QVERIFY(merged);
    QCOMPARE(merged->rows.pages()[0], rows.pages()[0]);
    QVERIFY(merged->rows.pages()[1] != rows.pages()[1]);
    QCOMPARE(merged->rows.pages()[2], rows.pages()[2]);
    QCOMPARE(names(rows), names(storeOfThreePages())); // what somebody else still shows
}

void TestMergedChanges::takesTheLastWordOnAnObject()
{
    const auto merged =
        merge({renamed(0, u"x"_s), changed(0, {{u"signInAudience"_s, u"AzureADMultipleOrgs"_s}}),
               renamed(0, u"y"_s), added(7, u"g"_s), removed(7), removed(3), added(3, u"again"_s)});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), (QStringList{u"y"_s, u"b"_s, u"c"_s, u"again"_s, u"e"_s}));
    QCOMPARE(merged->rows.object(0).signInAudience, u"AzureADMultipleOrgs"_s);
}

void TestMergedChanges::bearsWithAReplay()
{
    const std::vector<ObjectChange> changes{renamed(0, u"x"_s), added(7, u"g"_s), removed(2)};
    const auto once = merge(changes);
    QVERIFY(once);

    const auto twice = merge(changes, once->rows);

    QVERIFY(twice);
    QCOMPARE(names(twice->rows), names(once->rows));
    QCOMPARE(twice->addedCount, 0);
    QCOMPARE(twice->removedCount, 0);
}

void TestMergedChanges::passesOverTheRemovalOfWhatIsNotThere()
{
    const auto merged = merge({removed(99)});

    QVERIFY(merged);
    QCOMPARE(merged->removedCount, 0);
    QCOMPARE(names(merged->rows), names(storeOfThreePages()));
}

void TestMergedChanges::keepsARowWhoseChangeIsOdd()
{
    const auto merged = merge({changed(0, {{u"displayName"_s, 7}})});

    QVERIFY(merged);
    QCOMPARE(names(merged->rows), names(storeOfThreePages()));
    QCOMPARE(merged->skippedCount, 1);
}

void TestMergedChanges::givesUpWhereANewObjectIsNotToldInFull()
{
    QVERIFY(!merge({renamed(50, u"half"_s)}));
}

/// The directory changes at random; what is told of it comes in pieces, late and again.
void TestMergedChanges::comesToWhatTheDirectoryHasByAnyWay()
{
    QRandomGenerator random(4711);
    std::map<int, QString> truth;
    DirectoryStore rows = storeOfThreePages();
    for (int number = 0; number < 5; ++number)
        truth[number] = rows.object(number).displayName;
    int next = 100;
    for (int round = 0; round < 200; ++round) {
        std::vector<ObjectChange> changes;
        for (int step = 0; step < 6; ++step) {
            const int kind = random.bounded(3);
            if (kind == 0 || truth.empty()) {
                truth[next] = QString::number(random.generate());
                changes.push_back(added(next, truth[next]));
                ++next;
                continue;
            }
            const auto victim = std::next(truth.begin(), random.bounded(int(truth.size())));
            if (kind == 1) {
                victim->second = QString::number(random.generate());
                changes.push_back(renamed(victim->first, victim->second));
            } else {
                changes.push_back(removed(victim->first));
                truth.erase(victim);
            }
        }
        const auto merged = merge(changes, rows);
        QVERIFY(merged);
        rows = merged->rows;
        QCOMPARE(size_t(rows.size()), truth.size());
        for (const auto &[number, name] : truth) {
            const qsizetype row = rows.rowOf(objectId(number));
            QVERIFY(row >= 0);
            QCOMPARE(rows.object(row).displayName, name);
        }
    }
}

QTEST_GUILESS_MAIN(TestMergedChanges)
#include "tst_mergedchanges.moc"
