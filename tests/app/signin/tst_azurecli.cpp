// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azureclierror.h"
#include "azureclibench.h"

#include <QDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = AzureCliBench;
using Kind = SignInError::Kind;

class TestAzureCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundInPath();
    void isFoundNowhereElse_data();
    void isFoundNowhereElse();
    void tellsWhoIsSignedIn();
    void tellsOfAnApplication();
    void knowsTheClouds_data();
    void knowsTheClouds();
    void givesAToken();
    void asksForTheGraphOfTheDepartmentOfDefense();
    void asksForATenant_data();
    void asksForATenant();
    void asksForNothingThatIsNoTenant_data();
    void asksForNothingThatIsNoTenant();
    void tellsWhenATokenEnds_data();
    void tellsWhenATokenEnds();
    void overhearsWarnings();
    void endsWithItsContext();
};

void TestAzureCli::isFoundInPath()
{
    const ScriptFile script(u"az"_s, "");

    const AzureCli cli(u"/nowhere:"_s + script.folder());

    QVERIFY(cli.isInstalled());
    QCOMPARE(cli.program(), script.path());
    QVERIFY(QDir::isAbsolutePath(cli.program()));
}

void TestAzureCli::isFoundNowhereElse_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("nothing") << QString();
    QTest::newRow("the current folder") << u"."_s;
    QTest::newRow("and by an empty name") << u"/nowhere::"_s;
    QTest::newRow("below it") << u"./bin:bin"_s;
    QTest::newRow("elsewhere") << u"/nowhere"_s;
}

void TestAzureCli::isFoundNowhereElse()
{
    QFETCH(QString, path);
    const ScriptFile script(u"az"_s, "echo {}");
    QVERIFY(QDir(script.folder()).mkdir(u"bin"_s));
    QVERIFY(QFile::copy(script.path(), script.folder() + u"/bin/az"_s));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(script.folder()));

    const AzureCli cli(path);

    QDir::setCurrent(before);
    QVERIFY(!cli.isInstalled());
    QObject context;
    std::optional<SignInError> error;
    cli.askForAccount(&context, [&error](const auto &answer) { error = answer.error(); });
    QVERIFY(!error);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Kind::Unusable);
    QCOMPARE(error->error, AzureCliMissing);
    QVERIFY(error->message.contains(u"not installed"_s));
}

void TestAzureCli::tellsWhoIsSignedIn()
{
    Bench bench(says(R"({
  "environmentName": "AzureCloud",
  "homeTenantId": "11111111-2222-3333-4444-555555555555",
  "id": "00000000-0000-0000-0000-000000000000",
  "isDefault": true,
  "name": "N/A, tenant level",
  "state": "Enabled",
  "tenantDefaultDomain": "contoso.com",
  "tenantDisplayName": "Contoso Käse",
  "tenantId": "11111111-2222-3333-4444-555555555555",
  "user": {"name": "ana@contoso.com", "type": "user"}
})"));

    bench.askForAccount();

    QVERIFY(!bench.account); // not from within
    QTRY_VERIFY(bench.account);
    const AzureCliAccount expected{.userName = u"ana@contoso.com"_s,
                                   .tenantId = CliTenant,
                                   .tenantName = u"Contoso Käse"_s,
                                   .tenantDomain = u"contoso.com"_s,
                                   .environmentName = u"AzureCloud"_s};
    QCOMPARE(bench.account->value(), expected);
    QCOMPARE(bench.script.content(u"arguments"_s), "account\nshow\n-o\njson\n"_ba);
    QCOMPARE(bench.answers, 1);
}

void TestAzureCli::tellsOfAnApplication()
{
    Bench bench(says(R"({"tenantId": "contoso.com",
                         "user": {"name": "a-1", "type": "servicePrincipal"}})"));

    bench.askForAccount();

    QTRY_VERIFY(bench.account);
    QVERIFY(bench.account->value().isServicePrincipal);
    QCOMPARE(bench.account->value().userName, u"a-1"_s);
}

void TestAzureCli::knowsTheClouds_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("cloud");

    const auto us = u"AzureUSGovernment"_s;
    const auto own = u"Contoso Stack"_s;
    QTest::newRow("global") << u"AzureCloud"_s << u"global"_s << u"global"_s;
    QTest::newRow("China") << u"AzureChinaCloud"_s << u"china"_s << u"china"_s;
    QTest::newRow("global, China chosen") << u"AzureCloud"_s << u"china"_s << u"global"_s;
    QTest::newRow("China, nothing chosen") << u"AzureChinaCloud"_s << u"global"_s << u"china"_s;
    QTest::newRow("global, own chosen") << u"AzureCloud"_s << u"lab"_s << u"global"_s;
    QTest::newRow("government, nothing chosen") << us << u"global"_s << u"us-gov-l4"_s;
    QTest::newRow("government, L4 chosen") << us << u"us-gov-l4"_s << u"us-gov-l4"_s;
    QTest::newRow("government, L5 chosen") << us << u"us-gov-l5"_s << u"us-gov-l5"_s;
    QTest::newRow("own, nothing chosen") << own << u"global"_s << QString();
    QTest::newRow("own, one of Microsoft's chosen") << own << u"us-gov-l5"_s << QString();
    QTest::newRow("own, own chosen") << own << u"lab"_s << u"lab"_s;
    QTest::newRow("unsaid") << QString() << u"global"_s << QString();
}

