// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/labaccount.h"
#include "ui/commandline.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program with somebody signed in to a tenant "contoso" in a cloud of their own.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Account account = addLabAccount(settings);
    Program program{settings, folder.filePath(u"kept.json"_s)};
};

} // namespace

/// While a session is open.
class TestProgramStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAnotherAccountIsAskedFor_data();
    void saysWhereAnotherAccountIsAskedFor();
};

void TestProgramStarts::saysWhereAnotherAccountIsAskedFor_data()
{
    QTest::addColumn<CommandLine>("start");
    QTest::addColumn<bool>("isAnother");
    const auto row = [](const char *name, const SignInRequest &request, bool isAnother) {
        QTest::newRow(name) << CommandLine{.signIn = request} << isAnother;
    };
    const Cloud lab = CloudStore::cloudOf(u"The same"_s, LabGraph, LabGraph, {});
    Cloud other = lab;
    other.graphEndpoint = QUrl(u"https://graph.example"_s);

    row("nothing", {}, false);
    row("the tenant", {.tenant = u"Contoso"_s}, false);
    row("another tenant", {.tenant = u"fabrikam.com"_s}, true);
    row("the cloud", {.cloud = lab}, false);
    row("another cloud", {.cloud = Cloud::global()}, true);
    row("another Graph", {.cloud = other}, true);
    row("both", {.cloud = lab, .tenant = u"contoso"_s}, false);
    row("the tenant elsewhere", {.cloud = other, .tenant = u"contoso"_s}, true);
    QTest::newRow("the sample tenant") << CommandLine{.sampleTenant = true} << true;
}

void TestProgramStarts::saysWhereAnotherAccountIsAskedFor()
{
    QFETCH(CommandLine, start);
    QFETCH(bool, isAnother);
    Bench bench;
    bench.program.openLastAccount();
    bench.program.window().showMinimized();
    bench.program.window().say(u"before"_s);

    bench.program.goOnWith(start);

    QVERIFY(!bench.program.window().isMinimized());
    const QString said = bench.program.window().statusBar()->currentMessage();
    QCOMPARE(said.startsWith("Keyturn is open with another account."_L1), isAnother);
    QVERIFY(!bench.program.sampleServer());
}

QTEST_MAIN(TestProgramStarts)
#include "tst_program_starts.moc"
