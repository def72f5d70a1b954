// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/registrationscript.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shell in which `az` is a script that writes down what it was asked, an argument a line.
struct Bench
{
    Bench()
    {
        QFile az(folder.filePath(u"az"_s));
        if (!az.open(QIODevice::WriteOnly))
            qFatal("The folder takes no file");
        az.write(R"(#!/bin/sh
asked=$(dirname "$0")/asked
printf '<%s>\n' "$@" >>"$asked"
case "$*" in
*"cloud show"*) echo "${FAKE_CLOUD:-AzureCloud}" ;;
*"app create"*) echo 00001111-aaaa-2222-bbbb-3333cccc4444 ;;
*Policy.Read.All*) ;;
*"sp show"*) echo 5c09e001-0000-0000-0000-000000000000 ;;
*"account show"*) echo aaaabbbb-0000-cccc-1111-dddd2222eeee ;;
esac
)");
        az.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        az.close();
    }

    int run(const QString &script, const QString &cloud = {})
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
        if (!cloud.isEmpty())
            environment.insert(u"FAKE_CLOUD"_s, cloud);
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(folder.path());
        shell.start(u"bash"_s, {u"-c"_s, script});
        if (!shell.waitForFinished())
            qFatal("The shell does not end");
        said = QString::fromUtf8(shell.readAllStandardOutput());
        complained = QString::fromUtf8(shell.readAllStandardError());
        return shell.exitCode();
    }

    QString asked() const
    {
        QFile file(folder.filePath(u"asked"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    QString said;
    QString complained;
};

bool hasShell()
{
    return !QStandardPaths::findExecutable(u"bash"_s).isEmpty();
}

} // namespace

class TestRegistrationScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryPermissionWithItsReason();
    void neverAsksForWhatBreaksBlueprints();
    void isGoodShell_data();
    void isGoodShell();
    void asksAzureCliForAPublicClient();
    void leavesOutWhatTheDirectoryDoesNotKnow();
    void registersInTheTenantThatIsMeant();
    void givesUpInAnotherCloud();
    void quotesWhateverTheNameIs_data();
    void quotesWhateverTheNameIs();
    void tellsPowerShellTheSame();
    void namesTheCloudToPowerShell_data();
    void namesTheCloudToPowerShell();
};

void TestRegistrationScript::namesEveryPermissionWithItsReason()
{
    const auto permissions = registeredPermissions();
    const QString shell = azureCliScript({});
    const QString powerShell = powerShellScript({});

    QVERIFY(
        std::ranges::find(permissions, u"Application.ReadWrite.All"_s, &RegisteredPermission::name)
        != permissions.end());
    for (const RegisteredPermission &permission : permissions) {
        QVERIFY2(!permission.reason.isEmpty(), qPrintable(permission.name));
        QVERIFY2(shell.contains(u' ' + permission.name), qPrintable(permission.name));
        QVERIFY2(powerShell.contains(u'\'' + permission.name + u'\''), qPrintable(permission.name));
    }
}

void TestRegistrationScript::neverAsksForWhatBreaksBlueprints()
{
    for (const QString &script : {azureCliScript({}), powerShellScript({})}) {
        QVERIFY(!script.contains("Directory.ReadWrite.All"_L1));
        QVERIFY(!script.contains("Directory.AccessAsUser.All"_L1));
    }
}

void TestRegistrationScript::isGoodShell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tenant");

    QTest::newRow("plain") << u"Keyturn"_s << QString();
    QTest::newRow("tenant") << u"Keyturn"_s << u"contoso.com"_s;
    QTest::newRow("quotes") << u"Ana's \"Keyturn\" $(id) `id`"_s << u"o'x"_s;
}

void TestRegistrationScript::isGoodShell()
{
    if (!hasShell())
        QSKIP("There is no bash");
    QFETCH(QString, name);
    QFETCH(QString, tenant);
    QProcess shell;

    shell.start(u"bash"_s, {u"-n"_s, u"-c"_s, azureCliScript({.name = name, .tenant = tenant})});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.exitCode(), 0);
}

void TestRegistrationScript::asksAzureCliForAPublicClient()
{
    if (!hasShell())
        QSKIP("There is no bash");
    Bench bench;

    QCOMPARE(bench.run(azureCliScript({})), 0);

    QVERIFY(
        bench.asked().contains(u"<--display-name>\n<Keyturn>\n<--sign-in-audience>\n"
                               "<AzureADMyOrg>\n<--public-client-redirect-uris>\n"
                               "<http://localhost>\n<--is-fallback-public-client>\n<true>\n"_s));
    QCOMPARE(bench.asked().count(u"<permission>\n<add>\n<--id>\n"
                                 "<00001111-aaaa-2222-bbbb-3333cccc4444>\n"_s),
             qsizetype(registeredPermissions().size()) - 1);
    QVERIFY(!bench.asked().contains(u"<login>"_s));
    QCOMPARE(bench.said,
             u"Application (client) ID: 00001111-aaaa-2222-bbbb-3333cccc4444\n"
             "Directory (tenant) ID: aaaabbbb-0000-cccc-1111-dddd2222eeee\n"_s);
}

