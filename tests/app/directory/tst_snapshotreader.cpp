// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotreader.h"
#include "support/snapshotforger.h"
#include "support/snapshots.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Forgery = std::function<void(SnapshotForger &)>;

/// What makes of a head another one, and the sums right again.
template<typename Change>
Forgery ofHead(Change change)
{
    return [change](SnapshotForger &forger) {
        SnapshotHead head = forger.head();
        change(head);
        forger.setHead(head);
        forger.seal();
    };
}

template<typename Change>
Forgery ofEntry(Change change)
{
    return [change](SnapshotForger &forger) {
        SnapshotEntry entry = forger.entry(0);
        change(entry);
        forger.setEntry(0, entry);
        forger.seal();
    };
}

} // namespace

class TestSnapshotReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatWasWritten();
    void readsAnEmptyList();
    void takesNoFileWithAByteChanged();
    void takesNoFileThatIsCutShort();
    void takesNoFileThatGoesOn();
    void takesWhatIsForgedInNothing();
    void refusesWhatItIsNot_data();
    void refusesWhatItIsNot();
    void refusesAnotherLabel();
    void refusesBytesThatLieAskew();
    void hasWordsForEachFault();
};

void TestSnapshotReader::readsAllThatWasWritten()
{
    const ListSnapshot written = smallSnapshot();

    const auto read = parsed(bytesOf(written));

    QVERIFY(read);
    QCOMPARE(read->rows.size(), 3);
    QCOMPARE(objectsById(read->rows), objectsById(written.rows));
    QCOMPARE(read->deltaLink, written.deltaLink);
    QCOMPARE(read->deltaLink.toEncoded(), written.deltaLink.toEncoded());
    QCOMPARE(read->takenAt, written.takenAt);
    QCOMPARE(read->takenAt.timeSpec(), Qt::UTC);
    QCOMPARE(read->isOwnedOnly, true);
    QCOMPARE(read->skippedCount, 4);
    QCOMPARE(read->unreadSecretCount, 6);
}

void TestSnapshotReader::readsAnEmptyList()
{
    const auto read = parsed(bytesOf({.takenAt = QDateTime::currentDateTimeUtc()}));

    QVERIFY(read);
    QCOMPARE(read->rows.size(), 0);
    QVERIFY(read->deltaLink.isEmpty());
    QVERIFY(!read->isOwnedOnly);
}

void TestSnapshotReader::takesNoFileWithAByteChanged()
{
    QByteArray bytes = bytesOf(smallSnapshot());
    QVERIFY(bytes.size() > 500);
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        for (const int turned : {0x01, 0x80, 0xff}) {
            const char whole = bytes[place];
            bytes[place] = char(whole ^ turned);
            QVERIFY2(!parsed(bytes), QByteArray::number(place).constData());
            bytes[place] = whole;
        }
    }
    QVERIFY(parsed(bytes));
}

void TestSnapshotReader::takesNoFileThatIsCutShort()
{
    const QByteArray bytes = bytesOf(smallSnapshot());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!parsed(bytes.first(size)), QByteArray::number(size).constData());
}

void TestSnapshotReader::takesNoFileThatGoesOn()
{
    const QByteArray bytes = bytesOf(smallSnapshot());
    for (const qsizetype more : {1, 8, 40, 4096})
        QCOMPARE(parsed(bytes + QByteArray(more, '\0')).error(), SnapshotFault::Damaged);
}

void TestSnapshotReader::takesWhatIsForgedInNothing()
{
    SnapshotForger forger(bytesOf(smallSnapshot()));
    const QByteArray before = forger.bytes();

    forger.seal();

    QCOMPARE(forger.bytes(), before); // else what follows would be refused for its sums alone
}

