// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndEnds_data();
    void answersAndEnds();
    void opensTheSampleTenantWhenAsked();
};

void TestCommandLine::answersAndEnds_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("version") << u"--version"_s << 0 << "keyturn " PROJECT_VERSION ""_ba;
    QTest::newRow("help") << u"--help"_s << 0 << "--sample"_ba;
    QTest::newRow("an unknown option") << u"--wrong"_s << 2 << "'wrong'"_ba;
    QTest::newRow("a stray word") << u"stray"_s << 2 << "'stray'"_ba;
}

void TestCommandLine::answersAndEnds()
{
    QFETCH(QString, argument);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, answer);
    QProcess keyturn;
    if (exitCode == 0) { // what is asked for is told without a display, too
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
        keyturn.setProcessEnvironment(environment);
    }

    keyturn.start(QStringLiteral(KEYTURN_PROGRAM), {argument});

    QVERIFY(keyturn.waitForFinished(20000));
    QCOMPARE(keyturn.exitStatus(), QProcess::NormalExit);
    QCOMPARE(keyturn.exitCode(), exitCode);
    keyturn.setReadChannel(exitCode == 0 ? QProcess::StandardOutput : QProcess::StandardError);
    QVERIFY(keyturn.readAll().contains(answer));
}

void TestCommandLine::opensTheSampleTenantWhenAsked()
{
    const Keyturn::CommandLine line = Keyturn::CommandLine::parse({u"keyturn"_s, u"--sample"_s});

    QVERIFY(line.sampleTenant);
    QVERIFY(!line.exitCode);
    QVERIFY(!Keyturn::CommandLine::parse({u"keyturn"_s}).sampleTenant);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
