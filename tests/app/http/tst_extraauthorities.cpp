// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/extraauthorities.h"
#include "support/filecontent.h"
#include "support/testcertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;

    QString write(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"authorities.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    static QByteArray pem(const QString &name) { return contentOf(TestCertificates::file(name)); }
};

} // namespace

class TestExtraAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABundle();
    void namesWhatHasExpiredAndTakesIt();
    void leavesOutWhatIsNoCertificate();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void readsNoFileWithoutEnd();
};

void TestExtraAuthorities::readsABundle()
{
    const Bench bench;

    const auto read =
        readExtraAuthorities(bench.write(Bench::pem(u"ca"_s) + Bench::pem(u"stranger"_s)));

    QVERIFY(read);
    QCOMPARE(read->certificates.size(), 2);
    QCOMPARE(read->names,
             (QStringList{u"Keyturn test authority"_s, u"An authority nobody knows"_s}));
    QCOMPARE(read->certificates.first(), TestCertificates::authorities().constFirst());
    QVERIFY(read->expiredNames.isEmpty());
}

void TestExtraAuthorities::namesWhatHasExpiredAndTakesIt()
{
    const Bench bench;

    const auto read =
        readExtraAuthorities(bench.write(Bench::pem(u"ca"_s) + Bench::pem(u"expired"_s)));

    QVERIFY(read);
    QCOMPARE(read->certificates.size(), 2);
    QCOMPARE(read->expiredNames, QStringList(u"Keyturn test server"_s));
}

void TestExtraAuthorities::leavesOutWhatIsNoCertificate()
{
    const Bench bench;
    const auto broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba;

    const auto read = readExtraAuthorities(
        bench.write("words\n" + Bench::pem(u"key"_s) + broken + Bench::pem(u"ca"_s)));

    QVERIFY(read);
    QCOMPARE(read->names, QStringList(u"Keyturn test authority"_s));
}

void TestExtraAuthorities::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << ""_ba << u"There is no certificate in"_s;
    QTest::newRow("words") << "hello\n"_ba << u"There is no certificate in"_s;
    QTest::newRow("a key") << Bench::pem(u"key"_s) << u"There is no certificate in"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"There is no certificate in"_s;
    QTest::newRow("cut off") << Bench::pem(u"ca"_s).first(200) << u"There is no certificate in"_s;
    QTest::newRow("too large") << QByteArray((2 << 20) + 1, 'x') << u"is too large"_s;
}

void TestExtraAuthorities::saysWhyThereIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const Bench bench;

    const auto read = readExtraAuthorities(bench.write(content));

    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    QVERIFY(read.error().contains(u"authorities.pem"_s));
}

void TestExtraAuthorities::readsNoFileWithoutEnd()
{
    const Bench bench;

    for (const QString &path :
         {bench.folder.path(), bench.folder.filePath(u"none.pem"_s), QString()})
        QVERIFY2(!readExtraAuthorities(path), qPrintable(path));
#ifdef Q_OS_UNIX
    QVERIFY(readExtraAuthorities(u"/dev/zero"_s).error().contains("is not a file"_L1));
#endif
}

QTEST_GUILESS_MAIN(TestExtraAuthorities)
#include "tst_extraauthorities.moc"
