// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryobject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

GraphResult<DirectoryObject> read(const QByteArray &json, ObjectKind kind)
{
    return DirectoryObject::fromJson(QJsonDocument::fromJson(json).object(), kind);
}

} // namespace

class TestDirectoryObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnApplication();
    void readsAServicePrincipal();
    void needsNothingButAnId();
    void refusesWhatHasNoId();
    void refusesSecretsThatAreNoList();
    void oneOddSecretDoesNotHideTheOthers();
    void knowsWhatTakesNoSecrets();
};

void TestDirectoryObject::readsAnApplication()
{
    const auto object = read(R"({
        "id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f", "appId": "0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f",
        "displayName": "Payroll", "createdDateTime": "2024-02-03T04:05:06Z",
        "deletedDateTime": "2025-02-03T04:05:06Z", "signInAudience": "AzureADMyOrg",
        "passwordCredentials": [{"keyId": "f0b0b335-1d71-4883-8f98-567911bfdca6", "hint": "abc"}]})",
                             ObjectKind::Application);

    QVERIFY(object);
    QCOMPARE(object->ref.kind, ObjectKind::Application);
    QCOMPARE(object->ref.objectId, QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s));
    QCOMPARE(object->ref.appId, QUuid(u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s));
    QCOMPARE(object->displayName, u"Payroll"_s);
    QCOMPARE(object->createdDateTime, QDateTime({2024, 2, 3}, {4, 5, 6}, Qt::UTC));
    QCOMPARE(object->deletedDateTime, QDateTime({2025, 2, 3}, {4, 5, 6}, Qt::UTC));
    QCOMPARE(object->signInAudience, u"AzureADMyOrg"_s);
    QCOMPARE(object->passwordCredentials.size(), 1);
    QCOMPARE(object->passwordCredentials.front().hint, u"abc"_s);
    QVERIFY(object->canHoldSecrets());
}

void TestDirectoryObject::readsAServicePrincipal()
{
    const auto object = read(R"({
        "id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f", "servicePrincipalType": "Application",
        "appOwnerOrganizationId": "11111111-2222-3333-4444-555555555555"})",
                             ObjectKind::ServicePrincipal);

    QVERIFY(object);
    QCOMPARE(object->ref.kind, ObjectKind::ServicePrincipal);
    QCOMPARE(object->servicePrincipalType, u"Application"_s);
    QCOMPARE(object->appOwnerOrganizationId, QUuid(u"11111111-2222-3333-4444-555555555555"_s));
}

void TestDirectoryObject::needsNothingButAnId()
{
    const auto object = read(R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f", "appId": null,
        "displayName": null, "createdDateTime": null, "passwordCredentials": null})",
                             ObjectKind::AgentIdentityBlueprint);

    QVERIFY(object);
    QVERIFY(object->displayName.isEmpty());
    QVERIFY(!object->createdDateTime.isValid());
    QVERIFY(object->passwordCredentials.empty());
}

void TestDirectoryObject::refusesWhatHasNoId()
{
    const auto object = read(R"({"displayName": "Payroll"})", ObjectKind::Application);

    QVERIFY(!object);
    QCOMPARE(object.error().kind, GraphError::Kind::MalformedReply);
    QVERIFY(object.error().message.contains(u"id"_s));
}

void TestDirectoryObject::refusesSecretsThatAreNoList()
{
    const auto object = read(R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",
        "passwordCredentials": {"keyId": "f0b0b335-1d71-4883-8f98-567911bfdca6"}})",
                             ObjectKind::Application);

    QVERIFY(!object);
    QVERIFY(object.error().message.contains(u"passwordCredentials"_s));
}

void TestDirectoryObject::oneOddSecretDoesNotHideTheOthers()
{
    const auto object = read(R"({"id": "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",
        "passwordCredentials": [17, {"keyId": "none"}, {"keyId": "f0b0b335-1d71-4883-8f98-567911bfdca6"}]})",
                             ObjectKind::Application);

    QVERIFY(object);
    QCOMPARE(object->passwordCredentials.size(), 1);
    QCOMPARE(object->unreadSecretCount, 2);
}

void TestDirectoryObject::knowsWhatTakesNoSecrets()
{
    DirectoryObject object;
    QVERIFY(object.canHoldSecrets());

    object.servicePrincipalType = u"ManagedIdentity"_s;
    QVERIFY(!object.canHoldSecrets());

    object.servicePrincipalType = u"Application"_s;
    object.appOwnerOrganizationId = QUuid(u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s);
    QVERIFY(!object.canHoldSecrets());
}

QTEST_GUILESS_MAIN(TestDirectoryObject)
#include "tst_directoryobject.moc"
