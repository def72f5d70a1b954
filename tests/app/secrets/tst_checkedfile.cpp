// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/checkedfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Folder
{
    QString put(const QByteArray &content) const
    {
        QString path = folder.filePath(u"app.env"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    QTemporaryDir folder;
};

} // namespace

class TestCheckedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void readsTheLargestFileButNoLargerOne();
};

void TestCheckedFile::readsText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("UTF-8") << "SECRET=Größe\n"_ba
                           << "SECRET=Größe\n"_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("UTF-16, little end first") << "\xff\xfe"
                                                 "A\0=\0b\0"_ba
                                              << "A=b"_ba;
    QTest::newRow("UTF-16, big end first") << "\xfe\xff"
                                              "\0A\0=\0b"_ba
                                           << "A=b"_ba;
    QTest::newRow("UTF-16, cut") << "\xff\xfe"
                                    "A\0=\0b"_ba
                                 << "A="_ba;
}

void TestCheckedFile::readsText()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, text);
    const Folder folder;

    const auto read = readCheckedFile(folder.put(content));

    QVERIFY(read);
    QVERIFY(read->utf8().startsWith(text));
}

void TestCheckedFile::saysWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");

    QTest::newRow("not there") << u"/nowhere/app.env"_s << u"“app.env” cannot be read"_s;
    QTest::newRow("a folder") << u"/usr"_s << u"“usr” is a folder"_s;
    QTest::newRow("a device") << u"/dev/zero"_s << u"“zero” is no file that can be read"_s;
    QTest::newRow("a program") << u"/bin/sh"_s << u"“sh” is no text"_s;
}

void TestCheckedFile::saysWhatItCannotRead()
{
    QFETCH(QString, path);
    QFETCH(QString, words);

    const auto read = readCheckedFile(path);

    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
}

void TestCheckedFile::readsTheLargestFileButNoLargerOne()
{
    const Folder folder;

    QVERIFY(readCheckedFile(folder.put(QByteArray(LargestCheckedFile, 'x'))));

    const auto read = readCheckedFile(folder.put(QByteArray(LargestCheckedFile + 1, 'x')));
    QVERIFY(!read);
    QVERIFY(read.error().contains(u"larger than 8"_s));
}

QTEST_APPLESS_MAIN(TestCheckedFile)
#include "tst_checkedfile.moc"
