// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accountflowbench.h"
#include "app/activity/receiptfile.h"
#include "app/secrets/journalfolder.h"
#include "app/settings/clientidstore.h"
#include "support/filecontent.h"
#include "ui/flows/forgeteverythingflow.h"

#include <QDir>
#include <QMessageBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Title = u"Forget everything on this computer"_s;
const auto Left = u"Forget everything"_s;

struct Bench : AccountFlowBench
{
    Bench()
    {
        keep(u"1"_s);
        keep(u"2"_s);
        QDir().mkpath(places.mutes);
        QFile mute(places.mutes + u"/somebody.json"_s);
        [[maybe_unused]] const bool isMade = mute.open(QIODevice::WriteOnly);
        Receipt receipt;
        receipt.id = QUuid::createUuid();
        receipt.time = QDateTime::currentDateTimeUtc();
        [[maybe_unused]] const auto written = ReceiptFile(places.receipts).append(receipt);
        settings.setValue(u"preferences/something"_s, 1);
    }

    void keep(const QString &keyId)
    {
        keptSecrets.keep({.key = {.tenantId = TenantId, .appId = ClientId, .keyId = keyId},
                          .ownerName = u"Payroll"_s},
                         SecretText("the kept value"_ba));
    }

    /// An instance that lives and waits for the answer to a POST.
    void askFor(const QUuid &id)
    {
        IssuingRecord record;
        record.id = id;
        const auto written = otherInstance.write(record);
        QVERIFY2(written, qPrintable(written ? QString() : written.error()));
    }

    void answer(const QString &button) const
    {
        Q_EMIT window->forgettingRequested();
        QTRY_VERIFY(dialog(Title));
        press(*dialog(Title), button);
    }

    QString question() const
    {
        return qobject_cast<QMessageBox *>(dialog(Title))->informativeText();
    }

    QString told() const
    {
        const auto *const box = qobject_cast<QMessageBox *>(dialog(Left));
        return box ? box->informativeText() : QString();
    }

    const StoragePlaces places{.settingsFile = settings.fileName(),
                               .keptIndex = folder.filePath(u"kept.json"_s),
                               .receipts = folder.filePath(u"data/activity.jsonl"_s),
                               .journal = folder.filePath(u"data/issuing"_s),
                               .lists = folder.filePath(u"data/lists"_s),
                               .mutes = folder.filePath(u"data/muted"_s)};
    ClientIdStore clientIds{settings};
    JournalFolder otherInstance{places.journal};
    ForgetEverythingFlow everything{
        {preferences, network, clouds, &clientIds}, keptSecrets, accounts, places, *flow, *window};
};

} // namespace

class TestForgetEverythingFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWillGo();
    void forgetsNothingUnlessToldSo();
    void leavesNothing();
    void signsOut();
    void tellsWhatTheKeychainKeeps();
    void leavesAListOfKeptSecretsThatItCannotRead();
    void leavesWhatAnotherInstanceWorksWith();
};

void TestForgetEverythingFlow::countsWhatWillGo()
{
    Bench bench;

    Q_EMIT bench.window->forgettingRequested();

    QTRY_VERIFY(Bench::dialog(Title));
    const QString question = bench.question();
    QVERIFY2(question.contains(u"Values in the keychain: 2"_s), qPrintable(question));
    QVERIFY(question.contains(u"Receipts under Activity: 1"_s));
    QVERIFY(question.contains(u"Accounts that stay signed in: 0"_s));
    QVERIFY(question.contains(u"Secrets whose value is not accounted for: 0"_s));
    QVERIFY(question.contains(u"Cached lists: 0"_s));
}

void TestForgetEverythingFlow::forgetsNothingUnlessToldSo()
{
    Bench bench;

    bench.answer(u"Cancel"_s);

    QTest::qWait(100);
    QCOMPARE(bench.vault.secrets.size(), size_t(2));
    QVERIFY(QFile::exists(bench.places.receipts));
}

void TestForgetEverythingFlow::leavesNothing()
{
    Bench bench;

    bench.answer(u"Forget everything"_s);

    QTRY_COMPARE(bench.said(), u"Everything is forgotten."_s);
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.keptSecrets.entries().empty());
    for (const QString &path : {bench.places.keptIndex, bench.places.receipts, bench.places.mutes})
        QVERIFY2(!QFile::exists(path), qPrintable(path));
    QVERIFY(!bench.settings.allKeys().contains(u"preferences/something"_s));
    QVERIFY(bench.clouds.custom().empty());
}

void TestForgetEverythingFlow::signsOut()
{
    Bench bench;
    bench.openSessions();
    bench.grant();
    bench.signIn(Bench::ClientId, true);
    QTRY_VERIFY(bench.session);
    QTRY_COMPARE(bench.vault.secrets.size(), size_t(3));

    bench.answer(u"Forget everything"_s);

    QTRY_COMPARE(bench.said(), u"Everything is forgotten."_s);
    QVERIFY(!bench.session);
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.accounts.readAll().empty());
}

void TestForgetEverythingFlow::tellsWhatTheKeychainKeeps()
{
    Bench bench;
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};

    bench.answer(u"Forget everything"_s);

    QTRY_VERIFY(!bench.told().isEmpty());
    QVERIFY(bench.told().contains(u"“Kept on this computer” lists those"_s));
    QVERIFY(QFile::exists(bench.places.keptIndex)); // or nobody would know of them
    QVERIFY(!QFile::exists(bench.places.receipts));
}

/// Else nobody could find the values that it may name.
void TestForgetEverythingFlow::leavesAListOfKeptSecretsThatItCannotRead()
{
    Bench bench;
    QFile index(bench.places.keptIndex);
    QVERIFY(index.open(QIODevice::ReadWrite));
    const QByteArray read = index.readAll();
    const qsizetype end = read.lastIndexOf(']');
    QVERIFY(end > 0);
    index.resize(0);
    index.write(read.first(end) + R"(,{"what":"nobody knows"})" + read.sliced(end));
    index.close();

    bench.answer(u"Forget everything"_s);

    QTRY_VERIFY(Bench::dialog(Left));
    QVERIFY2(bench.told().contains(u"values that Keyturn cannot name"_s), qPrintable(bench.told()));
    QVERIFY(QFile::exists(bench.places.keptIndex));
    QCOMPARE(bench.vault.secrets.size(), size_t(0));
}

void TestForgetEverythingFlow::leavesWhatAnotherInstanceWorksWith()
{
    Bench bench;
    bench.askFor(QUuid::createUuid());

    bench.answer(u"Forget everything"_s);

    QTRY_VERIFY(bench.told().contains(u"could not be deleted"_s));
    QCOMPARE(QDir(bench.places.journal).entryList({u"*.json"_s}).size(), 1);
}

QTEST_MAIN(TestForgetEverythingFlow)
#include "tst_forgeteverythingflow.moc"
