// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/listquery.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestListQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatAListShows_data();
    void asksForWhatAListShows();
    void asksForWhatAnApplicationOwns_data();
    void asksForWhatAnApplicationOwns();
    void knowsTheListOfAllObjectsOfAKind();
    void knowsWhichListsHaveRanges();
    void encodesFilters();
};

void TestListQuery::asksForWhatAListShows_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<ObjectKind>("object");
    QTest::addColumn<QString>("path");

    const QString members =
        u"&$select=id,appId,displayName,createdDateTime,signInAudience,passwordCredentials"_s;
    QTest::newRow("application: list") << ListKind::AppRegistrations << ObjectKind::Application
                                       << u"/applications?$top=999"_s + members;
    QTest::newRow("user: list ownedObjects")
        << ListKind::OwnedApplications << ObjectKind::Application
        << u"/me/ownedObjects/microsoft.graph.application?$top=999"_s + members;
    QTest::newRow("servicePrincipal: list")
        << ListKind::EnterpriseApplications << ObjectKind::ServicePrincipal
        << u"/servicePrincipals?$top=999&$select=id,appId,displayName,signInAudience,"
           u"passwordCredentials,servicePrincipalType,appOwnerOrganizationId"_s;
    QTest::newRow("agentIdentityBlueprint: list")
        << ListKind::AgentIdentityBlueprints << ObjectKind::AgentIdentityBlueprint
        << u"/applications/microsoft.graph.agentIdentityBlueprint?$top=100"_s + members;
    QTest::newRow("directory: list deletedItems")
        << ListKind::DeletedApplications << ObjectKind::Application
        << u"/directory/deletedItems/microsoft.graph.application?$top=999"_s + members
            + u",deletedDateTime"_s;
}

void TestListQuery::asksForWhatAListShows()
{
    QFETCH(ListKind, kind);

    QTEST(objectKind(kind), "object");
    QTEST(listPath(kind), "path");
}

void TestListQuery::asksForWhatAnApplicationOwns_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<bool>("ownedOnly");
    QTest::addColumn<QString>("collection");

    const QString owned = u"/servicePrincipals(appId='0b1ec701-0000-4000-8000-000000000001')"
                          u"/ownedObjects/microsoft.graph."_s;
    QTest::newRow("its own") << ListKind::OwnedApplications << false << owned + u"application"_s;
    QTest::newRow("all applications") << ListKind::AppRegistrations << false << u"/applications"_s;
    QTest::newRow("of all applications its own")
        << ListKind::AppRegistrations << true << owned + u"application"_s;
    QTest::newRow("of all service principals its own")
        << ListKind::EnterpriseApplications << true << owned + u"servicePrincipal"_s;
}

void TestListQuery::asksForWhatAnApplicationOwns()
{
    QFETCH(ListKind, kind);
    QFETCH(bool, ownedOnly);
    const ListReader reader{.appId = QUuid(u"0b1ec701-0000-4000-8000-000000000001"_s),
                            .ownedOnly = ownedOnly};

    QTEST(listPath(kind, reader).section(u'?', 0, 0), "collection");
}

void TestListQuery::knowsTheListOfAllObjectsOfAKind()
{
    QCOMPARE(listOf(ObjectKind::Application), ListKind::AppRegistrations);
    for (const auto kind : {ObjectKind::Application, ObjectKind::ServicePrincipal,
                            ObjectKind::AgentIdentityBlueprint})
        QCOMPARE(objectKind(listOf(kind)), kind);
}

void TestListQuery::knowsWhichListsHaveRanges()
{
    QVERIFY(hasRanges(ListKind::AppRegistrations, {}));
    QVERIFY(hasRanges(ListKind::AppRegistrations, {.appId = QUuid::createUuid()}));
    QVERIFY(!hasRanges(ListKind::AppRegistrations, {.ownedOnly = true}));
    QVERIFY(!hasRanges(ListKind::AppRegistrations, {.isPersonal = true}));
    for (const ListKind kind : {ListKind::OwnedApplications, ListKind::EnterpriseApplications,
                                ListKind::AgentIdentityBlueprints, ListKind::DeletedApplications})
        QVERIFY(!hasRanges(kind, {}));
}

void TestListQuery::encodesFilters()
{
    const QString filter = u"createdDateTime le 2024-01-01T00:00:00Z"_s;
    const QString encoded = u"$filter=createdDateTime%20le%202024-01-01T00%3A00%3A00Z"_s;

    QCOMPARE(filteredListPath(ListKind::AppRegistrations, {}, filter),
             listPath(ListKind::AppRegistrations) + u'&' + encoded);
    QCOMPARE(countPath(ListKind::AppRegistrations, {}, filter),
             u"/applications/$count?"_s + encoded);
    QCOMPARE(countPath(ListKind::AppRegistrations, {}), u"/applications/$count"_s);
}

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
