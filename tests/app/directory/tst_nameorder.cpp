// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/nameorder.h"
#include "support/listreplies.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryStore storeOf(const QList<QStringList> &pages)
{
    DirectoryStore store;
    for (const QStringList &names : pages) {
        QJsonArray objects;
        for (const QString &name : names)
            objects.append(listedObject(int(objects.size()), name));
        store.append(listedPage(objects));
    }
    return store;
}

QStringList namesOf(const DirectoryStore &store)
{
    QStringList names;
    for (const auto [page, index] : rowsByName(store))
        names += QString::fromUtf8(store.pages()[page]->displayName(index));
    return names;
}

} // namespace

class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNamesInOrderWhateverTheirCase();
    void looksBeyondTheBeginningOfNames();
    void leavesRowsOfOneNameAsTheyAre();
    void takesNoNoticeOfDescriptions();
    void agreesWithASlowSort();
    void findsNothingInAnEmptyList();
};

void TestNameOrder::putsNamesInOrderWhateverTheirCase()
{
    const auto store = storeOf({{u"b"_s, u"C"_s}, {u"ä"_s, u"A"_s, u""_s}});

    QCOMPARE(namesOf(store), (QStringList{u""_s, u"A"_s, u"b"_s, u"C"_s, u"ä"_s}));
}

void TestNameOrder::looksBeyondTheBeginningOfNames()
{
    const auto store =
        storeOf({{u"Payroll Europe"_s, u"Payroll"_s}, {u"Payroll EU"_s, u"Payroll A"_s}});

    QCOMPARE(namesOf(store),
             (QStringList{u"Payroll"_s, u"Payroll A"_s, u"Payroll EU"_s, u"Payroll Europe"_s}));
}

void TestNameOrder::leavesRowsOfOneNameAsTheyAre()
{
    const auto store = storeOf({{u"same"_s, u"a"_s, u"SAME"_s}, {u"Same"_s}});

    QCOMPARE(namesOf(store), (QStringList{u"a"_s, u"same"_s, u"SAME"_s, u"Same"_s}));
}

void TestNameOrder::takesNoNoticeOfDescriptions()
{
    DirectoryStore store;
    store.append(listedPage({listedObject(1, u"same"_s), listedObject(2, u"a"_s),
                             listedObject(3, u"Same"_s, {u"2027-01-01T00:00:00Z"_s})}));

    QCOMPARE(namesOf(store), (QStringList{u"a"_s, u"same"_s, u"Same"_s}));
}

void TestNameOrder::agreesWithASlowSort()
{
    QRandomGenerator random(5);
    QStringList names;
    for (int i = 0; i < 3'000; ++i) {
        QString name = u"contoso-"_s.repeated(random.bounded(3));
        for (int letters = random.bounded(12); letters > 0; --letters)
            name += QChar(u"abé"[random.bounded(3)]);
        names += name;
    }
    const auto store = storeOf({names.first(1'000), names.sliced(1'000)});

    std::ranges::stable_sort(names, {}, [](const QString &name) { return name.toUtf8(); });
    QCOMPARE(namesOf(store), names);
}

void TestNameOrder::findsNothingInAnEmptyList()
{
    QVERIFY(rowsByName({}).empty());
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
