// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/cloudstore.h"
#include "support/testcertificates.h"
#include "ui/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ClientId = u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s;
const QString WebToken = u"eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"_s;

/// The program itself, with settings of its own in which there is a cloud called Lab.
struct Bench
{
    Bench()
    {
        QSettings settings(folder.filePath(u"Keyturn/Keyturn.conf"_s), QSettings::IniFormat);
        CloudStore(settings).add(CloudStore::cloudOf(u"My lab"_s, u"https://login.lab.example"_s,
                                                     u"https://graph.lab.example"_s, {}));
    }

    /// Its exit code; what it says is in the two texts.
    int run(const QStringList &arguments, bool hasDisplay = true)
    {
        QProcess keyturn;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path()); // or Qt says something about it
        if (!hasDisplay)
            environment.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
        keyturn.setProcessEnvironment(environment);
        keyturn.start(QStringLiteral(KEYTURN_PROGRAM), arguments);
        if (!keyturn.waitForFinished(20000) || keyturn.exitStatus() != QProcess::NormalExit)
            return -1;
        output = keyturn.readAllStandardOutput();
        errors = keyturn.readAllStandardError();
        return keyturn.exitCode();
    }

    static SignInRequest parse(const QStringList &arguments)
    {
        const CommandLine line = CommandLine::parse(QStringList(u"keyturn"_s) + arguments);
        return line.exitCode ? SignInRequest{.tenant = u"a mistake"_s} : line.signIn;
    }

    QTemporaryDir folder;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndEnds_data();
    void answersAndEnds();
    void opensTheSampleTenantWhenAsked();
    void looksForWhatExpiresWhenAsked();
    void asksForNothingByItself();
    void takesAWholeRequest();
    void canBeHandedOn();
    void takesACloudByItsEndpoints();
    void knowsOneOfMicrosoftsByItsEndpoints();
    void takesACloudOfOnesOwn();
    void takesEveryWayToSignIn_data();
    void takesEveryWayToSignIn();
    void saysWhatIsAMistake_data();
    void saysWhatIsAMistake();
    void refusesSecretsWithoutRepeatingThem_data();
    void refusesSecretsWithoutRepeatingThem();
};

void TestCommandLine::answersAndEnds_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("version") << u"--version"_s << 0 << "keyturn " PROJECT_VERSION ""_ba;
    QTest::newRow("help") << u"--help"_s << 0 << "--sample"_ba;
    QTest::newRow("help to sign in") << u"--help"_s << 0 << "--sign-in <WAY>"_ba;
    QTest::newRow("an unknown option") << u"--wrong"_s << 2 << "'wrong'"_ba;
    QTest::newRow("a stray word") << u"stray"_s << 2 << "'stray'"_ba;
}

void TestCommandLine::answersAndEnds()
{
    QFETCH(QString, argument);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, answer);
    Bench bench;

    // What is asked for is told without a display, too.
    QCOMPARE(bench.run({argument}, exitCode != 0), exitCode);

    QVERIFY((exitCode == 0 ? bench.output : bench.errors).contains(answer));
}

void TestCommandLine::opensTheSampleTenantWhenAsked()
{
    const CommandLine line = CommandLine::parse({u"keyturn"_s, u"--sample"_s});

    QVERIFY(line.sampleTenant);
    QVERIFY(!line.exitCode);
    QVERIFY(!CommandLine::parse({u"keyturn"_s}).sampleTenant);
}

void TestCommandLine::looksForWhatExpiresWhenAsked()
{
    const CommandLine line = CommandLine::parse({u"keyturn"_s, u"--check-expiring"_s});

    QVERIFY(line.checksExpiring);
    QVERIFY(!line.exitCode);
    QVERIFY(!CommandLine::parse({u"keyturn"_s, u"--sample"_s}).checksExpiring);
}

void TestCommandLine::asksForNothingByItself()
{
    QVERIFY(Bench::parse({}).isEmpty());
    QVERIFY(Bench::parse({u"--sample"_s}).isEmpty());
}

void TestCommandLine::takesAWholeRequest()
{
    const QString file = TestCertificates::file(u"ca"_s);

    const SignInRequest request =
        Bench::parse({u"--cloud"_s, u"US-Gov-L4"_s, u"--tenant=contoso.com"_s, u"--client-id"_s,
                      ClientId.toUpper(), u"--ca-file"_s, file, u"--sign-in"_s, u"device-code"_s});

    const SignInRequest expected{.cloud = Cloud::named(u"us-gov-l4"),
                                 .tenant = u"contoso.com"_s,
                                 .clientId = ClientId,
                                 .authoritiesFile = QFileInfo(file).absoluteFilePath(),
                                 .way = SignInWay::DeviceCode};
    QVERIFY(request == expected);
}

