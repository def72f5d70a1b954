// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/mayadd.h"

#include <QTest>

#include <functional>
#include <map>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = MayAdd::Answer;
using Gap = MayAdd::Gap;
using Ground = MayAdd::Ground;
using Obstacle = MayAdd::Obstacle;

const QString Write = u"Application.ReadWrite.All"_s;
const QString WriteOwned = u"Application.ReadWrite.OwnedBy"_s;
const QString DirectoryWrite = u"Directory.ReadWrite.All"_s;
const QString Credentials = u"AgentIdentityBlueprint.AddRemoveCreds.All"_s;
const QString BlueprintWrite = u"AgentIdentityBlueprint.ReadWrite.All"_s;

RoleList roles(const QStringList &names)
{
    RoleList list{.roles = {}, .isComplete = true};
    for (const QString &name : names)
        list.roles.push_back({.displayName = name});
    return list;
}

/// Of a person at work, about an app registration, with all that it takes.
AddingFacts owner()
{
    return {.kind = ObjectKind::Application,
            .token = {.kind = TokenKind::WorkAccount, .permissions = QStringList{Write}},
            .roles = roles({}),
            .ownsObject = true};
}

using Change = std::function<void(AddingFacts &)>;

Change about(ObjectKind kind)
{
    return [kind](AddingFacts &facts) { facts.kind = kind; };
}
Change may(const QStringList &permissions)
{
    return [permissions](AddingFacts &facts) { facts.token.permissions = permissions; };
}
Change has(const QStringList &roleNames)
{
    return [roleNames](AddingFacts &facts) { facts.roles = roles(roleNames); };
}
void permissionsUnknown(AddingFacts &facts)
{
    facts.token.permissions = {};
}
void rolesUnknown(AddingFacts &facts)
{
    facts.roles = {};
}
void rolesIncomplete(AddingFacts &facts)
{
    facts.roles.isComplete = false;
}
void noOwner(AddingFacts &facts)
{
    facts.ownsObject = false;
}
void ownershipUnknown(AddingFacts &facts)
{
    facts.ownsObject = {};
}

/// A row of a test: what is known, with some changes, and the verdict.
void addRow(const char *tag, AddingFacts facts, const std::vector<Change> &changes,
            const QString &verdict)
{
    for (const Change &change : changes)
        change(facts);
    QTest::newRow(tag) << facts << verdict;
}

/// All that a verdict says, in one line for one look.
QString told(const MayAdd &verdict)
{
    static const std::map<Answer, QString> answers{
        {Answer::Yes, u"yes"_s}, {Answer::No, u"no"_s}, {Answer::Unknown, u"unknown"_s}};
    static const std::map<Ground, QString> grounds{{Ground::Ownership, u"owner"_s},
                                                   {Ground::Role, u"role"_s},
                                                   {Ground::Permission, u"permission"_s}};
    static const std::map<Obstacle, QString> obstacles{
        {Obstacle::NotSupported, u"not supported"_s},
        {Obstacle::PermissionMissing, u"permission missing"_s},
        {Obstacle::WriteHidden, u"hidden"_s},
        {Obstacle::RoleMissing, u"role missing"_s},
        {Obstacle::OwnershipMissing, u"ownership missing"_s}};
    static const std::map<Gap, QString> gaps{{Gap::TokenKind, u"kind"_s},
                                             {Gap::Permissions, u"permissions"_s},
                                             {Gap::Roles, u"roles"_s},
                                             {Gap::Ownership, u"ownership"_s}};
    QStringList parts{answers.at(verdict.answer)};
    if (verdict.answer == Answer::Yes)
        parts.append(grounds.at(verdict.ground));
    if (!verdict.grantedBy.isEmpty() && verdict.answer == Answer::Yes)
        parts.append(verdict.grantedBy);
    for (const Obstacle obstacle : verdict.obstacles)
        parts.append(obstacles.at(obstacle));
    for (const Gap gap : verdict.gaps)
        parts.append(u'?' + gaps.at(gap));
    return parts.join(u", "_s);
}

} // namespace

class TestMayAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAPersonAtWork_data();
    void judgesAPersonAtWork();
    void judgesAPersonalAccount_data();
    void judgesAPersonalAccount();
    void judgesAnApplication_data();
    void judgesAnApplication();
    void judgesWhereBlueprintsAreConcerned_data();
    void judgesWhereBlueprintsAreConcerned();
    void doesNotGuessWhatKindOfTokenItIs();
    void saysWhichPermissionWouldDo();
    void saysWhichRolesWouldDo();
    void saysWhatHidesThePermission();
};