void TestRegistrationScript::leavesOutWhatTheDirectoryDoesNotKnow()
{
    if (!hasShell())
        QSKIP("There is no bash");
    Bench bench;

    QCOMPARE(bench.run(azureCliScript({})), 0);

    QCOMPARE(bench.complained,
             u"Left out, as this directory does not know it: Policy.Read.All\n"_s);
}

void TestRegistrationScript::registersInTheTenantThatIsMeant()
{
    if (!hasShell())
        QSKIP("There is no bash");
    Bench bench;

    QCOMPARE(bench.run(azureCliScript({.tenant = u"contoso.com"_s})), 0);

    const QString asked = bench.asked();
    QVERIFY(asked.contains(u"<login>\n<--tenant>\n<contoso.com>\n"_s));
    QVERIFY(asked.indexOf("<login>"_L1) < asked.indexOf("<create>"_L1));
}

void TestRegistrationScript::givesUpInAnotherCloud()
{
    if (!hasShell())
        QSKIP("There is no bash");
    Bench bench;
    const QString script = azureCliScript({.cloud = *Cloud::named(u"china")});

    QCOMPARE(bench.run(script + u"echo still here\n"_s), 0); // the shell itself lives on
    QCOMPARE(bench.said, u"still here\n"_s);
    QCOMPARE(bench.complained,
             u"Azure CLI is in AzureCloud. First: az cloud set --name AzureChinaCloud\n"_s);
    QVERIFY(!bench.asked().contains("<create>"_L1));

    QCOMPARE(bench.run(script, u"AzureChinaCloud"_s), 0);
    QVERIFY(bench.asked().contains("<create>"_L1));
}

void TestRegistrationScript::quotesWhateverTheNameIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arrives");
    QTest::addColumn<QString>("inPowerShell");

    QTest::newRow("apostrophe") << u"Ana's"_s << u"Ana's"_s << u"'Ana''s'"_s;
    QTest::newRow("commands") << u"$(touch x) `touch x` ; touch x"_s
                              << u"$(touch x) `touch x` ; touch x"_s
                              << u"'$(touch x) `touch x` ; touch x'"_s;
    QTest::newRow("line break") << u"a'\ntouch x\n'"_s << u"a' touch x '"_s
                                << u"'a'' touch x '''"_s;
    QTest::newRow("typographic") << u"Ana\u2019s"_s << u"Ana\u2019s"_s << u"'Ana\u2019\u2019s'"_s;
    QTest::newRow("backslash") << u"a\\"_s << u"a\\"_s << u"'a\\'"_s;
    QTest::newRow("place holders") << u"%1 %3"_s << u"%1 %3"_s << u"'%1 %3'"_s;
}

void TestRegistrationScript::quotesWhateverTheNameIs()
{
    QFETCH(QString, name);
    QFETCH(QString, arrives);
    QFETCH(QString, inPowerShell);

    QVERIFY(powerShellScript({.name = name}).contains(u"DisplayName = "_s + inPowerShell + u'\n'));
    if (!hasShell())
        QSKIP("There is no bash");
    Bench bench;
    QCOMPARE(bench.run(azureCliScript({.name = name})), 0);
    QVERIFY2(bench.asked().contains(u"<--display-name>\n<"_s + arrives + u">\n"_s),
             qPrintable(bench.asked()));
    QVERIFY(!QFile::exists(bench.folder.filePath(u"x"_s)));
}

void TestRegistrationScript::tellsPowerShellTheSame()
{
    const QString script = powerShellScript({.tenant = u"contoso.com"_s});

    QVERIFY(script.contains("Connect-MgGraph -Environment Global -TenantId 'contoso.com' "
                            "-Scopes 'Application.ReadWrite.All'"_L1));
    QVERIFY(script.contains("DisplayName = 'Keyturn'"_L1));
    QVERIFY(script.contains("RedirectUris = @('http://localhost')"_L1));
    QVERIFY(script.contains("IsFallbackPublicClient = $true"_L1));
    QVERIFY(!powerShellScript({}).contains("-TenantId"_L1));
    for (const QChar bracket : {u'(', u'{', u'['}) {
        const QChar closing = bracket == u'(' ? u')' : QChar(bracket.unicode() + 2);
        QCOMPARE(script.count(bracket), script.count(closing));
    }
}

void TestRegistrationScript::namesTheCloudToPowerShell_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("environment");

    QTest::newRow("L4") << u"us-gov-l4"_s << u"USGov"_s;
    QTest::newRow("L5") << u"us-gov-l5"_s << u"USGovDoD"_s;
    QTest::newRow("China") << u"china"_s << u"China"_s;
    QTest::newRow("one's own") << QString() << QString();
}

void TestRegistrationScript::namesTheCloudToPowerShell()
{
    QFETCH(QString, cloud);
    QFETCH(QString, environment);
    const Cloud own{.loginAuthority = QUrl(u"https://login.example"_s)};

    const QString script = powerShellScript({.cloud = Cloud::named(cloud).value_or(own)});

    QCOMPARE(script.contains("-Environment "_L1), !environment.isEmpty());
    QVERIFY(script.contains("-Environment "_L1 + environment) || environment.isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistrationScript)
#include "tst_registrationscript.moc"