/// To an instance that runs in another folder.
void TestCommandLine::canBeHandedOn()
{
    const CommandLine whole = CommandLine::parse(
        {u"keyturn"_s, u"--cloud"_s, u"china"_s, u"--tenant=contoso.com"_s, u"--client-id"_s,
         ClientId, u"--sign-in"_s, u"browser"_s, u"--ca-file"_s,
         QDir::current().relativeFilePath(TestCertificates::file(u"ca"_s))});
    const CommandLine sample = CommandLine::parse({u"keyturn"_s, u"--sample"_s});

    for (const CommandLine &line : {whole, sample, CommandLine()}) {
        const CommandLine again = CommandLine::parse(QStringList{u"keyturn"_s} + line.arguments());
        QCOMPARE(again.exitCode, std::nullopt);
        QVERIFY(again.signIn == line.signIn);
        QCOMPARE(again.sampleTenant, line.sampleTenant);
        for (const QString &argument : line.arguments())
            QVERIFY(!argument.contains(u".."_s));
    }
    QCOMPARE(whole.arguments().size(), 12);
}

void TestCommandLine::takesACloudByItsEndpoints()
{
    const SignInRequest request = Bench::parse({u"--login-authority"_s, u"https://login.example/"_s,
                                                u"--graph-endpoint"_s, u"http://127.0.0.1:8080"_s});

    QVERIFY(request.cloud);
    QCOMPARE(request.cloud->loginAuthority, QUrl(u"https://login.example"_s));
    QCOMPARE(request.cloud->graphEndpoint, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(request.cloud->displayName, u"127.0.0.1"_s);
    QVERIFY(request.cloud->name.isEmpty());
}

void TestCommandLine::knowsOneOfMicrosoftsByItsEndpoints()
{
    const SignInRequest request =
        Bench::parse({u"--login-authority"_s, u"https://login.microsoftonline.us"_s,
                      u"--graph-endpoint"_s, u"https://dod-graph.microsoft.us"_s});

    QVERIFY(request.cloud == Cloud::named(u"us-gov-l5")); // and one sees it
}

void TestCommandLine::takesACloudOfOnesOwn()
{
    const std::vector<Cloud> clouds = {CloudStore::cloudOf(
        u"My lab"_s, u"https://login.lab.example"_s, u"https://graph.lab.example"_s, {})};

    const CommandLine line = CommandLine::parse({u"keyturn"_s, u"--cloud"_s, u"my LAB"_s}, clouds);

    QVERIFY(line.signIn.cloud == clouds.front());
#ifdef Q_OS_LINUX // elsewhere the settings are no file that a test can give to the program
    Bench bench;
    QCOMPARE(bench.run({u"--cloud"_s, u"My lab"_s, u"--tenant"_s, u"none"_s}), 2);
    QVERIFY2(bench.errors.startsWith("--tenant: "), bench.errors.constData());
    bench.run({u"--cloud"_s, u"mars"_s});
    QVERIFY2(bench.errors.contains("china, \"My lab\""), bench.errors.constData());
#endif
}

void TestCommandLine::takesEveryWayToSignIn_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("browser") << int(SignInWay::Browser);
    QTest::newRow("device-code") << int(SignInWay::DeviceCode);
    QTest::newRow("azure-cli") << int(SignInWay::AzureCli);
    QTest::newRow("client-secret") << int(SignInWay::ClientSecret);
    QTest::newRow("certificate") << int(SignInWay::Certificate);
}

void TestCommandLine::takesEveryWayToSignIn()
{
    QFETCH(int, way);
    const QString name = QString::fromLatin1(QTest::currentDataTag());

    QVERIFY(Bench::parse({u"--sign-in"_s, name}) == SignInRequest{.way = SignInWay(way)});
    QVERIFY(Bench::parse({u"--sign-in="_s + name}) == SignInRequest{.way = SignInWay(way)});
}