void TestMayAdd::judgesAPersonAtWork_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("verdict");

    const auto row = [](const char *tag, const std::vector<Change> &changes,
                        const QString &verdict) { addRow(tag, owner(), changes, verdict); };
    const Change principal = about(ObjectKind::ServicePrincipal);
    const Change nothing = may({});
    row("an owner", {}, u"yes, owner"_s);
    row("an owner of a service principal", {principal}, u"yes, owner"_s);
    row("an owner whose roles are not known", {rolesUnknown}, u"yes, owner"_s);
    row("by the wider permission", {may({DirectoryWrite})}, u"yes, owner"_s);
    row("an administrator, not an owner", {noOwner, has({u"Application Administrator"_s})},
        u"yes, role, Application Administrator"_s);
    row("an administrator, ownership not known",
        {ownershipUnknown, has({u"Helpdesk Administrator"_s, u"Global Administrator"_s})},
        u"yes, role, Global Administrator"_s);
    row("an administrator, further roles not known",
        {noOwner, has({u"Cloud Application Administrator"_s}), rolesIncomplete},
        u"yes, role, Cloud Application Administrator"_s);
    row("an Application Developer, of what others own",
        {noOwner, has({u"Application Developer"_s})}, u"no, role missing"_s);
    row("neither owner nor administrator", {noOwner}, u"no, role missing"_s);
    row("no owner, roles not known", {noOwner, rolesUnknown}, u"unknown, ?roles"_s);
    row("no owner, some roles not known", {noOwner, rolesIncomplete}, u"unknown, ?roles"_s);
    row("no role, ownership not known", {ownershipUnknown}, u"unknown, ?ownership"_s);
    row("neither known", {ownershipUnknown, rolesUnknown}, u"unknown, ?roles, ?ownership"_s);
    row("an owner who may only read", {may({u"Application.Read.All"_s})},
        u"no, permission missing"_s);
    row("what is for applications alone", {may({WriteOwned})}, u"no, permission missing"_s);
    row("no permission at all", {nothing}, u"no, permission missing"_s);
    row("an owner, permissions not known", {permissionsUnknown}, u"unknown, ?permissions"_s);
    row("nothing known but the kind", {permissionsUnknown, ownershipUnknown, rolesUnknown},
        u"unknown, ?permissions, ?roles, ?ownership"_s);
    row("no permission, and roles not known", {nothing, noOwner, rolesUnknown},
        u"no, permission missing, ?roles"_s);
    row("no permission and no role", {nothing, noOwner}, u"no, permission missing, role missing"_s);
    row("permissions not known, no role", {permissionsUnknown, noOwner},
        u"no, role missing, ?permissions"_s);
    row("directory-wide, which does no harm here", {may({Write, DirectoryWrite})}, u"yes, owner"_s);
}

void TestMayAdd::judgesAPersonAtWork()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, verdict);

    QCOMPARE(told(mayAdd(facts)), verdict);
}

void TestMayAdd::judgesAPersonalAccount_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("verdict");

    AddingFacts personal = owner();
    personal.token.kind = TokenKind::PersonalAccount;
    const auto row = [&personal](const char *tag, const std::vector<Change> &changes,
                                 const QString &verdict) {
        addRow(tag, personal, changes, verdict);
    };
    row("an owner", {}, u"yes, owner"_s);
    row("whose list has nothing else", {ownershipUnknown}, u"yes, owner"_s);
    row("no owner", {noOwner}, u"no, ownership missing"_s);
    row("the permission that only others may use", {may({DirectoryWrite})},
        u"no, permission missing"_s);
    row("permissions not known", {permissionsUnknown}, u"unknown, ?permissions"_s);
    row("a service principal", {about(ObjectKind::ServicePrincipal)}, u"no, not supported"_s);
    row("a blueprint, permissions not known",
        {about(ObjectKind::AgentIdentityBlueprint), permissionsUnknown}, u"no, not supported"_s);
}

void TestMayAdd::judgesAPersonalAccount()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, verdict);

    QCOMPARE(told(mayAdd(facts)), verdict);
}

