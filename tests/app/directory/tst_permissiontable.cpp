// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/permissiontable.h"

#include <QTest>

#include <array>
#include <map>
#include <set>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array Kinds{ObjectKind::Application, ObjectKind::ServicePrincipal,
                           ObjectKind::AgentIdentityBlueprint};
constexpr std::array Acts{DirectoryAct::List, DirectoryAct::AddSecret, DirectoryAct::RemoveSecret,
                          DirectoryAct::ReadPolicy, DirectoryAct::Refresh};

/// As a cell of Microsoft's tables has them.
QString cell(const QStringList &permissions)
{
    return permissions.join(u", "_s);
}

const QString Write = u"Application.ReadWrite.All"_s;
const QString WriteOwned = u"Application.ReadWrite.OwnedBy"_s;
const QString None = u""_s;

constexpr auto Work = TokenKind::WorkAccount;
constexpr auto Personal = TokenKind::PersonalAccount;
constexpr auto App = TokenKind::Application;

void addRow(const QByteArray &tag, ObjectKind kind, DirectoryAct act, TokenKind token,
            const QString &least, const QString &higher)
{
    QTest::newRow(tag.constData()) << kind << act << token << least << higher;
}

void addListRows()
{
    using enum ObjectKind;
    constexpr auto Act = DirectoryAct::List;
    const QString read = u"Application.Read.All"_s;
    const QString readBlueprints = u"AgentIdentityBlueprint.Read.All"_s;
    const QString writeBlueprints = u"AgentIdentityBlueprint.ReadWrite.All"_s;
    const QString byApplications =
        u"Application.ReadWrite.OwnedBy, Application.ReadWrite.All, Directory.Read.All"_s;
    addRow("apps, list, work", Application, Act, Work, read,
           u"Application.ReadWrite.All, Directory.ReadWrite.All, Directory.Read.All"_s);
    addRow("apps, list, personal", Application, Act, Personal, read, Write);
    addRow("apps, list, application", Application, Act, App, read, byApplications);
    addRow("principals, list, work", ServicePrincipal, Act, Work, read,
           u"Application.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All"_s);
    addRow("principals, list, personal", ServicePrincipal, Act, Personal, None, None);
    addRow("principals, list, application", ServicePrincipal, Act, App, read, byApplications);
    addRow("blueprints, list, work", AgentIdentityBlueprint, Act, Work, readBlueprints,
           writeBlueprints);
    addRow("blueprints, list, personal", AgentIdentityBlueprint, Act, Personal, None, None);
    addRow("blueprints, list, application", AgentIdentityBlueprint, Act, App, readBlueprints,
           writeBlueprints);
}

/// Adding and removing have the same tables.
void addSecretRows(DirectoryAct act, const QByteArray &verb)
{
    using enum ObjectKind;
    const QString everything = u"Directory.ReadWrite.All"_s;
    const QString wider = u"Application.ReadWrite.All, Directory.ReadWrite.All"_s;
    const QString credentials = u"AgentIdentityBlueprint.AddRemoveCreds.All"_s;
    const QString blueprints = u"AgentIdentityBlueprint.ReadWrite.All"_s;
    addRow("apps, work, " + verb, Application, act, Work, Write, everything);
    addRow("apps, personal, " + verb, Application, act, Personal, Write, None);
    addRow("apps, application, " + verb, Application, act, App, WriteOwned, wider);
    addRow("principals, work, " + verb, ServicePrincipal, act, Work, Write, everything);
    addRow("principals, personal, " + verb, ServicePrincipal, act, Personal, None, None);
    addRow("principals, application, " + verb, ServicePrincipal, act, App, WriteOwned, wider);
    addRow("blueprints, work, " + verb, AgentIdentityBlueprint, act, Work, credentials, blueprints);
    addRow("blueprints, personal, " + verb, AgentIdentityBlueprint, act, Personal, None, None);
    addRow("blueprints, application, " + verb, AgentIdentityBlueprint, act, App, credentials,
           blueprints);
}

void addOtherRows()
{
    using enum ObjectKind;
    using enum DirectoryAct;
    const QString policy =
        u"Policy.Read.ApplicationConfiguration, Policy.ReadWrite.ApplicationConfiguration"_s;
    addRow("policy, work", Application, ReadPolicy, Work, u"Policy.Read.All"_s, policy);
    addRow("policy, personal", ServicePrincipal, ReadPolicy, Personal, None, None);
    addRow("policy, application", AgentIdentityBlueprint, ReadPolicy, App, u"Policy.Read.All"_s,
           policy);
    addRow("apps, delta, work", Application, Refresh, Work, u"Directory.Read.All"_s,
           u"Directory.ReadWrite.All"_s);
    addRow("apps, delta, personal", Application, Refresh, Personal, None, None);
    addRow("principals, delta, application", ServicePrincipal, Refresh, App, WriteOwned,
           u"Application.ReadWrite.All, Directory.Read.All"_s);
}

