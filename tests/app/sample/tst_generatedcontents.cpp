// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/generatedcontents.h"
#include "app/sample/sampletenant.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;

namespace {

constexpr qint64 Now = 1'773'135'000'000;
using Collection = GeneratedContents::Collection;

} // namespace

class TestGeneratedContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachObjectByItsIds_data();
    void findsEachObjectByItsIds();
    void knowsNoOtherIds();
    void comparesMembersAsTheWholeObjectDoes();
    void sharesClientIdsBetweenTheCollections();
    void holdsAsManySecretsAsRealTenants();
    void isYoungWhereItIsSkewed();
    void givesTheSameBytesForTheSameSeed();
};

void TestGeneratedContents::findsEachObjectByItsIds_data()
{
    QTest::addColumn<Collection>("collection");

    QTest::newRow("applications") << Collection::Applications;
    QTest::newRow("service principals") << Collection::ServicePrincipals;
}

void TestGeneratedContents::findsEachObjectByItsIds()
{
    QFETCH(Collection, collection);
    const GeneratedContents contents(collection, 2000, 5, Now);
    QSet<QUuid> ids;

    for (qsizetype i = 0; i < contents.count(); ++i) {
        const SampleObject object = contents.at(i);
        QCOMPARE(contents.indexOfId(object.id), i);
        QCOMPARE(contents.indexOfAppId(object.appId), i);
        ids += object.id;
    }

    QCOMPARE(ids.size(), 2000);
}

void TestGeneratedContents::knowsNoOtherIds()
{
    const GeneratedContents contents(Collection::Applications, 2000, 5, Now);
    const GeneratedContents larger(Collection::Applications, 2001, 5, Now);
    QUuid changed = contents.at(0).id;
    changed.data4[7] ^= 1;

    QVERIFY(!contents.indexOfId(QUuid()));
    QVERIFY(!contents.indexOfId(changed));
    QVERIFY(!contents.indexOfId(larger.at(2000).id));
    QVERIFY(!contents.indexOfId(contents.at(0).appId));
}

void TestGeneratedContents::comparesMembersAsTheWholeObjectDoes()
{
    const GeneratedContents contents(Collection::ServicePrincipals, 300, 5, Now);
    for (qsizetype i = 0; i < contents.count(); ++i) {
        const SampleObject object = contents.at(i);
        for (int field = 0; field <= int(SampleField::AppOwnerOrganizationId); ++field)
            QCOMPARE(contents.comparable(i, SampleField(field)),
                     comparable(object, SampleField(field)));
    }
}

void TestGeneratedContents::sharesClientIdsBetweenTheCollections()
{
    const GeneratedContents applications(Collection::Applications, 100, 5, Now);
    const GeneratedContents principals(Collection::ServicePrincipals, 100, 5, Now);

    QCOMPARE(principals.at(3).appId, applications.at(3).appId);
    QCOMPARE(principals.at(3).displayName, applications.at(3).displayName);
    QVERIFY(principals.at(3).id != applications.at(3).id);
    QCOMPARE(principals.at(12).servicePrincipalType, "ManagedIdentity");
    QVERIFY(principals.at(12).appId != applications.at(12).appId);
}

void TestGeneratedContents::holdsAsManySecretsAsRealTenants()
{
    const GeneratedContents contents(Collection::Applications, 20'000, 5, Now);
    size_t count = 0;
    for (qsizetype i = 0; i < contents.count(); ++i)
        count += contents.at(i).secrets.size();

    QVERIFY2(count > 24'000 && count < 26'000, qPrintable(QString::number(count)));
}

void TestGeneratedContents::isYoungWhereItIsSkewed()
{
    const auto young = [](bool isSkewed) {
        const GeneratedContents contents(Collection::Applications, 20'000, 5, Now, isSkewed);
        int count = 0;
        for (qsizetype i = 0; i < contents.count(); ++i)
            count += contents.created(i).value_or(0) > Now - 365LL * 24 * 60 * 60 * 1000 ? 1 : 0;
        return double(count) / double(contents.count());
    };

    QVERIFY(young(false) < 0.15);
    QVERIFY(young(true) > 0.8);
    QVERIFY(young(true) < 0.85);
}

void TestGeneratedContents::givesTheSameBytesForTheSameSeed()
{
    const auto page = [](quint64 seed) {
        SampleTenant tenant({.applications = 3000,
                             .seed = seed,
                             .now = QDateTime::fromMSecsSinceEpoch(Now, Qt::UTC)});
        return tenant.respond({.method = "GET", .path = "/v1.0/applications", .query = "$top=999"})
            ->body;
    };

    QCOMPARE(page(5), page(5));
    QVERIFY(page(5) != page(6));
}

QTEST_GUILESS_MAIN(TestGeneratedContents)
#include "tst_generatedcontents.moc"
