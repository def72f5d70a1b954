// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/wholefile.h"
#include "support/filecontent.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatWasThere();
    void leavesWhatWasThereWhereTheDiskIsFull_data();
    void leavesWhatWasThereWhereTheDiskIsFull();
};

void TestWholeFile::replacesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    for (const auto &content : {"before"_ba, QByteArray(100'000, 'x'), QByteArray()}) {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));

        QVERIFY(saveWhole(file, content));

        QCOMPARE(contentOf(path), content);
    }
}

void TestWholeFile::leavesWhatWasThereWhereTheDiskIsFull_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");

    QTest::newRow("no room") << 600 << 0;
    QTest::newRow("room for the beginning") << 600 << 100;
    QTest::newRow("a byte is missing") << 600 << 599;
    QTest::newRow("more than Qt keeps in its buffer") << 100'000 << 50'000;
}

void TestWholeFile::leavesWhatWasThereWhereTheDiskIsFull()
{
    QFETCH(int, size);
    QFETCH(int, room);
    if (!FileSizeLimit::IsPossible)
        QSKIP("How to fill a disk here is not known.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(saveWhole(file, "before"_ba));
    }

    bool isSaved = true;
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const FileSizeLimit full(static_cast<unsigned>(room));
        isSaved = saveWhole(file, QByteArray(size, 'x'));
        QVERIFY(file.error() != QFileDevice::NoError);
    }

    QVERIFY(!isSaved);
    QCOMPARE(contentOf(path), "before"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"file"_s});
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