QStringList names(const std::vector<DirectoryRole> &roles)
{
    QStringList found;
    for (const DirectoryRole &role : roles)
        found.append(role.displayName);
    return found;
}

} // namespace

class TestPermissionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMicrosoftDocuments_data();
    void saysWhatMicrosoftDocuments();
    void asksForUserReadOfPersonalAccounts();
    void hasNoDeltaOfBlueprints();
    void supportsNothingForAnUnknownToken();
    void namesThePageOfEachTable();
    void saysWhoMayBesidesPermissions_data();
    void saysWhoMayBesidesPermissions();
    void knowsEachRoleByItsTemplate();
    void findsTheRoleThatSuffices();
    void knowsWhatHidesBlueprintWrites();
};

// Row by row as the pages have it, so that a slip in the code is not a slip here.
void TestPermissionTable::saysWhatMicrosoftDocuments_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<DirectoryAct>("act");
    QTest::addColumn<TokenKind>("token");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("higher");

    addListRows();
    addSecretRows(DirectoryAct::AddSecret, "add");
    addSecretRows(DirectoryAct::RemoveSecret, "remove");
    addOtherRows();
}

void TestPermissionTable::saysWhatMicrosoftDocuments()
{
    QFETCH(ObjectKind, kind);
    QFETCH(DirectoryAct, act);
    QFETCH(TokenKind, token);
    QFETCH(QString, least);
    QFETCH(QString, higher);

    const PermissionRow &row = findPermissionTable(kind, act)->row(token);

    QCOMPARE(cell(row.least), least);
    QCOMPARE(cell(row.higher), higher);
    QCOMPARE(row.isSupported(), !least.isEmpty());
    QCOMPARE(row.sufficient(), row.least + row.higher);
}

void TestPermissionTable::asksForUserReadOfPersonalAccounts()
{
    for (const ObjectKind kind : Kinds) {
        for (const DirectoryAct act : Acts) {
            const PermissionTable *const table = findPermissionTable(kind, act);
            if (!table)
                continue;
            const bool isNeeded = kind == ObjectKind::Application && act == DirectoryAct::List;
            QCOMPARE(table->personalAccount.besides,
                     isNeeded ? QStringList{u"User.Read"_s} : QStringList());
            QVERIFY(table->workAccount.besides.isEmpty());
            QVERIFY(table->application.besides.isEmpty());
        }
    }
}

void TestPermissionTable::hasNoDeltaOfBlueprints()
{
    for (const ObjectKind kind : Kinds) {
        for (const DirectoryAct act : Acts) {
            const bool isDocumented =
                kind != ObjectKind::AgentIdentityBlueprint || act != DirectoryAct::Refresh;
            QCOMPARE(findPermissionTable(kind, act) != nullptr, isDocumented);
        }
    }
}

void TestPermissionTable::supportsNothingForAnUnknownToken()
{
    const PermissionTable *const table =
        findPermissionTable(ObjectKind::Application, DirectoryAct::List);

    QVERIFY(!table->row(TokenKind::Unknown).isSupported());
}

void TestPermissionTable::namesThePageOfEachTable()
{
    std::set<QString> pages;
    for (const ObjectKind kind : Kinds) {
        for (const DirectoryAct act : Acts) {
            if (const PermissionTable *const table = findPermissionTable(kind, act)) {
                QVERIFY(table->page.startsWith(u"https://learn.microsoft.com/graph/api/"_s));
                pages.insert(table->page);
            }
        }
    }
    QCOMPARE(pages.size(), 12U); // one page for the policy, whatever the kind
}

