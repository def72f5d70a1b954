// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/keptsecretsmodel.h"
#include "support/memoryvault.h"
#include "support/snapshots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto HomeTenant = u"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405"_s;
const auto OtherTenant = u"11111111-1c3b-4e6f-8a79-b0c1d2e3f405"_s;

constexpr int Never = 1000; // not all lists were read

KeptSecret kept(int number, const QString &owner, int days, const QString &tenant = HomeTenant)
{
    return {.key = {.tenantId = tenant,
                    .appId = appId(number).toString(QUuid::WithoutBraces),
                    .keyId = keyId(number).toString(QUuid::WithoutBraces)},
            .ownerName = owner,
            .description = u"prod"_s,
            .endDateTime = QDateTime::currentDateTimeUtc().addDays(days),
            .keptAt = QDateTime::currentDateTimeUtc().addDays(-1)};
}

struct Bench
{
    void keep(const KeptSecret &secret)
    {
        keptSecrets.keep(secret, SecretText("a value"_ba));
        QTRY_COMPARE(keptSecrets.state(secret.key), KeptState::Kept);
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    KeptSecretsModel model{keptSecrets};
};

/// A list with one secret of the application of that number.
DirectoryStore listWith(int number, bool isDeleted = false)
{
    DirectoryObject owner = bareObject(number);
    PasswordCredential secret;
    secret.keyId = keyId(number);
    owner.passwordCredentials = {secret};
    if (isDeleted)
        owner.deletedDateTime = QDateTime::currentDateTimeUtc();
    DirectoryStore store;
    store.append(pageOf({owner}));
    return store;
}

} // namespace

class TestKeptSecretsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKeptByTheNamesOfTheApplications();
    void followsWhatIsKeptAndRemoved();
    void tellsHowASecretStands_data();
    void tellsHowASecretStands();
    void saysThatItIsNotChecked();
    void knowsWhetherThereAreSeveralTenants();
    void hasNoValueAnywhere();
};

void TestKeptSecretsModel::showsWhatIsKeptByTheNamesOfTheApplications()
{
    Bench bench;
    const QAbstractItemModelTester tester(&bench.model);
    bench.keep(kept(1, u"Webshop"_s, 100));
    bench.keep(kept(2, u"Payroll"_s, 100));

    QCOMPARE(bench.model.rowCount(), 2);
    QCOMPARE(bench.text(0, KeptSecretsModel::Application), u"Payroll"_s);
    QCOMPARE(bench.text(1, KeptSecretsModel::Application), u"Webshop"_s);
    QCOMPARE(bench.text(0, KeptSecretsModel::Description), u"prod"_s);
    QVERIFY(!bench.text(0, KeptSecretsModel::KeptOn).isEmpty());
}

void TestKeptSecretsModel::followsWhatIsKeptAndRemoved()
{
    Bench bench;
    const KeptSecret secret = kept(1, u"Webshop"_s, 100);
    bench.keep(secret);
    QCOMPARE(bench.model.rowOf(secret.key), 0);

    bench.keptSecrets.remove(secret.key);

    QTRY_COMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.rowOf(secret.key), -1);
}

void TestKeptSecretsModel::tellsHowASecretStands_data()
{
    QTest::addColumn<int>("listed");
    QTest::addColumn<bool>("isOwnerDeleted");
    QTest::addColumn<int>("completeAfter"); // minutes after it was kept
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<KeptStanding>("standing");

    QTest::newRow("listed") << 1 << false << Never << HomeTenant << KeptStanding::Listed;
    QTest::newRow("missing") << 2 << false << 16 << HomeTenant << KeptStanding::Deleted;
    QTest::newRow("its application deleted")
        << 1 << true << 16 << HomeTenant << KeptStanding::OwnerDeleted;
    QTest::newRow("missing, and hardly older than the lists")
        << 2 << false << 14 << HomeTenant << KeptStanding::NotChecked;
    QTest::newRow("missing, and newer than the lists")
        << 2 << false << -60 << HomeTenant << KeptStanding::NotChecked;
    QTest::newRow("missing in half a list")
        << 2 << false << Never << HomeTenant << KeptStanding::NotChecked;
    QTest::newRow("of another tenant")
        << 2 << false << 16 << OtherTenant << KeptStanding::NotChecked;
}

void TestKeptSecretsModel::tellsHowASecretStands()
{
    QFETCH(int, listed);
    QFETCH(bool, isOwnerDeleted);
    QFETCH(int, completeAfter);
    QFETCH(QString, tenant);
    QFETCH(KeptStanding, standing);
    const KeptSecret secret = kept(1, u"Webshop"_s, 100, tenant);
    const std::vector lists = {listWith(listed, isOwnerDeleted)};
    const QDateTime completeAt =
        completeAfter == Never ? QDateTime() : secret.keptAt.addSecs(qint64(completeAfter) * 60);

    const auto standings =
        standingsOf({{secret.key, secret}}, HomeTenant.toUpper(), lists, completeAt);

    QCOMPARE(standings.at(secret.key), standing);
}

void TestKeptSecretsModel::saysThatItIsNotChecked()
{
    Bench bench;
    const KeptSecret current = kept(1, u"A"_s, 100);
    const KeptSecret expired = kept(2, u"B"_s, -1);
    bench.keep(current);
    bench.keep(expired);
    QCOMPARE(bench.text(0, KeptSecretsModel::Status), u"Current, not checked"_s);
    QCOMPARE(bench.text(1, KeptSecretsModel::Status), u"Expired, not checked"_s);

    bench.model.setStandings(
        {{current.key, KeptStanding::Listed}, {expired.key, KeptStanding::Deleted}});

    QCOMPARE(bench.text(0, KeptSecretsModel::Status), u"Current"_s);
    QCOMPARE(bench.text(1, KeptSecretsModel::Status), u"Deleted in Entra"_s);
}

void TestKeptSecretsModel::knowsWhetherThereAreSeveralTenants()
{
    Bench bench;
    bench.keep(kept(1, u"A"_s, 100));
    QVERIFY(!bench.model.hasSeveralTenants());

    bench.keep(kept(2, u"B"_s, 100, OtherTenant));

    QVERIFY(bench.model.hasSeveralTenants());
}

void TestKeptSecretsModel::hasNoValueAnywhere()
{
    Bench bench;
    bench.keep(kept(1, u"A"_s, 100));

    for (int column = 0; column < bench.model.columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 10; ++role)
            QVERIFY(!bench.model.index(0, column).data(role).toString().contains(u"a value"_s));
    }
}

QTEST_GUILESS_MAIN(TestKeptSecretsModel)
#include "tst_keptsecretsmodel.moc"
