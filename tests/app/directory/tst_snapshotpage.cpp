// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotgatherer.h"
#include "app/directory/snapshotpage.h"
#include "support/snapshots.h"

#include <QTest>

#include <functional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One page, whose records may be changed before it is shown.
struct Bench
{
    QByteArray bytes;
    SnapshotEntry entry;

    Bench()
    {
        const DirectoryStore rows = smallSnapshot().rows;
        SnapshotGatherer gatherer(rows);
        for (const RowPlace place : {RowPlace{0, 0}, RowPlace{0, 1}, RowPlace{1, 0}})
            gatherer.add(place);
        entry = gatherer.take(bytes);
    }

    SharedPage shown() const
    {
        const auto copy = std::make_shared<QByteArray>(bytes);
        copy->detach();
        return showSnapshotPage(entry, *copy, copy);
    }

    template<typename T>
    T &recordAt(quint64 place)
    {
        return *reinterpret_cast<T *>(bytes.data() + place);
    }

    quint64 objectsPlace() const { return 6 * sizeof(QUuid); }
    quint64 secretsPlace() const
    {
        return objectsPlace() + 3 * sizeof(ObjectRecord) + entry.secretCount * sizeof(QUuid);
    }
    quint64 deletedPlace() const
    {
        return secretsPlace() + entry.secretCount * sizeof(SecretRecord)
            + padded(entry.secretCount * sizeof(quint32));
    }
    quint64 startsPlace() const { return deletedPlace() + 3 * sizeof(qint64); }
    quint64 profilesPlace() const { return startsPlace() + padded(4 * sizeof(quint32)); }

    ObjectRecord &object(unsigned row)
    {
        return recordAt<ObjectRecord>(objectsPlace() + sizeof(ObjectRecord) * row);
    }
    SecretRecord &secret(unsigned number)
    {
        return recordAt<SecretRecord>(secretsPlace() + sizeof(SecretRecord) * number);
    }
    qint64 &deleted(unsigned row) { return recordAt<qint64>(deletedPlace() + 8ULL * row); }
    quint32 &start(unsigned row) { return recordAt<quint32>(startsPlace() + 4ULL * row); }
    SnapshotProfile &profile() { return recordAt<SnapshotProfile>(profilesPlace()); }
};

using Forgery = std::function<void(Bench &)>;

constexpr qint64 Year10001 = 253'433'923'200'000;

} // namespace

class TestSnapshotPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatLiesThere();
    void holdsItsMemory();
    void takesTimesThatAreNone();
    void refusesWhatLeadsOutOfIt_data();
    void refusesWhatLeadsOutOfIt();
    void refusesMoreRowsThanAreWritten();
};

void TestSnapshotPage::showsWhatLiesThere()
{
    const Bench bench;
    QCOMPARE(quint64(bench.bytes.size()), sizeOf(bench.entry));

    const SharedPage page = bench.shown();

    QVERIFY(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->view(0).toObject(), richObject(1, u"Größe"_s));
    QCOMPARE(page->view(1).toObject(), bareObject(2));
    QCOMPARE(page->view(2).toObject(), richObject(3, u"größe 2"_s));
    QCOMPARE(page->objectIds()[1], objectId(2));
    QCOMPARE(page->foldedTexts().count('\n'), 3);
}

void TestSnapshotPage::holdsItsMemory()
{
    const Bench bench;
    auto memory = std::make_shared<QByteArray>(bench.bytes);
    const std::weak_ptr<QByteArray> watched = memory;
    SharedPage page = showSnapshotPage(bench.entry, *memory, memory);

    memory.reset();
    QVERIFY(!watched.expired());
    page.reset();

    QVERIFY(watched.expired());
}

void TestSnapshotPage::takesTimesThatAreNone()
{
    Bench bench;
    bench.object(0).createdDateTime = ObjectView::NoTime;
    bench.secret(0).validity = {};
    bench.deleted(0) = ObjectView::NoTime;

    const SharedPage page = bench.shown();

    QVERIFY(page);
    const DirectoryObject object = page->view(0).toObject();
    QVERIFY(!object.createdDateTime.isValid() && !object.deletedDateTime.isValid());
    QVERIFY(!object.passwordCredentials.front().endDateTime.isValid());
}

