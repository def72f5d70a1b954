// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/wholefile.h"
#include "app/directory/snapshotwriter.h"
#include "support/snapshots.h"

#include <QSaveFile>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSnapshotWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsRowsInTheOrderOfTheirNames();
    void makesPagesOfAThousandRows();
    void writesMoreThanItGathersInOneGo();
    void leavesOutALinkThatIsTooLong();
    void endsOnceItIsNotWanted();
};

void TestSnapshotWriter::putsRowsInTheOrderOfTheirNames()
{
    ListSnapshot snapshot{.takenAt = QDateTime::currentDateTimeUtc()};
    snapshot.rows.append(pageOf({richObject(1, u"beta"_s), richObject(2, u"Alpha"_s)}));
    snapshot.rows.append(pageOf({richObject(3, u"alphabet"_s), bareObject(4)}));

    const auto read = parsed(bytesOf(snapshot));

    QVERIFY(read);
    QList<QUuid> ids;
    for (qsizetype row = 0; row < read->rows.size(); ++row)
        ids += read->rows.objectId(row);
    QCOMPARE(ids, (QList<QUuid>{objectId(4), objectId(2), objectId(3), objectId(1)}));
}

void TestSnapshotWriter::makesPagesOfAThousandRows()
{
    ListSnapshot snapshot{.takenAt = QDateTime::currentDateTimeUtc()};
    for (int page = 0; page < 5; ++page) {
        std::vector<DirectoryObject> objects;
        objects.reserve(500);
        for (int number = 0; number < 500; ++number)
            objects.push_back(bareObject(1 + 500 * page + number));
        snapshot.rows.append(pageOf(objects));
    }

    const auto read = parsed(bytesOf(snapshot));

    QVERIFY(read);
    QCOMPARE(read->rows.pages().size(), size_t(3));
    QCOMPARE(read->rows.pages()[0]->size(), 1'000);
    QCOMPARE(read->rows.pages()[2]->size(), 500);
    QCOMPARE(objectsById(read->rows), objectsById(snapshot.rows));
}

void TestSnapshotWriter::writesMoreThanItGathersInOneGo()
{
    ListSnapshot snapshot{.takenAt = QDateTime::currentDateTimeUtc()};
    for (int number = 1; number <= 300; ++number) {
        DirectoryObject object = richObject(number, QString::number(number).repeated(10'000));
        object.passwordCredentials.front().displayName = QString(20'000, u'y');
        snapshot.rows.append(pageOf({object}));
    }

    const QByteArray bytes = bytesOf(snapshot);
    const auto read = parsed(bytes);

    QVERIFY(bytes.size() > 10'000'000);
    QVERIFY(read);
    QCOMPARE(objectsById(read->rows), objectsById(snapshot.rows));
}

void TestSnapshotWriter::leavesOutALinkThatIsTooLong()
{
    ListSnapshot snapshot = smallSnapshot();
    snapshot.deltaLink = QUrl(u"https://graph.example/"_s + QString(70'000, u'x'));

    const auto read = parsed(bytesOf(snapshot));

    QVERIFY(read);
    QVERIFY(read->deltaLink.isEmpty());
    QCOMPARE(read->rows.size(), 3);
}

void TestSnapshotWriter::endsOnceItIsNotWanted()
{
    const QTemporaryDir folder;
    QSaveFile file(folder.filePath(u"it"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));

    QVERIFY(!writeSnapshotTo(file, someLabel(), smallSnapshot(), false));
}

QTEST_GUILESS_MAIN(TestSnapshotWriter)
#include "tst_snapshotwriter.moc"
