// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectchange.h"
#include "support/listreplies.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Link = R"("@odata.deltaLink": "https://graph.microsoft.com/v1.0/d?t=1%2B2")";

DirectoryObject fullObject()
{
    const QDateTime time({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    return {
        .ref = {.kind = ObjectKind::ServicePrincipal, .objectId = objectId(1), .appId = appId(1)},
        .displayName = u"Payroll"_s,
        .createdDateTime = time,
        .deletedDateTime = {},
        .signInAudience = u"AzureADMyOrg"_s,
        .servicePrincipalType = u"Application"_s,
        .appOwnerOrganizationId = keyId(9),
        .passwordCredentials = {{.keyId = keyId(1),
                                 .displayName = u"prod"_s,
                                 .hint = u"7o4"_s,
                                 .startDateTime = time,
                                 .endDateTime = time.addYears(1)}},
        .unreadSecretCount = 2};
}

QJsonObject withId(QJsonObject members)
{
    members.insert(u"id"_s, objectId(1).toString(QUuid::WithoutBraces));
    return members;
}

} // namespace

class TestObjectChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChangesAndRemovals();
    void keepsLinksAsTheyWereSent();
    void countsWhatNamesNoObject();
    void refusesRepliesThatAreNone_data();
    void refusesRepliesThatAreNone();
    void keepsWhatAChangeDoesNotName();
    void takesWhatAChangeNames();
    void takesAwayWhatIsNull();
    void refusesOddMembers();
};

void TestObjectChange::readsChangesAndRemovals()
{
    const QByteArray body = R"({"value": [
        {"id": "0b1ec701-0000-4000-8000-000000000001", "displayName": "New"},
        {"id": "0b1ec701-0000-4000-8000-000000000002", "@removed": {"reason": "changed"}}], )"
        + QByteArray(Link) + '}';

    const auto page = ChangePage::parse(body);

    QVERIFY(page);
    QCOMPARE(page->changes.size(), size_t(2));
    QCOMPARE(page->changes[0].objectId, objectId(1));
    QVERIFY(!page->changes[0].isRemoved);
    QCOMPARE(page->changes[0].members["displayName"_L1].toString(), u"New"_s);
    QCOMPARE(page->changes[1].objectId, objectId(2));
    QVERIFY(page->changes[1].isRemoved);
}

void TestObjectChange::keepsLinksAsTheyWereSent()
{
    const auto last = ChangePage::parse(R"({"value": [], )" + QByteArray(Link) + '}');
    const auto first =
        ChangePage::parse(R"({"value": [], "@odata.nextLink": "https://g/n?a=%26"})");

    QVERIFY(last && first);
    QCOMPARE(last->deltaLink.toEncoded(), "https://graph.microsoft.com/v1.0/d?t=1%2B2"_ba);
    QVERIFY(last->nextLink.isEmpty());
    QCOMPARE(first->nextLink.toEncoded(), "https://g/n?a=%26"_ba);
    QVERIFY(first->deltaLink.isEmpty());
}

void TestObjectChange::countsWhatNamesNoObject()
{
    const auto page = ChangePage::parse(R"({"value": [{"displayName": "x"}, 7, {"id": "y"}], )"
                                        + QByteArray(Link) + '}');

    QVERIFY(page);
    QVERIFY(page->changes.empty());
    QCOMPARE(page->skippedCount, 3);
}

void TestObjectChange::refusesRepliesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no changes") << '{' + QByteArray(Link) + '}';
    QTest::newRow("no link") << R"({"value": []})"_ba;
    QTest::newRow("both links") << R"({"value": [], "@odata.nextLink": "https://g/n", )"
            + QByteArray(Link) + '}';
}

void TestObjectChange::refusesRepliesThatAreNone()
{
    QFETCH(const QByteArray, body);

    const auto page = ChangePage::parse(body);

    QVERIFY(!page);
    QCOMPARE(page.error().kind, GraphError::Kind::MalformedReply);
}

void TestObjectChange::keepsWhatAChangeDoesNotName()
{
    QCOMPARE(changedObject(fullObject(), withId({})), fullObject());
}

void TestObjectChange::takesWhatAChangeNames()
{
    const auto changed =
        changedObject(fullObject(),
                      withId({{u"displayName"_s, u"Payroll 2"_s},
                              {u"signInAudience"_s, u"AzureADMultipleOrgs"_s},
                              {u"passwordCredentials"_s,
                               QJsonArray{listedSecret(5, u"2027-01-01T00:00:00Z"_s)}}}));

    QVERIFY(changed);
    QCOMPARE(changed->displayName, u"Payroll 2"_s);
    QCOMPARE(changed->signInAudience, u"AzureADMultipleOrgs"_s);
    QCOMPARE(changed->passwordCredentials.size(), size_t(1));
    QCOMPARE(changed->passwordCredentials.front().keyId, keyId(5));
    QCOMPARE(changed->unreadSecretCount, 0);
    QCOMPARE(changed->ref, fullObject().ref);
    QCOMPARE(changed->createdDateTime, fullObject().createdDateTime);
    QCOMPARE(changed->servicePrincipalType, fullObject().servicePrincipalType);
    QCOMPARE(changed->appOwnerOrganizationId, fullObject().appOwnerOrganizationId);
}

void TestObjectChange::takesAwayWhatIsNull()
{
    const auto changed = changedObject(
        fullObject(),
        withId({{u"displayName"_s, QJsonValue()}, {u"passwordCredentials"_s, QJsonValue()}}));

    QVERIFY(changed);
    QVERIFY(changed->displayName.isEmpty());
    QVERIFY(changed->passwordCredentials.empty());
}

void TestObjectChange::refusesOddMembers()
{
    QVERIFY(!changedObject(fullObject(), withId({{u"displayName"_s, 7}})));
}

QTEST_GUILESS_MAIN(TestObjectChange)
#include "tst_objectchange.moc"
