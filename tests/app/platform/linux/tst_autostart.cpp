// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/autostart.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench() { qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); }

    ~Bench()
    {
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("APPIMAGE");
    }

    Q_DISABLE_COPY_MOVE(Bench)

    QString entry() const { return folder.filePath(u"autostart/keyturn-reminders.desktop"_s); }

    QTemporaryDir folder;
};

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsThisProgramToLook();
    void writesOnlyWhatIsAnother();
    void startsAnImageByItsOwnFile_data();
    void startsAnImageByItsOwnFile();
    void isRemovedAgain();
    void saysThatItCannotBeWritten();
};

void TestAutostart::startsThisProgramToLook()
{
    const Bench bench;
    QVERIFY(!isStartedAtLogin());

    QVERIFY(setStartedAtLogin(true));

    QVERIFY(isStartedAtLogin());
    const QString content = QString::fromUtf8(contentOf(bench.entry()));
    QVERIFY(content.startsWith(u"[Desktop Entry]\nType=Application\nName="_s));
    QVERIFY(content.contains(
        u"\nExec=\"%1\" --check-expiring\n"_s.arg(QCoreApplication::applicationFilePath())));
}

void TestAutostart::writesOnlyWhatIsAnother()
{
    const Bench bench;
    QVERIFY(setStartedAtLogin(true));
    QFile file(bench.entry());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime then(QDate(2026, 1, 1), QTime(12, 0));
    QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
    file.close();

    QVERIFY(setStartedAtLogin(true));
    QCOMPARE(QFileInfo(bench.entry()).lastModified(), then);

    qputenv("APPIMAGE", "/elsewhere/Keyturn.AppImage");
    QVERIFY(setStartedAtLogin(true));
    QVERIFY(contentOf(bench.entry()).contains("Exec=\"/elsewhere/Keyturn.AppImage\" "));
}

void TestAutostart::startsAnImageByItsOwnFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("exec");

    // Quoted as an argument, and that as a string of the file.
    QTest::newRow("a space") << "/a b/k"_ba
                             << R"("/a b/k")"_ba;
    QTest::newRow("a quote") << R"(/a"b/k)"_ba
                             << R"("/a\\"b/k")"_ba;
    QTest::newRow("a dollar") << "/a$b/k"_ba
                              << R"("/a\\$b/k")"_ba;
    QTest::newRow("a backslash") << R"(/a\b/k)"_ba
                                 << R"("/a\\\\b/k")"_ba;
    QTest::newRow("a percent sign") << "/a%f/k"_ba
                                    << R"("/a%%f/k")"_ba;
    QTest::newRow("letters of all kinds") << "/größe/k"_ba
                                          << "\"/größe/k\""_ba;
}

void TestAutostart::startsAnImageByItsOwnFile()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, exec);
    const Bench bench;
    qputenv("APPIMAGE", path);

    QVERIFY(setStartedAtLogin(true));

    const QByteArray content = contentOf(bench.entry());
    QVERIFY2(content.contains("\nExec=" + exec + " --check-expiring\n"), content.constData());
}

void TestAutostart::isRemovedAgain()
{
    const Bench bench;
    QVERIFY(setStartedAtLogin(true));

    QVERIFY(setStartedAtLogin(false));

    QVERIFY(!isStartedAtLogin());
    QVERIFY(setStartedAtLogin(false)); // nothing there is as good
}

void TestAutostart::saysThatItCannotBeWritten()
{
    const Bench bench;
    QFile file(bench.folder.filePath(u"autostart"_s)); // where the folder would be
    QVERIFY(file.open(QIODevice::WriteOnly));

    QVERIFY(!setStartedAtLogin(true));

    QVERIFY(!isStartedAtLogin());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
