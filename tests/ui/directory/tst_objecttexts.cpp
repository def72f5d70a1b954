// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/objecttexts.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestObjectTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEntraIsLateWith();
    void tellsWhyAnObjectTakesNoSecrets_data();
    void tellsWhyAnObjectTakesNoSecrets();
    void saysWhereSecretsWouldBe();
    void saysWhatToDoAboutIt();
};

void TestObjectTexts::tellsWhyAnObjectTakesNoSecrets_data()
{
    QTest::addColumn<DirectoryObject>("object");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason"); // a part of it; empty for none

    DirectoryObject application;
    QTest::newRow("an application") << application << u"App registration"_s << QString();
    application.deletedDateTime = QDateTime::currentDateTimeUtc();
    QTest::newRow("a deleted one") << application << u"Deleted application"_s << u"is deleted"_s;

    DirectoryObject principal;
    principal.ref.kind = ObjectKind::ServicePrincipal;
    principal.servicePrincipalType = u"Application"_s;
    QTest::newRow("a service principal") << principal << u"Enterprise application"_s << QString();
    principal.servicePrincipalType = u"ManagedIdentity"_s;
    QTest::newRow("a managed identity")
        << principal << u"Managed identity"_s << u"managed identity"_s;
    principal.servicePrincipalType = u"Application"_s;
    principal.appOwnerOrganizationId = QUuid(u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s);
    QTest::newRow("Microsoft's own")
        << principal << u"Enterprise application"_s << u"Microsoft's own"_s;

    DirectoryObject blueprint;
    blueprint.ref.kind = ObjectKind::AgentIdentityBlueprint;
    QTest::newRow("a blueprint") << blueprint << u"Agent identity blueprint"_s << QString();
}

void TestObjectTexts::tellsWhyAnObjectTakesNoSecrets()
{
    QFETCH(DirectoryObject, object);
    QFETCH(QString, kind);
    QFETCH(QString, reason);

    const QString text = secretsRefusalText(object);

    QCOMPARE(objectKindText(object), kind);
    QCOMPARE(text.isEmpty(), reason.isEmpty());
    QVERIFY(text.contains(reason));
}

void TestObjectTexts::saysWhereSecretsWouldBe()
{
    DirectoryObject object;
    QCOMPARE(noSecretsText(object), u"No client secrets have been created for this application."_s);
    object.ref.kind = ObjectKind::AgentIdentityBlueprint;
    QVERIFY(noSecretsText(object).contains("blueprint"_L1));
    object.ref.kind = ObjectKind::ServicePrincipal;
    QVERIFY(noSecretsText(object).contains("app registration"_L1));
    object.unreadSecretCount = 1;
    QCOMPARE(noSecretsText(object), u"Its client secrets could not be read."_s);
}

void TestObjectTexts::saysWhatToDoAboutIt()
{
    DirectoryObject object;
    QVERIFY(noSecretsNextStep(object).contains("Add secret"_L1));
    object.unreadSecretCount = 1;
    QVERIFY(noSecretsNextStep(object).contains("Refresh"_L1));

    object.unreadSecretCount = 0;
    object.deletedDateTime = QDateTime::currentDateTimeUtc();
    QCOMPARE(noSecretsNextStep(object), QString()); // told with the reason, above
    QVERIFY(secretsRefusalText(object).contains("Restore it"_L1));
}

void TestObjectTexts::tellsWhatEntraIsLateWith()
{
    DirectoryObject object;
    QCOMPARE(replicationText(object), QString());

    object.lingeringCount = 1;
    QVERIFY(replicationText(object).startsWith(u"Waiting for Entra"_s));

    object.awaitedKeyIds = {QUuid::createUuid()};
    QVERIFY(replicationText(object).contains(u"new secret"_s));
}

QTEST_GUILESS_MAIN(TestObjectTexts)
#include "tst_objecttexts.moc"
