// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuingjournal.h"
#include "issuingrecords.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

bool all(const IssuingRecord & /*record*/)
{
    return true;
}

} // namespace

class TestIssuingJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatARecordIsSafe();
    void saysWhyItIsNot();
    void doesThingsInTheirOrder();
    void finishesWritingBeforeItGoes();
    void forgetsAHandlerWhoseContextDied();
};

void TestIssuingJournal::saysThatARecordIsSafe()
{
    const QTemporaryDir place;
    IssuingJournal journal(place.path());
    std::optional<bool> isSafe;
    bool isFileThere = false;

    journal.write(issuingRecord(), this, [&](const JournalFolder::Result &written) {
        isSafe = written.has_value();
        isFileThere = !QDir(place.path()).entryList({u"*.json"_s}).isEmpty();
    });
    QVERIFY(!isSafe); // never before it has returned

    QTRY_VERIFY(isSafe.has_value());
    QVERIFY(*isSafe && isFileThere);
}

void TestIssuingJournal::saysWhyItIsNot()
{
    const QTemporaryDir place;
    QFile inTheWay(place.filePath(u"issuing"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    IssuingJournal journal(inTheWay.fileName());
    QString problem;

    journal.write(issuingRecord(), this, [&problem](const JournalFolder::Result &written) {
        problem = written ? u"none"_s : written.error();
    });

    QTRY_VERIFY(!problem.isEmpty());
    QVERIFY(problem.contains(QDir::toNativeSeparators(inTheWay.fileName())));
}

void TestIssuingJournal::doesThingsInTheirOrder()
{
    const QTemporaryDir place;
    const IssuingRecord closed = issuingRecord();
    IssuingRecord changed = issuingRecord();
    {
        IssuingJournal journal(place.path());
        journal.update(closed);
        journal.update(changed);
        changed.stage = IssuingRecord::Stage::Told;
        journal.update(changed);
        journal.close(closed.id);
    }
    IssuingJournal journal(place.path());
    std::optional<std::vector<IssuingRecord>> open;

    journal.takeOpen(all, this, [&open](const auto &records) { open = records; });

    QTRY_VERIFY(open.has_value());
    QCOMPARE(*open, std::vector{changed});
}

void TestIssuingJournal::finishesWritingBeforeItGoes()
{
    const QTemporaryDir place;
    {
        IssuingJournal journal(place.path());
        for (int i = 0; i < 20; ++i)
            journal.update(issuingRecord());
    }

    QCOMPARE(QDir(place.path()).entryList({u"*.json"_s}).size(), 20);
}

void TestIssuingJournal::forgetsAHandlerWhoseContextDied()
{
    const QTemporaryDir place;
    IssuingJournal journal(place.path());
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;

    journal.write(issuingRecord(), context.get(),
                  [&wasCalled](const auto & /*written*/) { wasCalled = true; });
    context.reset();

    bool isOver = false;
    journal.write(issuingRecord(), this, [&isOver](const auto & /*written*/) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(!wasCalled);
}

QTEST_GUILESS_MAIN(TestIssuingJournal)
#include "tst_issuingjournal.moc"
