// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/tablebench.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;
using Model = ObjectTableModel;

namespace {

struct Bench : TableBench
{
    void loadNamed(const QStringList &names)
    {
        QJsonArray objects;
        for (const QString &name : names)
            objects.append(listedObject(int(objects.size()), name));
        load(objects);
    }
};

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

class TestObjectTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAnObjectInWords();
    void hasAShorterTextForTheNextExpiry();
    void saysWhatIsMissing();
    void showsNamesOfStrangersInOneLine();
    void namesItsColumns();
    void answersNothingElse();
    void appendsWhileLoadingAndSortsInTheEnd();
    void appendsOnlyWhatTheFilterLetsThrough();
    void filtersAsOneTypes();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void findsRowsById();
    void doesNotTakeUnreadSecretsForNone();
    void showsAFreshObjectInItsPlace();
    void findsARenamedObject();
    void replacesAllRows();
};

void TestObjectTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestObjectTableModel::showsAnObjectInWords()
{
    Bench bench;
    const QDateTime end = QDateTime::currentDateTime().addDays(12);
    bench.load({listedObject(5, u"Payroll"_s, {utc(end), u"2000-01-01T00:00:00Z"_s})});

    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.cell(0, Model::DisplayName), u"Payroll"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry), u"in 12 days · last one"_s);
    QCOMPARE(bench.cell(0, Model::Status), u"Expires in 12 days"_s);
    QCOMPARE(bench.cell(0, Model::Secrets), 2);
    QCOMPARE(bench.cell(0, Model::AppId), u"a99a0000-0000-4000-8000-000000000005"_s);
    QCOMPARE(bench.cell(0, Model::CreatedOn), u"4 Mar 2025"_s);

    QCOMPARE(bench.cell(0, Model::DisplayName, Qt::ToolTipRole), u"Payroll"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry, Qt::ToolTipRole),
             u"in 12 days · last one\n"_s + exactTimeText(end));
    QCOMPARE(bench.cell(0, Model::CreatedOn, Qt::ToolTipRole), u"4 Mar 2025, 05:06:07 UTC"_s);
    QCOMPARE(bench.cell(0, Model::AppId, Qt::ToolTipRole), bench.cell(0, Model::AppId));
    QVERIFY(bench.cell(0, Model::Status, Qt::ToolTipRole).toString().isEmpty());

    QCOMPARE(bench.cell(0, Model::Secrets, Qt::AccessibleTextRole), u"2"_s);
    QCOMPARE(bench.cell(0, 0, Model::ObjectIdRole).toUuid(), objectId(5));
    QCOMPARE(bench.cell(0, 0, Model::ExpiryRole), int(Expiry::ExpiresSoon));
    QCOMPARE(bench.model.object(0).passwordCredentials.size(), size_t(2));
    QCOMPARE(&bench.model.list(), &bench.list);
}

void TestObjectTableModel::hasAShorterTextForTheNextExpiry()
{
    Bench bench;
    const QDateTime end = QDateTime::currentDateTime().addDays(12);
    bench.load({listedObject(5, u"Payroll"_s, {utc(end), u"9998-01-01T00:00:00Z"_s})});

    QCOMPARE(bench.cell(0, Model::NextExpiry, Model::ShortTextRole),
             u"in 12 days · another valid"_s);
    QVERIFY(!bench.cell(0, Model::Status, Model::ShortTextRole).isValid());
}