void TestSnapshotReader::refusesWhatItIsNot_data()
{
    QTest::addColumn<Forgery>("forge");
    QTest::addColumn<SnapshotFault>("fault");
    using enum SnapshotFault;
    const auto row = [](const char *name, const Forgery &forge, SnapshotFault fault) {
        QTest::newRow(name) << forge << fault;
    };

    row("newer", ofHead([](auto &head) { head.version = SnapshotVersion + 1; }), OtherVersion);
    row("older", ofHead([](auto &head) { head.version = 0; }), OtherVersion);
    row("head", ofHead([](auto &head) { head.headSize += 8; }), OtherVersion);
    row("magic", ofHead([](auto &head) { head.magic[7] = 'l'; }), NoSnapshot);
    row("layout", ofHead([](auto &head) { head.layout += 1; }), OtherLayout);
    row("owner", ofHead([](auto &head) { head.owner[31] = 'x'; }), NotOurs);
    row("kind", ofHead([](auto &head) { head.kind = 0; }), NotOurs);
    row("size", ofHead([](auto &head) { head.fileSize -= 8; }), Damaged);
    row("more pages", ofHead([](auto &head) { head.pageCount = 0xffff'ffff; }), Damaged);
    row("longer link", ofHead([](auto &head) { head.linkSize = 0xffff'ffff; }), Damaged);
    row("no link", ofHead([](auto &head) { head.linkSize = 0; }), Unsound);
    row("more rows", ofHead([](auto &head) { head.rowCount += 1; }), Unsound);
    row("too many rows", ofHead([](auto &head) { head.rowCount = ~quint64(0); }), Unsound);
    row("too many skipped", ofHead([](auto &head) { head.skippedCount = ~quint64(0); }), Unsound);
    row("too many unread", ofHead([](auto &head) { head.unreadSecretCount = 1ULL << 31; }),
        Unsound);
    row("half owned", ofHead([](auto &head) { head.isOwnedOnly = 2; }), Unsound);
    row("no time", ofHead([](auto &head) { head.takenAt = 0; }), Unsound);
    row("of tomorrow",
        ofHead([](auto &head) { head.takenAt = std::numeric_limits<qint64>::max(); }), Unsound);
    row("page without rows", ofEntry([](auto &entry) { entry.rowCount = 0; }), Unsound);
    row("page beyond the end", ofEntry([](auto &entry) { entry.rowCount = 0xffff'ffff; }), Unsound);
    row("texts beyond the end", ofEntry([](auto &entry) { entry.textSize = 0xffff'ffff; }),
        Unsound);
    row("all that there can be", ofEntry([](auto &entry) {
            entry = {0,           0xffff'ffff, 0xffff'ffff,
                     0xffff'ffff, 0xffff'ffff, 0xffff'ffff,
                     0xffff'ffff, 0xffff'ffff, 0};
        }),
        Unsound);
    row(
        "record",
        [](SnapshotForger &forger) {
            const qsizetype place = SnapshotForger::objectPlace(3, 1);
            auto object = forger.at<ObjectRecord>(place);
            object.name = 0x7fff'ffff;
            forger.put(place, object);
            forger.seal();
        },
        Unsound);
}

void TestSnapshotReader::refusesWhatItIsNot()
{
    QFETCH(Forgery, forge);
    QFETCH(SnapshotFault, fault);
    SnapshotForger forger(bytesOf(smallSnapshot()));

    forge(forger);

    const auto read = parsed(forger.bytes());
    QVERIFY(!read);
    QCOMPARE(read.error(), fault);
}

void TestSnapshotReader::refusesAnotherLabel()
{
    const QByteArray bytes = bytesOf(smallSnapshot());
    SnapshotLabel other = someLabel();
    other.kind = ListKind::AppRegistrations;
    QCOMPARE(parsed(bytes, other).error(), SnapshotFault::NotOurs);
    other = someLabel();
    other.owner[0] = 'S';
    QCOMPARE(parsed(bytes, other).error(), SnapshotFault::NotOurs);
}

void TestSnapshotReader::refusesBytesThatLieAskew()
{
    const QByteArray bytes = 'x' + bytesOf(smallSnapshot());
    const auto copy = std::make_shared<QByteArray>(bytes);

    const auto read = parseSnapshot(QByteArrayView(*copy).sliced(1), copy, someLabel());

    QCOMPARE(read.error(), SnapshotFault::Unsound);
}

void TestSnapshotReader::hasWordsForEachFault()
{
    QSet<QString> texts;
    for (int fault = 0; fault <= int(SnapshotFault::Unsound); ++fault)
        texts.insert(textOf(SnapshotFault(fault)));
    QCOMPARE(texts.size(), 8);
}

QTEST_GUILESS_MAIN(TestSnapshotReader)
#include "tst_snapshotreader.moc"
