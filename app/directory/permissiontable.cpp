// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/permissiontable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto ReadAll = "Application.Read.All"_L1;
    constexpr auto WriteAll = "Application.ReadWrite.All"_L1;
    constexpr auto WriteOwned = "Application.ReadWrite.OwnedBy"_L1;
    constexpr auto DirectoryRead = "Directory.Read.All"_L1;
    constexpr auto DirectoryWrite = "Directory.ReadWrite.All"_L1;
    constexpr auto DirectoryAsUser = "Directory.AccessAsUser.All"_L1;
    constexpr auto BlueprintRead = "AgentIdentityBlueprint.Read.All"_L1;
    constexpr auto BlueprintCredentials = "AgentIdentityBlueprint.AddRemoveCreds.All"_L1;
    constexpr auto BlueprintWrite = "AgentIdentityBlueprint.ReadWrite.All"_L1;
    constexpr auto PolicyRead = "Policy.Read.All"_L1;
    constexpr auto PolicyReadApplications = "Policy.Read.ApplicationConfiguration"_L1;
    constexpr auto PolicyWriteApplications = "Policy.ReadWrite.ApplicationConfiguration"_L1;

    // https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
    DirectoryRole role(const QString &name, const QString &templateId)
    {
        return {.displayName = name, .templateId = QUuid(templateId)};
    }
    DirectoryRole globalAdministrator()
    {
        return role(u"Global Administrator"_s, u"62e90394-69f5-4237-9190-012177145e10"_s);
    }
    DirectoryRole applicationAdministrator()
    {
        return role(u"Application Administrator"_s, u"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_s);
    }
    DirectoryRole cloudApplicationAdministrator()
    {
        return role(u"Cloud Application Administrator"_s,
                    u"158c047a-c907-4556-b7ef-446551a6b5f7"_s);
    }
    DirectoryRole globalReader()
    {
        return role(u"Global Reader"_s, u"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_s);
    }
    DirectoryRole agentIdAdministrator()
    {
        return role(u"Agent ID Administrator"_s, u"db506228-d27e-4b7d-95e5-295956d6615f"_s);
    }

    /// In the order of Microsoft's list, and the one role that may do everything.
    std::vector<DirectoryRole> readers()
    {
        return {role(u"Directory Readers"_s, u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s),
                globalReader(),
                role(u"Directory Writers"_s, u"9360feb5-f418-4baa-8175-e2a00bac4301"_s),
                role(u"Hybrid Identity Administrator"_s, u"8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2"_s),
                role(u"Security Administrator"_s, u"194ae4cb-b126-40b2-bd5b-6091b380977d"_s),
                cloudApplicationAdministrator(),
                applicationAdministrator(),
                globalAdministrator()};
    }

    RoleRule readingRule()
    {
        return {.isAnyMemberEnough = true, .isOwnerEnough = true, .roles = readers()};
    }

    /// An Application Developer may for what they own, as every owner may.
    RoleRule credentialRule()
    {
        return {.isOwnerEnough = true,
                .roles = {cloudApplicationAdministrator(), applicationAdministrator(),
                          globalAdministrator()}};
    }

    /// Owners need no role; an Agent ID Developer may for what they own.
    RoleRule blueprintRule()
    {
        return {.isOwnerEnough = true, .roles = {agentIdAdministrator(), globalAdministrator()}};
    }

    QString page(QLatin1StringView name)
    {
        return u"https://learn.microsoft.com/graph/api/"_s + name;
    }

    /// https://learn.microsoft.com/graph/api/application-list
    PermissionTable listApplications()
    {
        return {
            .page = page("application-list"_L1),
            .workAccount = {.least = {ReadAll},
                            .higher = {WriteAll, DirectoryWrite, DirectoryRead}},
            .personalAccount = {.least = {ReadAll},
                                .higher = {WriteAll},
                                .besides = {u"User.Read"_s}},
            .application = {.least = {ReadAll}, .higher = {WriteOwned, WriteAll, DirectoryRead}},
            .rule = readingRule()};
    }

    /// https://learn.microsoft.com/graph/api/serviceprincipal-list
    PermissionTable listServicePrincipals()
    {
        return {
            .page = page("serviceprincipal-list"_L1),
            .workAccount = {.least = {ReadAll},
                            .higher = {WriteAll, DirectoryRead, DirectoryWrite}},
            .application = {.least = {ReadAll}, .higher = {WriteOwned, WriteAll, DirectoryRead}},
            .rule = readingRule()};
    }

    /// https://learn.microsoft.com/graph/api/agentidentityblueprint-list
    PermissionTable listBlueprints()
    {
        const PermissionRow row{.least = {BlueprintRead}, .higher = {BlueprintWrite}};
        const DirectoryRole developer =
            role(u"Agent ID Developer"_s, u"adb2368d-a9be-41b5-8667-d96778e081b0"_s);
        return {.page = page("agentidentityblueprint-list"_L1),
                .workAccount = row,
                .application = row,
                .rule = {.isOwnerEnough = true,
                         .roles = {developer, agentIdAdministrator(), globalAdministrator()}}};
    }

    /// https://learn.microsoft.com/graph/api/application-addpassword
    /// https://learn.microsoft.com/graph/api/application-removepassword
    PermissionTable applicationSecrets(QLatin1StringView name)
    {
        return {.page = page(name),
                .workAccount = {.least = {WriteAll}, .higher = {DirectoryWrite}},
                .personalAccount = {.least = {WriteAll}},
                .application = {.least = {WriteOwned}, .higher = {WriteAll, DirectoryWrite}},
                .rule = credentialRule()};
    }

    /// https://learn.microsoft.com/graph/api/serviceprincipal-addpassword
    /// https://learn.microsoft.com/graph/api/serviceprincipal-removepassword
    PermissionTable servicePrincipalSecrets(QLatin1StringView name)
    {
        return {.page = page(name),
                .workAccount = {.least = {WriteAll}, .higher = {DirectoryWrite}},
                .application = {.least = {WriteOwned}, .higher = {WriteAll, DirectoryWrite}},
                .rule = credentialRule()};
    }

    /// https://learn.microsoft.com/graph/api/agentidentityblueprint-addpassword
    /// https://learn.microsoft.com/graph/api/agentidentityblueprint-removepassword
    PermissionTable blueprintSecrets(QLatin1StringView name)
    {
        const PermissionRow row{.least = {BlueprintCredentials}, .higher = {BlueprintWrite}};
        return {
            .page = page(name), .workAccount = row, .application = row, .rule = blueprintRule()};
    }

    /// https://learn.microsoft.com/graph/api/tenantappmanagementpolicy-get
    PermissionTable readPolicy()
    {
        const PermissionRow row{.least = {PolicyRead},
                                .higher = {PolicyReadApplications, PolicyWriteApplications}};
        return {.page = page("tenantappmanagementpolicy-get"_L1),
                .workAccount = row,
                .application = row,
                .rule = {.roles = {globalReader(), cloudApplicationAdministrator(),
                                   applicationAdministrator(), globalAdministrator()}}};
    }

    /// https://learn.microsoft.com/graph/api/application-delta
    /// https://learn.microsoft.com/graph/api/serviceprincipal-delta
    PermissionTable refresh(QLatin1StringView name)
    {
        return {.page = page(name),
                .workAccount = {.least = {DirectoryRead}, .higher = {DirectoryWrite}},
                .application = {.least = {WriteOwned}, .higher = {WriteAll, DirectoryRead}},
                .rule = readingRule()};
    }

    struct Entry
    {
        ObjectKind kind;
        DirectoryAct act;
        PermissionTable table;
    };

    std::vector<Entry> allTables()
    {
        using enum ObjectKind;
        using enum DirectoryAct;
        return {
            {Application, List, listApplications()},
            {Application, AddSecret, applicationSecrets("application-addpassword"_L1)},
            {Application, RemoveSecret, applicationSecrets("application-removepassword"_L1)},
            {Application, ReadPolicy, readPolicy()},
            {Application, Refresh, refresh("application-delta"_L1)},
            {ServicePrincipal, List, listServicePrincipals()},
            {ServicePrincipal, AddSecret,
             servicePrincipalSecrets("serviceprincipal-addpassword"_L1)},
            {ServicePrincipal, RemoveSecret,
             servicePrincipalSecrets("serviceprincipal-removepassword"_L1)},
            {ServicePrincipal, ReadPolicy, readPolicy()},
            {ServicePrincipal, Refresh, refresh("serviceprincipal-delta"_L1)},
            {AgentIdentityBlueprint, List, listBlueprints()},
            {AgentIdentityBlueprint, AddSecret,
             blueprintSecrets("agentidentityblueprint-addpassword"_L1)},
            {AgentIdentityBlueprint, RemoveSecret,
             blueprintSecrets("agentidentityblueprint-removepassword"_L1)},
            {AgentIdentityBlueprint, ReadPolicy, readPolicy()},
        };
    }

} // namespace

const DirectoryRole *RoleRule::sufficientOf(const RoleList &had) const
{
    const auto isHad = [&had](const DirectoryRole &role) {
        return std::ranges::any_of(
            had.roles, [&role](const DirectoryRole &one) { return one.isSameAs(role); });
    };
    const auto found = std::ranges::find_if(roles, isHad);
    return found == roles.end() ? nullptr : &*found;
}

const PermissionRow &PermissionTable::row(TokenKind kind) const
{
    static const PermissionRow none;
    switch (kind) {
    case TokenKind::WorkAccount:
        return workAccount;
    case TokenKind::PersonalAccount:
        return personalAccount;
    case TokenKind::Application:
        return application;
    case TokenKind::Unknown:
        break;
    }
    return none;
}

const PermissionTable *findPermissionTable(ObjectKind kind, DirectoryAct act)
{
    static const std::vector<Entry> tables = allTables();
    const auto found = std::ranges::find_if(
        tables, [kind, act](const Entry &entry) { return entry.kind == kind && entry.act == act; });
    return found == tables.end() ? nullptr : &found->table;
}

QStringList permissionsThatHideBlueprintWrites()
{
    return {DirectoryAsUser, DirectoryWrite};
}

QString ownedOnlyPermission()
{
    return WriteOwned;
}

} // namespace Keyturn