void TestSnapshotPage::refusesWhatLeadsOutOfIt_data()
{
    QTest::addColumn<Forgery>("forge");
    const auto row = [](const char *name, const Forgery &forge) { QTest::newRow(name) << forge; };

    row("name", [](Bench &bench) { bench.object(1).name = bench.entry.textSize + 1; });
    row("end of a name", [](Bench &bench) { bench.object(0).nameSize = 0xffff; });
    row("name at the end of numbers", [](Bench &bench) {
        bench.object(0).name = 0xffff'ffff;
        bench.object(0).nameSize = 1;
    });
    row("secrets", [](Bench &bench) { bench.object(2).firstSecret = bench.entry.secretCount - 1; });
    row("secrets at the end of numbers",
        [](Bench &bench) { bench.object(2).firstSecret = 0xffff'fffe; });
    row("number of secrets", [](Bench &bench) { bench.object(0).secretCount = 5; });
    row("profile",
        [](Bench &bench) { bench.object(1).profile = quint16(bench.entry.profileCount); });
    row("time", [](Bench &bench) { bench.object(1).createdDateTime = Year10001; });
    row("time before all",
        [](Bench &bench) { bench.object(1).createdDateTime = ObjectView::NoTime + 1; });
    row("time of deletion", [](Bench &bench) { bench.deleted(2) = Year10001; });
    row("begin", [](Bench &bench) { bench.secret(0).validity.start = Year10001; });
    row("end", [](Bench &bench) { bench.secret(3).validity.end = Validity::Never - 1; });
    row("description", [](Bench &bench) { bench.secret(3).text = bench.entry.textSize + 1; });
    row("end of a hint", [](Bench &bench) { bench.secret(3).hintSize = 0xffff; });
    row("first line", [](Bench &bench) { bench.start(0) = 1; });
    row("last line", [](Bench &bench) { bench.start(3) += 1; });
    row("order of lines", [](Bench &bench) { bench.start(1) = bench.start(2) + 1; });
    row("empty line", [](Bench &bench) { bench.start(1) = bench.start(2); });
    row("kind", [](Bench &bench) { bench.profile().kind = 3; });
    row("profile's text", [](Bench &bench) { bench.profile().typeSize = 0xffff'ffff; });
    row("profile's texts are longer", [](Bench &bench) { bench.profile().audienceSize -= 1; });
    row("no rows", [](Bench &bench) { bench.entry.rowCount = 0; });
    row("some are deleted", [](Bench &bench) { bench.entry.deletedCount = 2; });
    row("too many profiles", [](Bench &bench) {
        bench.entry.profileCount = 70'000;
        bench.bytes.resize(qsizetype(sizeOf(bench.entry)), '\0');
    });
    row("more profiles than rows", [](Bench &bench) {
        const auto more = 4 - bench.entry.profileCount;
        bench.bytes.insert(qsizetype(bench.profilesPlace()),
                           QByteArray(qsizetype(more * sizeof(SnapshotProfile)), '\0'));
        bench.entry.profileCount += more;
    });
    row("secrets of another", [](Bench &bench) { bench.object(2).firstSecret = 0; });
    row("secrets of two", [](Bench &bench) {
        bench.object(1).firstSecret = 2;
        bench.object(1).secretCount = 2;
    });
    row("secrets of nobody", [](Bench &bench) { bench.object(2).secretCount = 1; });
    row("name of another", [](Bench &bench) {
        bench.object(1).name = bench.object(0).name;
        bench.object(1).nameSize = bench.object(0).nameSize;
    });
    row("all texts", [](Bench &bench) {
        bench.secret(1).text = 0;
        bench.secret(1).nameSize = quint16(bench.entry.textSize);
    });
    row("size", [](Bench &bench) { bench.bytes.chop(8); });
}

void TestSnapshotPage::refusesWhatLeadsOutOfIt()
{
    QFETCH(Forgery, forge);
    Bench bench;

    forge(bench);

    QVERIFY(!bench.shown());
}

void TestSnapshotPage::refusesMoreRowsThanAreWritten()
{
    const auto shows = [](quint32 count) {
        std::vector<DirectoryObject> objects;
        for (quint32 number = 0; number < count; ++number)
            objects.push_back(bareObject(int(number)));
        DirectoryStore rows;
        rows.append(pageOf(objects));
        SnapshotGatherer gatherer(rows);
        for (quint32 number = 0; number < count; ++number)
            gatherer.add({0, number});
        QByteArray bytes;
        const SnapshotEntry entry = gatherer.take(bytes);
        return showSnapshotPage(entry, bytes, nullptr) != nullptr;
    };

    QVERIFY(shows(1'000));
    QVERIFY(!shows(1'001));
}

QTEST_GUILESS_MAIN(TestSnapshotPage)
#include "tst_snapshotpage.moc"