void TestAzureCli::knowsTheClouds()
{
    QFETCH(QString, environment);
    QFETCH(QString, chosen);
    QFETCH(QString, cloud);
    const Cloud lab{.name = u"lab"_s, .graphEndpoint = QUrl(u"https://graph.lab.example"_s)};
    const auto named = [&lab](const QString &name) {
        return name == lab.name ? std::optional(lab) : Cloud::named(name);
    };

    const AzureCliAccount account{.environmentName = environment};

    QCOMPARE(account.cloud(named(chosen).value()), named(cloud));
}

void TestAzureCli::givesAToken()
{
    Bench bench(says(tokenAnswer()));

    bench.askForToken();

    QVERIFY(!bench.answer);
    QTRY_VERIFY(bench.answer);
    const AzureCliToken &given = bench.answer->value();
    QCOMPARE(given.tenantId, CliTenant);
    QCOMPARE(given.grant.accessToken.authorization(), "Bearer " + token());
    QCOMPARE(given.grant.scopes, (QStringList{u"Application.ReadWrite.All"_s, u"User.Read"_s}));
    QVERIFY(given.grant.refreshToken.isEmpty());
    QCOMPARE(bench.script.content(u"arguments"_s),
             "account\nget-access-token\n--resource-type\nms-graph\n-o\njson\n"_ba);
    QCOMPARE(bench.answers, 1);
}

void TestAzureCli::asksForTheGraphOfTheDepartmentOfDefense()
{
    Bench bench(says(tokenAnswer()));

    bench.askForToken({}, Cloud::named(u"us-gov-l5").value());

    QTRY_VERIFY(bench.answer);
    QCOMPARE(bench.script.content(u"arguments"_s),
             "account\nget-access-token\n--scope\nhttps://dod-graph.microsoft.us/.default\n-o\n"
             "json\n"_ba);
}

void TestAzureCli::asksForATenant_data()
{
    QTest::addColumn<QString>("tenant");

    QTest::newRow("ID") << QString(CliTenant);
    QTest::newRow("domain") << u"contoso.onmicrosoft.com"_s;
}

void TestAzureCli::asksForATenant()
{
    QFETCH(QString, tenant);
    Bench bench(says(tokenAnswer()));

    bench.askForToken(tenant);

    QTRY_VERIFY(bench.answer);
    QVERIFY(bench.answer->has_value());
    QVERIFY(bench.script.content(u"arguments"_s)
                .endsWith("\njson\n--tenant\n" + tenant.toUtf8() + '\n'));
}

void TestAzureCli::asksForNothingThatIsNoTenant_data()
{
    QTest::addColumn<QString>("tenant");

    QTest::newRow("an option") << u"--debug"_s;
    QTest::newRow("an option with a dot") << u"--debug.com"_s;
    QTest::newRow("two words") << u"contoso.com --debug"_s;
    QTest::newRow("a command") << u"contoso.com;ls"_s;
    QTest::newRow("many people's") << u"organizations"_s;
}

void TestAzureCli::asksForNothingThatIsNoTenant()
{
    QFETCH(QString, tenant);
    Bench bench(says(tokenAnswer()));

    bench.askForToken(tenant);

    QVERIFY(!bench.answer);
    QTRY_VERIFY(bench.answer);
    QCOMPARE(bench.answer->error().kind, Kind::Unusable);
    QVERIFY(bench.context->children().isEmpty());
    QCOMPARE(bench.script.content(u"arguments"_s), QByteArray());
}

void TestAzureCli::tellsWhenATokenEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QDateTime>("expected");

    // In the zone of all tests, Europe/Berlin.
    const QDateTime winter({2026, 11, 21}, {0, 22, 13}, Qt::UTC);
    const QDateTime summer({2026, 7, 1}, {23, 22, 13}, Qt::UTC);
    const QDateTime both({2026, 11, 21}, {1, 22, 13}, Qt::UTC);
    QTest::newRow("local time") << R"("expiresOn": "2026-11-21 01:22:13.000000")"_ba << winter;
    QTest::newRow("in summer") << R"("expiresOn": "2026-07-02 01:22:13.000000")"_ba << summer;
    QTest::newRow("both")
        << R"("expiresOn": "2026-11-21 09:09:09.000000", "expires_on": 1795224133)"_ba << both;
}

void TestAzureCli::tellsWhenATokenEnds()
{
    QFETCH(QByteArray, end);
    QFETCH(QDateTime, expected);
    Bench bench(says(tokenAnswer(end)));

    bench.askForToken();

    QTRY_VERIFY(bench.answer);
    QCOMPARE(bench.answer->value().grant.expiresAt, expected);
    QCOMPARE(bench.answer->value().grant.expiresAt.timeSpec(), Qt::UTC);
}

void TestAzureCli::overhearsWarnings()
{
    Bench bench("echo 'WARNING: You have 2 updates available. az login' >&2\n"
                + says(tokenAnswer()));

    bench.askForToken();

    QTRY_VERIFY(bench.answer);
    QVERIFY(bench.answer->has_value());
}

void TestAzureCli::endsWithItsContext()
{
    Bench bench("echo $$ > id; sleep 1000");
    bench.askForToken();
    QTRY_VERIFY(bench.script.content(u"id"_s).endsWith('\n'));
    const QString process =
        u"/proc/"_s + QString::fromUtf8(bench.script.content(u"id"_s).trimmed());
    QVERIFY(QFile::exists(process));

    bench.context.reset();

    QTRY_VERIFY(!QFile::exists(process));
    QCOMPARE(bench.answers, 0);
}

QTEST_GUILESS_MAIN(TestAzureCli)
#include "tst_azurecli.moc"
