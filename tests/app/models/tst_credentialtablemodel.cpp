// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiry.h"
#include "app/models/credentialtablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Model = CredentialTableModel;

namespace {

PasswordCredential credential(const QString &name, const QDateTime &end, const QString &hint = {})
{
    return {.keyId = QUuid::createUuid(),
            .displayName = name,
            .hint = hint,
            .startDateTime = {},
            .endDateTime = end};
}

struct Bench
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::map<QUuid, KeptState> kept;
    CredentialTableModel model{[this](const QUuid &keyId) {
        const auto found = kept.find(keyId);
        return found == kept.end() ? KeptState::NotKept : found->second;
    }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
};

} // namespace

class TestCredentialTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsASecretWithoutItsValue();
    void saysWhatIsMissing();
    void putsWhatExpiresNextOnTop();
    void tellsWhatIsKept();
    void tellsWhatIsKeptOnceTheTenantIsKnown();
    void namesItsColumns();
    void findsSecrets();
    void tellsWhatEntraDoesNotListYet();
};

void TestCredentialTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestCredentialTableModel::showsASecretWithoutItsValue()
{
    Bench bench;
    const PasswordCredential secret =
        credential(u"prod\n\u202e2026"_s, QDateTime({2999, 5, 19}, {12, 2, 11}, Qt::UTC), u"7o4"_s);
    bench.model.setCredentials({secret});

    QCOMPARE(bench.cell(0, Model::Description), u"prod 2026"_s);
    QCOMPARE(bench.cell(0, Model::Description, Qt::ToolTipRole), u"prod 2026"_s);
    QCOMPARE(bench.cell(0, Model::Expires), u"19 May 2999"_s);
    QCOMPARE(bench.cell(0, Model::Expires, Qt::ToolTipRole), u"19 May 2999, 12:02:11 UTC"_s);
    QCOMPARE(bench.cell(0, Model::Status), u"Current"_s);
    QCOMPARE(bench.cell(0, Model::Value), u"7o4******"_s);
    QCOMPARE(bench.cell(0, Model::Value, Qt::AccessibleTextRole), u"Hidden, begins with 7o4"_s);
    QCOMPARE(bench.cell(0, Model::SecretId), secret.keyId.toString(QUuid::WithoutBraces));
    QCOMPARE(bench.cell(0, Model::SecretId, Qt::AccessibleTextRole),
             bench.cell(0, Model::SecretId));
    QCOMPARE(bench.cell(0, 0, Model::KeyIdRole).toUuid(), secret.keyId);
    QCOMPARE(bench.cell(0, 0, Model::ExpiryRole), int(Expiry::Current));
    QVERIFY(!bench.cell(0, 0, Qt::DecorationRole).isValid());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not valid"_s));
    QVERIFY(!bench.model.data({}, Qt::DisplayRole).isValid());
}

