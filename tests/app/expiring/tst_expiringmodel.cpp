// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiringmodel.h"
#include "app/expiring/listsbench.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Model = ExpiringModel;

namespace {

struct Bench : public ListsBench
{
    QString owner = u"Ana Lopez"_s;
    Model model{lists, [this](const ObjectRef &) { return owner; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    bool load(const QJsonArray &objects)
    {
        hold(objects);
        model.setActive(true);
        lists.load();
        return QTest::qWaitFor([this] { return lists.isComplete() && model.rowCount() > 0; },
                               20000);
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
};

QString dayText(int days)
{
    return localDateText(QDateTime::currentDateTimeUtc().addDays(days));
}

} // namespace

class TestExpiringModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void showsASecretAsARow();
    void saysWhatElseIsValid();
    void saysThatNothingElseIs();
    void followsItsLists();
    void doesNothingWhileNobodyLooks();
    void saysUntilWhenASecretIsMuted();
    void givesTheObjectOfARow();
    void namesItsColumns();
};

void TestExpiringModel::showsASecretAsARow()
{
    Bench bench;
    QVERIFY(bench.load({listedObject(1, u"Payroll"_s, {daysFromNow(12)})}));

    QCOMPARE(bench.cell(0, Model::Application), u"Payroll"_s);
    QCOMPARE(bench.cell(0, Model::Kind), u"App registration"_s);
    QCOMPARE(bench.cell(0, Model::Description), u"secret 0"_s);
    QCOMPARE(bench.cell(0, Model::Hint), u"7o4******"_s);
    QCOMPARE(bench.cell(0, Model::Hint, Qt::AccessibleTextRole), u"Hidden, begins with 7o4"_s);
    QCOMPARE(bench.cell(0, Model::Expires), dayText(12));
    QVERIFY(bench.cell(0, Model::Expires, Qt::ToolTipRole).endsWith(u"UTC"_s));
    QCOMPARE(bench.cell(0, Model::Status), u"Expires in 12 days"_s);
    QCOMPARE(bench.cell(0, Model::Owner), u"Ana Lopez"_s);
    QCOMPARE(bench.cell(0, Model::SecretId), keyId(0).toString(QUuid::WithoutBraces));
    QCOMPARE(bench.cell(0, 0, Model::ExpiryRole).toInt(), int(Expiry::ExpiresSoon));
    QCOMPARE(bench.model.rowOf(keyId(0)), 0);
    QCOMPARE(bench.model.rowOf(keyId(7)), -1);
}

void TestExpiringModel::saysWhatElseIsValid()
{
    Bench bench;
    QVERIFY(bench.load(
        {listedObject(1, u"Payroll"_s, {daysFromNow(12), daysFromNow(300), daysFromNow(200)})}));

    QCOMPARE(bench.cell(0, Model::AlsoValid), u"another valid to "_s + dayText(300));
    QCOMPARE(bench.cell(0, Model::AlsoValid, Model::ShortTextRole), u"another valid"_s);
    QCOMPARE(bench.cell(0, Model::AlsoValid, Qt::ToolTipRole),
             u"No valid secret from "_s + dayText(300));
}

void TestExpiringModel::saysThatNothingElseIs()
{
    Bench bench;
    QVERIFY(bench.load({listedObject(1, u"Payroll"_s, {daysFromNow(12), daysFromNow(-3)})}));
    QCOMPARE(bench.cell(0, Model::AlsoValid), u"last one"_s);

    bench.model.setQuery({.days = ExpiringQuery::Expired});

    QTRY_COMPARE(bench.cell(0, Model::Status), u"Expired"_s);
    QCOMPARE(bench.cell(0, Model::AlsoValid), u"another valid to "_s + dayText(12));
}

void TestExpiringModel::followsItsLists()
{
    Bench bench;
    QVERIFY(bench.load({listedObject(1, u"Payroll"_s, {daysFromNow(12), daysFromNow(13)})}));
    QCOMPARE(bench.model.rowCount(), 2);

    DirectoryObject object = bench.model.object(0);
    object.passwordCredentials.erase(object.passwordCredentials.begin());
    bench.registrations.update(object);

    QTRY_COMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.model.keyId(0), keyId(1));
}

void TestExpiringModel::doesNothingWhileNobodyLooks()
{
    Bench bench;
    bench.hold({listedObject(1, u"Payroll"_s, {daysFromNow(12)})});
    bench.lists.load();
    QTRY_VERIFY_WITH_TIMEOUT(bench.lists.isComplete(), 20000);
    QTest::qWait(400);
    QVERIFY(!bench.model.isCollected());

    bench.model.setActive(true);

    QTRY_COMPARE(bench.model.rowCount(), 1);
}

void TestExpiringModel::saysUntilWhenASecretIsMuted()
{
    Bench bench;
    QVERIFY(bench.load({listedObject(1, u"Payroll"_s, {daysFromNow(12), daysFromNow(13)})}));
    const QDate today = QDate::currentDate();

    QVERIFY(bench.mutes.mute({{.keyId = keyId(0), .until = today.addDays(9), .reason = {}},
                              {.keyId = keyId(1), .until = today, .reason = u"as agreed"_s}}));

    QTRY_COMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.model.mutedCount(), 1);
    QCOMPARE(bench.cell(0, Model::Status), u"Muted until %1: review"_s.arg(dayText(0)));
    QCOMPARE(bench.cell(0, Model::Status, Model::ShortTextRole), u"Muted: review"_s);
    QVERIFY(bench.cell(0, Model::Status, Qt::ToolTipRole).contains(u"as agreed"_s));
    bench.model.setQuery({.mutes = ExpiringQuery::Mutes::Only});
    QTRY_COMPARE(bench.model.rowCount(), 2);
    QCOMPARE(bench.cell(0, Model::Status), u"Muted until "_s + dayText(9));
}

void TestExpiringModel::givesTheObjectOfARow()
{
    Bench bench;
    QVERIFY(bench.load({listedObject(1, u"Payroll"_s, {daysFromNow(12), daysFromNow(300)})}));

    QCOMPARE(bench.model.object(0).ref.objectId, objectId(1));
    QCOMPARE(bench.model.object(0).passwordCredentials.size(), size_t(2));
    const ExpiringSecret secret = bench.model.secret(0);
    QCOMPARE(secret.owner, bench.model.owner(0));
    QCOMPARE(secret.credential.keyId, keyId(0));
    QCOMPARE(secret.credential.hint, u"7o4"_s);
    QCOMPARE(secret.ownerName, u"Payroll"_s);
}

void TestExpiringModel::namesItsColumns()
{
    Bench bench;
    QStringList names;
    for (int column = 0; column < bench.model.columnCount(); ++column)
        names.append(bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());

    QCOMPARE(names,
             (QStringList{u"Application"_s, u"Kind"_s, u"Description"_s, u"Value"_s, u"Expires"_s,
                          u"Status"_s, u"Also valid"_s, u"Owner"_s, u"Secret ID"_s}));
}

QTEST_GUILESS_MAIN(TestExpiringModel)
#include "tst_expiringmodel.moc"