void TestMayAdd::judgesAnApplication_data()
{
    QTest::addColumn<AddingFacts>("facts");
    QTest::addColumn<QString>("verdict");

    const AddingFacts application{
        .token = {.kind = TokenKind::Application, .permissions = QStringList{WriteOwned}},
        .ownsObject = true};
    const auto row = [&application](const char *tag, const std::vector<Change> &changes,
                                    const QString &verdict) {
        addRow(tag, application, changes, verdict);
    };
    const Change blueprint = about(ObjectKind::AgentIdentityBlueprint);
    row("its own", {}, u"yes, owner"_s);
    row("its own service principal", {about(ObjectKind::ServicePrincipal)}, u"yes, owner"_s);
    row("another's", {noOwner}, u"no, ownership missing"_s);
    row("ownership not known", {ownershipUnknown}, u"unknown, ?ownership"_s);
    row("another's, with the wider permission", {noOwner, may({WriteOwned, Write})},
        u"yes, permission, Application.ReadWrite.All"_s);
    row("ownership not known, with the widest", {ownershipUnknown, may({DirectoryWrite})},
        u"yes, permission, Directory.ReadWrite.All"_s);
    row("no permission, ownership not known", {ownershipUnknown, may({})},
        u"no, permission missing"_s);
    row("permissions not known", {ownershipUnknown, permissionsUnknown},
        u"unknown, ?permissions"_s);
    row("a blueprint it owns, without a permission for blueprints", {blueprint},
        u"no, permission missing"_s);
    row("a blueprint, with the permission", {blueprint, noOwner, may({Credentials})},
        u"yes, permission, AgentIdentityBlueprint.AddRemoveCreds.All"_s);
    row("a blueprint, hidden", {blueprint, may({Credentials, DirectoryWrite})}, u"no, hidden"_s);
}

void TestMayAdd::judgesAnApplication()
{
    QFETCH(AddingFacts, facts);
    QFETCH(QString, verdict);

    QCOMPARE(told(mayAdd(facts)), verdict);
}

void TestMayAdd::judgesWhereBlueprintsAreConcerned_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<QStringList>("roleNames");
    QTest::addColumn<bool>("ownsObject");
    QTest::addColumn<QString>("verdict");

    const QStringList none;
    QTest::newRow("an owner") << QStringList{Credentials} << none << true << u"yes, owner"_s;
    QTest::newRow("by the wider permission")
        << QStringList{BlueprintWrite} << none << true << u"yes, owner"_s;
    QTest::newRow("an administrator of agents")
        << QStringList{Credentials} << QStringList{u"Agent ID Administrator"_s} << false
        << u"yes, role, Agent ID Administrator"_s;
    QTest::newRow("an administrator of applications")
        << QStringList{Credentials} << QStringList{u"Application Administrator"_s} << false
        << u"no, role missing"_s;
    QTest::newRow("the permission for applications")
        << QStringList{Write} << none << true << u"no, permission missing"_s;
    QTest::newRow("hidden by one")
        << QStringList{Credentials, DirectoryWrite} << none << true << u"no, hidden"_s;
    QTest::newRow("hidden by the other")
        << QStringList{BlueprintWrite, u"Directory.AccessAsUser.All"_s} << none << true
        << u"no, hidden"_s;
    QTest::newRow("as Azure CLI's") << QStringList{Write, u"Directory.AccessAsUser.All"_s} << none
                                    << false << u"no, permission missing, hidden, role missing"_s;
    QTest::newRow("reading the directory hides nothing")
        << QStringList{Credentials, u"Directory.Read.All"_s} << none << true << u"yes, owner"_s;
}

void TestMayAdd::judgesWhereBlueprintsAreConcerned()
{
    QFETCH(QStringList, permissions);
    QFETCH(QStringList, roleNames);
    QFETCH(bool, ownsObject);
    QFETCH(QString, verdict);

    const MayAdd found =
        mayAdd({.kind = ObjectKind::AgentIdentityBlueprint,
                .token = {.kind = TokenKind::WorkAccount, .permissions = permissions},
                .roles = roles(roleNames),
                .ownsObject = ownsObject});

    QCOMPARE(told(found), verdict);
}

void TestMayAdd::doesNotGuessWhatKindOfTokenItIs()
{
    AddingFacts facts = owner();
    facts.token.kind = TokenKind::Unknown;

    QCOMPARE(told(mayAdd(facts)), u"unknown, ?kind"_s);
    QCOMPARE(told(mayAdd({})), u"unknown, ?kind"_s);
}

void TestMayAdd::saysWhichPermissionWouldDo()
{
    AddingFacts facts = owner();
    facts.token.permissions = QStringList();

    QCOMPARE(mayAdd(facts).permissions, (QStringList{Write, DirectoryWrite}));
}

void TestMayAdd::saysWhichRolesWouldDo()
{
    AddingFacts facts = owner();
    facts.ownsObject = false;

    const MayAdd verdict = mayAdd(facts);

    QCOMPARE(verdict.roles.size(), 3U);
    QCOMPARE(verdict.roles.front().displayName, u"Cloud Application Administrator"_s);
}

void TestMayAdd::saysWhatHidesThePermission()
{
    AddingFacts facts = owner();
    facts.kind = ObjectKind::AgentIdentityBlueprint;
    facts.token.permissions = QStringList{Credentials, DirectoryWrite};

    QCOMPARE(mayAdd(facts).hiddenBy, QStringList{DirectoryWrite});
}

QTEST_GUILESS_MAIN(TestMayAdd)
#include "tst_mayadd.moc"