void TestCommandLine::saysWhatIsAMistake_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    const QString login = u"--login-authority"_s;
    const QString graph = u"--graph-endpoint"_s;
    const QString good = u"https://a.example"_s;
    row("an unknown cloud", {u"--cloud"_s, u"mars"_s}, "global, us-gov-l4, us-gov-l5, china");
    row("no https", {login, u"http://a.example"_s, graph, good}, "--login-authority: it takes");
    row("no https for Graph", {login, good, graph, u"http://a.example"_s},
        "--graph-endpoint: it takes");
    row("no address", {login, u"here"_s, graph, good}, "--login-authority: it takes");
    row("an empty address", {login, QString(), graph, good}, "--login-authority: it takes");
    row("one without the other", {login, good}, "give both");
    row("the other without the one", {graph, good}, "give both");
    row("a cloud twice", {u"--cloud"_s, u"china"_s, login, good, graph, good}, "--cloud says");
    row("no tenant", {u"--tenant"_s, u"my tenant"_s}, "--tenant: it takes");
    row("everybody's tenant", {u"--tenant"_s, u"common"_s}, "--tenant: it takes");
    row("no GUID", {u"--client-id"_s, u"Keyturn"_s}, "--client-id: it takes");
    row("a GUID in braces", {u"--client-id"_s, u'{' + ClientId + u'}'}, "--client-id: it takes");
    row("no CA file", {u"--ca-file"_s, u"/nowhere/ca.pem"_s}, "There is no file");
    row("no certificate", {u"--ca-file"_s, TestCertificates::file(u"key"_s)},
        "There is no certificate");
    row("no way", {u"--sign-in"_s, u"magic"_s},
        "browser, device-code, azure-cli, client-secret, certificate");
    row("no value", {u"--tenant"_s}, "Missing value");
    row("the sample tenant's tenant", {u"--sample"_s, u"--tenant"_s, u"contoso.com"_s},
        "to which nobody signs in");
    row("a look at the sample tenant", {u"--check-expiring"_s, u"--sample"_s}, "account used last");
    row("a look elsewhere", {u"--check-expiring"_s, u"--tenant"_s, u"contoso.com"_s},
        "account used last");
}

void TestCommandLine::saysWhatIsAMistake()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    Bench bench;

    QCOMPARE(bench.run(arguments), 2);

    QVERIFY2(bench.errors.contains(words), bench.errors.constData());
    QCOMPARE(bench.errors.trimmed().count('\n'), 0);
    QVERIFY(bench.output.isEmpty());
}

void TestCommandLine::refusesSecretsWithoutRepeatingThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isExplained");
    const auto explained = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments << true;
    };
    explained("--token", {u"--token"_s, u"canary"_s});
    explained("--secret=", {u"--secret=canary"_s});
    explained("--password", {u"--password"_s, u"canary"_s});
    explained("--client-secret", {u"--client-secret"_s, u"canary"_s});
    explained("--client-secret=", {u"--Client-Secret=canary"_s});
    explained("-client-secret", {u"-client-secret"_s, u"canary"_s});
    explained("--access-token", {u"--access-token=canary"_s});
    explained("--certificate-password", {u"--certificate-password"_s, u"canary"_s});
    explained("among others", {u"--sample"_s, u"--refresh-token"_s, u"canary"_s, u"--help"_s});
    explained("a token alone", {WebToken + u"canary"_s});
    explained("a token for an option", {u"--"_s + WebToken + u"canary"_s});
    explained("a token for a tenant", {u"--tenant"_s, WebToken + u"canary"_s});
    explained(
        "a refresh token for a tenant",
        {u"--tenant"_s, u"1.AXEAqO0nbm90IGEgcmVhbCByZWZyZXNoIHRva2VuIG9m-YW55Ym9keQcanary"_s});
    const auto refused = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments << false;
    };
    refused("letters", {u"-pcanary"_s});
    refused("a secret for a client", {u"--client-id"_s, u"canary"_s});
    refused("a secret for a way", {u"--sign-in"_s, u"canary"_s});
    refused("a secret for a cloud", {u"--cloud"_s, u"canary"_s});
    refused("a secret in an address",
            {u"--login-authority"_s, u"https://ana:canary@a.example"_s, u"--graph-endpoint"_s,
             u"https://a.example"_s});
}

void TestCommandLine::refusesSecretsWithoutRepeatingThem()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isExplained);
    Bench bench;

    QCOMPARE(bench.run(arguments), 2);

    QVERIFY(!(bench.output + bench.errors).contains("canary"));
    QVERIFY(!(bench.output + bench.errors).contains("c, a, n"));
    QVERIFY(!bench.errors.isEmpty());
    QCOMPARE(bench.errors.startsWith("Keyturn takes no secret"), isExplained);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