void TestObjectTableModel::saysWhatIsMissing()
{
    Bench bench;
    bench.load({QJsonObject{{u"id"_s, objectId(1).toString(QUuid::WithoutBraces)}}});

    QCOMPARE(bench.cell(0, Model::DisplayName), u"(no name)"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry), u"—"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry, Qt::AccessibleTextRole), u"No secrets"_s);
    QVERIFY(bench.cell(0, Model::NextExpiry, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(bench.cell(0, Model::Status), u"No secrets"_s);
    QCOMPARE(bench.cell(0, Model::Secrets), 0);
    QCOMPARE(bench.cell(0, Model::AppId), u"—"_s);
    QCOMPARE(bench.cell(0, Model::CreatedOn), u"—"_s);
    QVERIFY(bench.cell(0, Model::CreatedOn, Qt::ToolTipRole).toString().isEmpty());
}

void TestObjectTableModel::showsNamesOfStrangersInOneLine()
{
    Bench bench;
    bench.loadNamed({u"<b>a</b>\n\u202egpj.exe\u0007"_s, u" \n "_s});

    QCOMPARE(bench.names(), (QStringList{u"(no name)"_s, u"<b>a</b> gpj.exe"_s}));
    QCOMPARE(bench.cell(1, 0, Qt::ToolTipRole), u"<b>a</b> gpj.exe"_s);
}

void TestObjectTableModel::namesItsColumns()
{
    const Bench bench;
    QStringList titles;
    for (int column = 0; column < bench.model.columnCount(); ++column)
        titles += bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();

    QCOMPARE(titles,
             (QStringList{u"Display name"_s, u"Next expiry"_s, u"Status"_s, u"Secrets"_s,
                          u"Application (client) ID"_s, u"Created on"_s}));
    QVERIFY(!bench.model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(bench.model.headerData(0, Qt::Vertical, Qt::DisplayRole), 1);
}

void TestObjectTableModel::answersNothingElse()
{
    Bench bench;
    bench.loadNamed({u"a"_s});

    QVERIFY(!bench.cell(0, 0, Qt::DecorationRole).isValid());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not valid"_s));
    QVERIFY(!bench.model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0);
    QCOMPARE(bench.model.columnCount(bench.model.index(0, 0)), 0);
}

void TestObjectTableModel::appendsWhileLoadingAndSortsInTheEnd()
{
    Bench bench;
    bench.page({listedObject(1, u"m"_s), listedObject(2, u"c"_s)}, u"/1"_s);
    bench.page({listedObject(3, u"z"_s), listedObject(4, u"a"_s)}, u"/2"_s);
    bench.list.refresh();
    QTRY_COMPARE(bench.model.rowCount(), 4);
    QCOMPARE(bench.names(), (QStringList{u"m"_s, u"c"_s, u"z"_s, u"a"_s}));
    QCOMPARE(bench.reset.size(), 0);

    bench.page({});

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);
    QCOMPARE(bench.names(), (QStringList{u"a"_s, u"c"_s, u"m"_s, u"z"_s}));
    QCOMPARE(bench.reset.size(), 1);
}

void TestObjectTableModel::appendsOnlyWhatTheFilterLetsThrough()
{
    Bench bench;
    bench.model.setFilter(u"pay"_s);
    bench.page({listedObject(1, u"tax"_s)}, u"/1"_s);
    bench.page({listedObject(2, u"Payroll"_s), listedObject(3, u"b"_s), listedObject(4, u"pay"_s)});

    bench.list.refresh();

    QTRY_COMPARE(bench.list.state(), State::Loaded);
    QCOMPARE(bench.names(), (QStringList{u"pay"_s, u"Payroll"_s}));
    QCOMPARE(bench.inserted.size(), 1);
    bench.model.setFilter({});
    QCOMPARE(bench.names(), (QStringList{u"b"_s, u"pay"_s, u"Payroll"_s, u"tax"_s}));
}

void TestObjectTableModel::filtersAsOneTypes()
{
    Bench bench;
    QStringList names; // "item gg" to "item pp": letters that are in no ID
    for (char16_t first = u'g'; first <= u'p'; ++first) {
        for (char16_t second = u'g'; second <= u'p'; ++second)
            names += u"item "_s + QChar(first) + QChar(second);
    }
    bench.loadNamed(names);

    for (const auto &[text, count] : {std::pair(u"i"_s, 100),
                                      {u"item n"_s, 19},
                                      {u"item nx"_s, 0},
                                      {u"item n"_s, 19},
                                      {u"nn ITEM"_s, 1},
                                      {u"m nn"_s, 1},
                                      {u"n n"_s, 19},
                                      {u""_s, 100},
                                      {u"a99a -0063"_s, 1}}) {
        bench.model.setFilter(text);
        QCOMPARE(bench.model.rowCount(), count);
        QCOMPARE(bench.model.filter(), text);
    }
    bench.reset.clear();
    bench.model.setFilter(u"a99a -0063"_s);
    QCOMPARE(bench.reset.size(), 0);
}

void TestObjectTableModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    const QString x = u"x"_s;
    const QString y = u"Y"_s;
    const QString z = u"z"_s;
    QTest::newRow("name") << int(Model::DisplayName) << QStringList{x, y, z}
                          << QStringList{z, y, x};
    QTest::newRow("expiry") << int(Model::NextExpiry) << QStringList{z, x, y}
                            << QStringList{y, x, z};
    QTest::newRow("status") << int(Model::Status) << QStringList{z, x, y} << QStringList{y, x, z};
    QTest::newRow("secrets") << int(Model::Secrets) << QStringList{y, z, x} << QStringList{x, z, y};
    QTest::newRow("ID") << int(Model::AppId) << QStringList{y, x, z} << QStringList{z, x, y};
    QTest::newRow("created") << int(Model::CreatedOn) << QStringList{z, y, x}
                             << QStringList{y, x, z};
    QTest::newRow("none") << -1 << QStringList{z, y, x} << QStringList{z, y, x};
}

void TestObjectTableModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(QStringList, ascending);
    QFETCH(QStringList, descending);
    Bench bench;
    QJsonObject old = listedObject(3, u"z"_s, {u"2001-01-01T00:00:00Z"_s});
    old[u"createdDateTime"_s] = u"2001-01-01T00:00:00Z"_s;
    bench.load({old, listedObject(1, u"Y"_s),
                listedObject(2, u"x"_s, {u"9998-01-01T00:00:00Z"_s, u"9999-01-01T00:00:00Z"_s})});

    bench.model.sort(column, Qt::AscendingOrder);
    QCOMPARE(bench.names(), ascending);
    bench.model.sort(column, Qt::DescendingOrder);
    QCOMPARE(bench.names(), descending);
}

void TestObjectTableModel::findsRowsById()
{
    Bench bench;
    bench.loadNamed({u"z"_s, u"y"_s, u"x"_s});

    QCOMPARE(bench.model.rowOf(objectId(0)), 2);
    QCOMPARE(bench.model.rowOf(objectId(2)), 0);
    QCOMPARE(bench.model.rowOf(objectId(9)), -1);
    bench.model.setFilter(u"z"_s);
    QCOMPARE(bench.model.rowOf(objectId(0)), 0);
    QCOMPARE(bench.model.rowOf(objectId(2)), -1);
}

void TestObjectTableModel::doesNotTakeUnreadSecretsForNone()
{
    Bench bench;
    const QString never = u"9998-01-01T00:00:00Z"_s;
    bench.load({listedObject(1, u"a"_s, {u"soon"_s, u"later"_s}), listedObject(2, u"b"_s),
                listedObject(3, u"c"_s, {u"soon"_s, never, never})});

    QCOMPARE(bench.cell(0, Model::Secrets), 2);
    QCOMPARE(bench.cell(0, Model::Status), u"Unreadable"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry), u"—"_s);
    QCOMPARE(bench.cell(0, Model::NextExpiry, Qt::AccessibleTextRole), u"Unreadable"_s);
    QCOMPARE(bench.cell(2, Model::Secrets), 3);
    QCOMPARE(bench.cell(2, Model::Status), u"Current"_s);
    bench.model.sort(Model::Secrets, Qt::AscendingOrder);
    QCOMPARE(bench.names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestObjectTableModel::showsAFreshObjectInItsPlace()
{
    Bench bench;
    bench.loadNamed({u"z"_s, u"y"_s, u"x"_s});
    DirectoryObject object = bench.model.object(2);
    object.passwordCredentials.resize(3);
    bench.reset.clear();

    bench.list.update(object);

    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.front().front().toModelIndex(), bench.model.index(2, 0));
    QCOMPARE(bench.cell(2, Model::Secrets), 3);
    QCOMPARE(bench.reset.size(), 0);
    bench.model.setFilter(u"y"_s);
    bench.list.update(object);
    QCOMPARE(bench.changed.size(), 1);
}

void TestObjectTableModel::findsARenamedObject()
{
    Bench bench;
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names += u"item "_s + QChar(u'G' + i % 20) + QChar(u'g' + i / 20);
    bench.loadNamed(names);
    bench.model.setFilter(u"item zh"_s);
    QCOMPARE(bench.model.rowCount(), 1);
    DirectoryObject object = bench.list.store().object(3);
    object.displayName = u"aaa item zhx"_s;

    bench.list.update(object);
    bench.model.setFilter(u"item zhx"_s);

    QCOMPARE(bench.names(), QStringList{u"aaa item zhx"_s});
    bench.model.setFilter({});
    bench.model.sort(Model::DisplayName, Qt::AscendingOrder);
    QCOMPARE(bench.names().value(0), u"aaa item zhx"_s);
}

void TestObjectTableModel::replacesAllRows()
{
    Bench bench;
    bench.loadNamed({u"z"_s, u"y"_s, u"x"_s});
    bench.model.sort(Model::DisplayName, Qt::DescendingOrder);
    bench.model.setFilter(u"y"_s);
    bench.reset.clear();

    bench.load({listedObject(8, u"yy"_s), listedObject(9, u"x"_s), listedObject(7, u"yz"_s)});

    QCOMPARE(bench.names(), (QStringList{u"yz"_s, u"yy"_s}));
    QCOMPARE(bench.reset.size(), 1);
    bench.load({});
    QCOMPARE(bench.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestObjectTableModel)
#include "tst_objecttablemodel.moc"