void TestPermissionTable::saysWhoMayBesidesPermissions_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<DirectoryAct>("act");
    QTest::addColumn<bool>("isAnyMemberEnough");
    QTest::addColumn<bool>("isOwnerEnough");
    QTest::addColumn<QStringList>("roles");

    const QStringList administrators{u"Cloud Application Administrator"_s,
                                     u"Application Administrator"_s, u"Global Administrator"_s};
    QTest::newRow("add to an app")
        << ObjectKind::Application << DirectoryAct::AddSecret << false << true << administrators;
    QTest::newRow("remove from a principal")
        << ObjectKind::ServicePrincipal << DirectoryAct::RemoveSecret << false << true
        << administrators;
    QTest::newRow("add to a blueprint")
        << ObjectKind::AgentIdentityBlueprint << DirectoryAct::AddSecret << false << true
        << QStringList{u"Agent ID Administrator"_s, u"Global Administrator"_s};
    QTest::newRow("list blueprints")
        << ObjectKind::AgentIdentityBlueprint << DirectoryAct::List << false << true
        << QStringList{u"Agent ID Developer"_s, u"Agent ID Administrator"_s,
                       u"Global Administrator"_s};
    QTest::newRow("policy") << ObjectKind::Application << DirectoryAct::ReadPolicy << false << false
                            << (QStringList{u"Global Reader"_s} + administrators);
    QTest::newRow("list apps") << ObjectKind::Application << DirectoryAct::List << true << true
                               << (QStringList{u"Directory Readers"_s, u"Global Reader"_s,
                                               u"Directory Writers"_s,
                                               u"Hybrid Identity Administrator"_s,
                                               u"Security Administrator"_s}
                                   + administrators);
}

void TestPermissionTable::saysWhoMayBesidesPermissions()
{
    QFETCH(ObjectKind, kind);
    QFETCH(DirectoryAct, act);
    QFETCH(bool, isAnyMemberEnough);
    QFETCH(bool, isOwnerEnough);
    QFETCH(QStringList, roles);

    const RoleRule &rule = findPermissionTable(kind, act)->rule;

    QCOMPARE(rule.isAnyMemberEnough, isAnyMemberEnough);
    QCOMPARE(rule.isOwnerEnough, isOwnerEnough);
    QCOMPARE(names(rule.roles), roles);
}

void TestPermissionTable::knowsEachRoleByItsTemplate()
{
    std::map<QUuid, QString> known;
    for (const ObjectKind kind : Kinds) {
        for (const DirectoryAct act : Acts) {
            const PermissionTable *const table = findPermissionTable(kind, act);
            const auto roles = table ? table->rule.roles : std::vector<DirectoryRole>();
            for (const DirectoryRole &role : roles)
                known[role.templateId] = role.displayName;
        }
    }

    const std::map<QUuid, QString> expected{
        {QUuid(u"62e90394-69f5-4237-9190-012177145e10"_s), u"Global Administrator"_s},
        {QUuid(u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s), u"Application Administrator"_s},
        {QUuid(u"158c047a-c907-4556-b7ef-446551a6b5f7"_s), u"Cloud Application Administrator"_s},
        {QUuid(u"9360feb5-f418-4baa-8175-e2a00bac4301"_s), u"Directory Writers"_s},
        {QUuid(u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s), u"Global Reader"_s},
        {QUuid(u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s), u"Directory Readers"_s},
        {QUuid(u"8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2"_s), u"Hybrid Identity Administrator"_s},
        {QUuid(u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s), u"Security Administrator"_s},
        {QUuid(u"db506228-d27e-4b7d-95e5-295956d6615f"_s), u"Agent ID Administrator"_s},
        {QUuid(u"adb2368d-a9be-41b5-8667-d96778e081b0"_s), u"Agent ID Developer"_s},
    };
    QCOMPARE(known, expected);
}

void TestPermissionTable::findsTheRoleThatSuffices()
{
    const RoleRule &rule =
        findPermissionTable(ObjectKind::AgentIdentityBlueprint, DirectoryAct::AddSecret)->rule;
    const DirectoryRole byName{.displayName = u"agent id administrator"_s};
    const DirectoryRole other{.displayName = u"Helpdesk Administrator"_s,
                              .templateId = QUuid::createUuid()};

    QCOMPARE(rule.sufficientOf({}), nullptr);
    QCOMPARE(rule.sufficientOf({.roles = {other}, .isComplete = true}), nullptr);
    QCOMPARE(rule.sufficientOf({.roles = {other, byName}})->displayName,
             u"Agent ID Administrator"_s);
}

void TestPermissionTable::knowsWhatHidesBlueprintWrites()
{
    QCOMPARE(permissionsThatHideBlueprintWrites(),
             (QStringList{u"Directory.AccessAsUser.All"_s, u"Directory.ReadWrite.All"_s}));
    QCOMPARE(ownedOnlyPermission(), u"Application.ReadWrite.OwnedBy"_s);
}

QTEST_GUILESS_MAIN(TestPermissionTable)
#include "tst_permissiontable.moc"
