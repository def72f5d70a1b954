// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/clientidstore.h"
#include "app/signin/signintarget.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Mine = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s;
const auto Other = u"7a3c1f52-0b6d-4c43-9a61-2f3f6c1d8e90"_s;
const auto TenantId = u"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405"_s;

struct Bench
{
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ClientIdStore store{settings};
    QUrl global = Cloud::global().loginAuthority;

    void remember(const QString &clientId, const QString &tenant, const QString &tenantId = {})
    {
        store.remember({.cloud = Cloud::global(), .tenant = tenant, .clientId = clientId},
                       tenantId);
    }
};

} // namespace

class TestClientIdStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void knowsItAtTheNextStart();
    void knowsATenantByItsIdAndItsDomain();
    void keepsTenantsApart();
    void keepsCloudsApart();
    void offersTheLastOneWhereNoTenantIsNamed();
    void remembersOnlyIds();
    void takesNothingButIds();
    void forgetsAll();
};

void TestClientIdStore::knowsNothingAtFirst()
{
    const Bench bench;

    QCOMPARE(bench.store.clientId(bench.global, u"organizations"_s), QString());
    QCOMPARE(bench.store.clientId(bench.global, TenantId), QString());
}

void TestClientIdStore::knowsItAtTheNextStart()
{
    Bench bench;
    bench.remember(Mine, u"organizations"_s, TenantId);

    QSettings next(bench.settings.fileName(), QSettings::IniFormat);

    QCOMPARE(ClientIdStore(next).clientId(bench.global, TenantId), Mine);
}

void TestClientIdStore::knowsATenantByItsIdAndItsDomain()
{
    Bench bench;
    bench.remember(Mine, u"Contoso.com"_s, TenantId);

    QCOMPARE(bench.store.clientId(bench.global, u"contoso.com"_s), Mine);
    QCOMPARE(bench.store.clientId(bench.global, TenantId.toUpper()), Mine);
}

void TestClientIdStore::keepsTenantsApart()
{
    Bench bench;
    bench.remember(Mine, u"contoso.com"_s);
    bench.remember(Other, u"fabrikam.com"_s);

    QCOMPARE(bench.store.clientId(bench.global, u"contoso.com"_s), Mine);
    QCOMPARE(bench.store.clientId(bench.global, u"fabrikam.com"_s), Other);
    QCOMPARE(bench.store.clientId(bench.global, u"tailspin.com"_s), QString());
}

void TestClientIdStore::keepsCloudsApart()
{
    Bench bench;
    bench.remember(Mine, u"organizations"_s);

    const QUrl china = Cloud::named(u"china")->loginAuthority;
    QCOMPARE(bench.store.clientId(china, u"organizations"_s), QString());
}

void TestClientIdStore::offersTheLastOneWhereNoTenantIsNamed()
{
    Bench bench;
    bench.remember(Mine, u"contoso.com"_s);
    bench.remember(Other, u"fabrikam.com"_s);

    QCOMPARE(bench.store.clientId(bench.global, u"organizations"_s), Other);
    QCOMPARE(bench.store.clientId(bench.global, {}), Other);
}

void TestClientIdStore::remembersOnlyIds()
{
    Bench bench;

    bench.remember(u"a1b8Q~not.a-real_secret.of~anyone.at-al1"_s, u"contoso.com"_s);

    QVERIFY(bench.settings.allKeys().isEmpty());
}

void TestClientIdStore::takesNothingButIds()
{
    Bench bench;
    bench.remember(Mine, u"contoso.com"_s);
    const QStringList keys = bench.settings.allKeys();
    for (const QString &key : keys)
        bench.settings.setValue(key, u"{garbage}"_s);

    QCOMPARE(bench.store.clientId(bench.global, u"contoso.com"_s), QString());
}

void TestClientIdStore::forgetsAll()
{
    Bench bench;
    bench.settings.setValue("theme", u"dark"_s);
    bench.remember(Mine, u"contoso.com"_s, TenantId);

    bench.store.forgetAll();

    QCOMPARE(bench.settings.allKeys(), QStringList{u"theme"_s});
}

QTEST_GUILESS_MAIN(TestClientIdStore)
#include "tst_clientidstore.moc"