void TestCredentialTableModel::saysWhatIsMissing()
{
    Bench bench;
    bench.model.setCredentials({credential({}, {})});

    QCOMPARE(bench.cell(0, Model::Description), u"(no description)"_s);
    QCOMPARE(bench.cell(0, Model::Expires), u"never"_s);
    QVERIFY(bench.cell(0, Model::Expires, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(bench.cell(0, Model::Value), u"Hidden"_s);
    QCOMPARE(bench.cell(0, Model::Value, Qt::AccessibleTextRole), u"Hidden"_s);
}

void TestCredentialTableModel::putsWhatExpiresNextOnTop()
{
    Bench bench;
    const QDateTime now = bench.now;
    bench.model.setCredentials(
        {credential(u"expired long ago"_s, now.addYears(-2)), credential(u"never"_s, {}),
         credential(u"later"_s, now.addDays(90)), credential(u"expired"_s, now.addDays(-1)),
         credential(u"next"_s, now.addDays(3)), credential(u"equal to later"_s, now.addDays(90))});
    QStringList names;
    for (int row = 0; row < bench.model.rowCount(); ++row)
        names += bench.cell(row, Model::Description).toString();

    QCOMPARE(names,
             (QStringList{u"next"_s, u"later"_s, u"equal to later"_s, u"never"_s, u"expired"_s,
                          u"expired long ago"_s}));
    QCOMPARE(bench.cell(0, Model::Status), u"Expires in 3 days"_s);
    QCOMPARE(bench.cell(5, Model::Status), u"Expired"_s);
}

void TestCredentialTableModel::tellsWhatIsKept()
{
    Bench bench;
    const PasswordCredential one = credential(u"one"_s, bench.now.addDays(1));
    const PasswordCredential two = credential(u"two"_s, bench.now.addDays(2));
    bench.kept[one.keyId] = KeptState::Waiting;
    bench.model.setCredentials({one, two});
    QCOMPARE(bench.cell(0, Model::Keychain), u"Waiting for the keychain"_s);
    QCOMPARE(bench.cell(1, Model::Keychain), u"Not kept"_s);

    bench.kept[two.keyId] = KeptState::Kept;
    bench.model.updateKeptState(two.keyId);
    bench.model.updateKeptState(QUuid::createUuid());

    QCOMPARE(bench.cell(1, Model::Keychain), u"Kept"_s);
    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.front().front().toModelIndex(), bench.model.index(1, Model::Keychain));
}

void TestCredentialTableModel::tellsWhatIsKeptOnceTheTenantIsKnown()
{
    Bench bench;
    bench.model.updateKeptStates();
    QCOMPARE(bench.changed.size(), 0);
    bench.model.setCredentials(
        {credential(u"one"_s, bench.now.addDays(1)), credential(u"two"_s, bench.now.addDays(2))});
    for (int row = 0; row < 2; ++row)
        bench.kept[bench.model.credential(row).keyId] = KeptState::Kept;

    bench.model.updateKeptStates();

    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.changed.front().at(0).toModelIndex(), bench.model.index(0, Model::Keychain));
    QCOMPARE(bench.changed.front().at(1).toModelIndex(), bench.model.index(1, Model::Keychain));
}

void TestCredentialTableModel::namesItsColumns()
{
    const Bench bench;
    QStringList titles;
    for (int column = 0; column < bench.model.columnCount(); ++column)
        titles += bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();

    QCOMPARE(titles,
             (QStringList{u"Description"_s, u"Expires"_s, u"Status"_s, u"Value"_s, u"Secret ID"_s,
                          u"Keychain"_s}));
    QVERIFY(!bench.model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(bench.model.headerData(0, Qt::Vertical, Qt::DisplayRole), 1);
}

void TestCredentialTableModel::findsSecrets()
{
    Bench bench;
    const PasswordCredential one = credential(u"one"_s, bench.now.addDays(2));
    const PasswordCredential two = credential(u"two"_s, bench.now.addDays(1));
    bench.model.setCredentials({one, two});

    QCOMPARE(bench.model.rowOf(one.keyId), 1);
    QCOMPARE(bench.model.credential(1), one);
    QCOMPARE(bench.model.rowOf(QUuid::createUuid()), -1);
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0);
    QCOMPARE(bench.model.columnCount(bench.model.index(0, 0)), 0);
    bench.model.setCredentials({});
    QCOMPARE(bench.model.rowCount(), 0);
}

void TestCredentialTableModel::tellsWhatEntraDoesNotListYet()
{
    Bench bench;
    const PasswordCredential one = credential(u"one"_s, bench.now.addDays(90));
    const PasswordCredential two = credential(u"two"_s, bench.now.addDays(91));

    bench.model.setCredentials({one, two}, {two.keyId});

    QCOMPARE(bench.cell(0, Model::Status), u"Current"_s);
    QCOMPARE(bench.cell(1, Model::Status), u"Waiting for Entra"_s);
    QVERIFY(bench.cell(1, Model::Status, Qt::ToolTipRole).toString().contains(u"not list"_s));

    bench.model.setCredentials({one, two});
    QCOMPARE(bench.cell(1, Model::Status), u"Current"_s);
}

QTEST_GUILESS_MAIN(TestCredentialTableModel)
#include "tst_credentialtablemodel.moc"
