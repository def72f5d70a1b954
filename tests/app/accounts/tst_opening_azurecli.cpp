// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/opening.h"
#include "app/signin/azureclibench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

AzureCliAccount ana(const QString &tenantId = CliTenant)
{
    return {.userName = u"ana@contoso.com"_s,
            .tenantId = tenantId,
            .tenantName = u"Contoso"_s,
            .tenantDomain = u"contoso.com"_s,
            .environmentName = u"AzureUSGovernment"_s};
}

struct Bench : AzureCliBench
{
    using AzureCliBench::AzureCliBench;

    void open(const AzureCliAccount &who, const QString &tenant = {})
    {
        openAzureCli(cli, who, chosen, tenant, context.get(), [this](OpenedResult result) {
            opened = std::move(result);
            ++answers;
        });
    }

    Cloud chosen = Cloud::global();
    std::optional<OpenedResult> opened;
};

} // namespace

class TestOpeningAzureCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAsWhoeverIsSignedInThere();
    void asksForTheTenant();
    void goesToTheChosenCloudOfTheGovernment();
    void goesToNoCloudThatItDoesNotKnow();
    void goesToACloudOfOnesOwn();
    void doesNotNameAnotherTenantByItsOwn();
    void asksAgainForTheNextToken();
    void saysWhyItGivesNoToken();
    void takesItBackWithItsContext();
};

void TestOpeningAzureCli::signsInAsWhoeverIsSignedInThere()
{
    Bench bench(says(tokenAnswer()));

    bench.open(ana());

    QCOMPARE(bench.answers, 0); // never from within the call
    QTRY_VERIFY(bench.opened);
    QVERIFY(bench.opened->has_value());
    const Account &account = bench.opened->value().account;
    QCOMPARE(account.way, SignInWay::AzureCli);
    QCOMPARE(account.username, u"ana@contoso.com"_s);
    QCOMPARE(account.tenantId, QString(CliTenant));
    QCOMPARE(account.tenantName, u"Contoso"_s);
    QCOMPARE(account.tenantDomain, u"contoso.com"_s);
    QCOMPARE(account.cloud, u"us-gov-l4"_s);
    QVERIFY(account.clientId.isEmpty()); // nobody's but Azure CLI's own
    QCOMPARE(bench.opened->value().target.cloud, *Cloud::named(u"us-gov-l4"));
    QCOMPARE(bench.opened->value().target.tenant, QString(CliTenant));
    QCOMPARE(bench.opened->value().grant.accessToken.authorization(), "Bearer " + token());
    QVERIFY(!bench.script.content(u"arguments"_s).contains("--tenant"));
}

void TestOpeningAzureCli::asksForTheTenant()
{
    Bench bench(says(tokenAnswer()));

    bench.open(ana(), u"contoso.com"_s);

    QTRY_VERIFY(bench.opened);
    QVERIFY(bench.script.content(u"arguments"_s).endsWith("--tenant\ncontoso.com\n"));
}

void TestOpeningAzureCli::goesToTheChosenCloudOfTheGovernment()
{
    Bench bench(says(tokenAnswer()));
    bench.chosen = Cloud::named(u"us-gov-l5").value();

    bench.open(ana());

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->value().account.cloud, u"us-gov-l5"_s);
    QCOMPARE(bench.opened->value().target.cloud, bench.chosen);
    QVERIFY(bench.script.content(u"arguments"_s).contains("--scope\nhttps://dod-graph."));

    QVERIFY(QFile::remove(bench.script.folder() + u"/arguments"_s));
    std::optional<GrantResult> next;
    bench.opened->value().source->renew({}, bench.context.get(),
                                        [&next](GrantResult grant) { next = std::move(grant); });

    QTRY_VERIFY(next);
    QVERIFY(bench.script.content(u"arguments"_s).contains("--scope\nhttps://dod-graph."));
}

void TestOpeningAzureCli::goesToNoCloudThatItDoesNotKnow()
{
    Bench bench(says(tokenAnswer()));
    AzureCliAccount who = ana();
    who.environmentName = u"Contoso\nStack"_s;

    bench.open(who);

    QCOMPARE(bench.answers, 0); // never from within the call
    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    const SignInError &error = bench.opened->error();
    QCOMPARE(error.kind, SignInError::Kind::Unusable);
    QVERIFY(error.message.startsWith(u"Azure CLI works in the cloud “Contoso Stack”, and "_s));
    QVERIFY(bench.script.content(u"arguments"_s).isEmpty()); // no token was asked for
}

void TestOpeningAzureCli::goesToACloudOfOnesOwn()
{
    Bench bench(says(tokenAnswer()));
    bench.chosen = {.name = u"lab"_s, .graphEndpoint = QUrl(u"https://graph.lab.example"_s)};
    AzureCliAccount who = ana();
    who.environmentName = u"Contoso Stack"_s;

    bench.open(who);

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->value().account.cloud, u"lab"_s);
    QCOMPARE(bench.opened->value().target.cloud, bench.chosen);
}

void TestOpeningAzureCli::doesNotNameAnotherTenantByItsOwn()
{
    Bench bench(says(tokenAnswer()));

    bench.open(ana(u"00000000-0000-4000-8000-000000000001"_s));

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->value().account.tenantId, QString(CliTenant));
    QVERIFY(bench.opened->value().account.tenantName.isEmpty());
    QVERIFY(bench.opened->value().account.tenantDomain.isEmpty());
}

void TestOpeningAzureCli::asksAgainForTheNextToken()
{
    Bench bench("echo x >> runs\n" + says(tokenAnswer()));
    bench.open(ana());
    QTRY_VERIFY(bench.opened);

    std::optional<GrantResult> next;
    bench.opened->value().source->renew({}, bench.context.get(),
                                        [&next](GrantResult grant) { next = std::move(grant); });

    QTRY_VERIFY(next);
    QCOMPARE(bench.script.content(u"runs"_s).count('x'), 2);
    QVERIFY(bench.script.content(u"arguments"_s).contains(QByteArray(CliTenant.data())));
}

void TestOpeningAzureCli::saysWhyItGivesNoToken()
{
    Bench bench(complains("ERROR: Please run 'az login' to setup account."));

    bench.open(ana());

    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    QVERIFY(!bench.opened->error().message.isEmpty());
}

void TestOpeningAzureCli::takesItBackWithItsContext()
{
    Bench bench("sleep 0.1\n" + says(tokenAnswer()));

    bench.open(ana());
    bench.context.reset();

    QTest::qWait(300);
    QCOMPARE(bench.answers, 0);
}

QTEST_GUILESS_MAIN(TestOpeningAzureCli)
#include "tst_opening_azurecli.moc"
