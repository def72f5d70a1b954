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
    void knowsTheListOfAllObjectsOfAKind();
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

void TestListQuery::knowsTheListOfAllObjectsOfAKind()
{
    QCOMPARE(listOf(ObjectKind::Application), ListKind::AppRegistrations);
    for (const auto kind : {ObjectKind::Application, ObjectKind::ServicePrincipal,
                            ObjectKind::AgentIdentityBlueprint})
        QCOMPARE(objectKind(listOf(kind)), kind);
}

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
