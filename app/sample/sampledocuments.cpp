// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledocuments.h"

#include "app/sample/samplejsonwriter.h"
#include "app/sample/sampleorganization.h"

namespace Keyturn {

namespace {

    void writeUser(SampleJsonWriter &out, const SampleUser &user)
    {
        const QByteArray address =
            QByteArray(user.alias) + '@' + QByteArray(SampleOrganization::Domain);
        out.member("id", user.id);
        out.member("displayName", user.displayName);
        out.member("mail", address);
        out.member("userPrincipalName", address);
    }

    void writeDomain(SampleJsonWriter &out, QByteArrayView name, bool isDefault)
    {
        out.beginObject();
        out.member("capabilities", "Email, OfficeCommunicationsOnline");
        out.key("isDefault");
        out.raw(isDefault ? "true" : "false");
        out.key("isInitial");
        out.raw(isDefault ? "false" : "true");
        out.member("name", name);
        out.member("type", "Managed");
        out.endObject();
    }

    SampleReply closed(SampleJsonWriter &out)
    {
        out.endArray();
        out.endObject();
        return {.body = out.take()};
    }

    SampleJsonWriter openedList()
    {
        SampleJsonWriter out;
        out.beginObject();
        out.key("value");
        out.beginArray();
        return out;
    }

} // namespace

SampleReply SampleDocuments::me()
{
    SampleJsonWriter out;
    out.beginObject();
    writeUser(out, SampleUsers.front());
    out.member("jobTitle", "Identity administrator");
    out.endObject();
    return {.body = out.take()};
}

SampleReply SampleDocuments::roles()
{
    SampleJsonWriter out = openedList();
    for (const SampleRole &role : SampleRoles) {
        out.beginObject();
        out.member("displayName", role.displayName);
        out.member("roleTemplateId", role.templateId);
        out.endObject();
    }
    return closed(out);
}

SampleReply SampleDocuments::organization()
{
    SampleJsonWriter out = openedList();
    out.beginObject();
    out.member("id", SampleOrganization::Id);
    out.member("displayName", SampleOrganization::Name);
    out.member("tenantType", "AAD");
    out.key("verifiedDomains");
    out.beginArray();
    writeDomain(out, SampleOrganization::InitialDomain, false);
    writeDomain(out, SampleOrganization::Domain, true);
    out.endArray();
    out.endObject();
    return closed(out);
}

SampleReply SampleDocuments::owners(const SampleObject &object,
                                    const std::optional<SampleObject> &principal)
{
    SampleJsonWriter out = openedList();
    const auto write = [&out](const SampleUser &user) {
        out.beginObject();
        out.member("@odata.type", "#microsoft.graph.user");
        writeUser(out, user);
        out.endObject();
    };
    if (object.isOwnedByCaller)
        write(SampleUsers.front());
    // Nobody owns a quarter of them, as nobody does in real tenants, save perhaps itself.
    const size_t number = object.id.data1 % 8;
    if (number >= 2)
        write(SampleUsers[1 + (number % (SampleUsers.size() - 1))]);
    if (principal) {
        out.beginObject();
        out.member("@odata.type", "#microsoft.graph.servicePrincipal");
        out.member("id", principal->id);
        out.member("appId", principal->appId);
        out.member("displayName", principal->displayName);
        out.endObject();
    }
    return closed(out);
}

SampleReply SampleDocuments::defaultPolicy()
{
    return {.body =
                R"({"id":"00000000-0000-0000-0000-000000000000","displayName":"Default app )"
                R"(management tenant policy","description":"Default tenant policy that enforces )"
                R"(app management restrictions on applications and service principals.",)"
                R"("isEnabled":false,"applicationRestrictions":{"passwordCredentials":[],)"
                R"("keyCredentials":[]},"servicePrincipalRestrictions":{"passwordCredentials":[],)"
                R"("keyCredentials":[]}})"};
}

SampleReply SampleDocuments::policies(const SampleObject &object)
{
    if (object.rule == SampleRule::NinetyDays)
        return {.body = R"({"value":[{"id":"a2f0c4b8-5d7e-4f19-8c3b-6e9d10b7f254",)"
                        R"("displayName":"Ninety days at most","description":"Secrets of what )"
                        R"(moves money live for ninety days.","isEnabled":true,"restrictions":{)"
                        R"("passwordCredentials":[{"restrictionType":"passwordLifetime",)"
                        R"("maxLifetime":"P90D","restrictForAppsCreatedAfterDateTime":null,)"
                        R"("state":"enabled"}],"keyCredentials":[]}}]})"};
    if (object.rule == SampleRule::NoSecrets)
        return {.body = R"({"value":[{"id":"d41b7c92-0e6f-4a83-b5d9-1f7c2e60a8b3",)"
                        R"("displayName":"No secrets for agents","description":"What reads )"
                        R"(contracts signs in with a certificate.","isEnabled":true,)"
                        R"("restrictions":{"passwordCredentials":[{"restrictionType":)"
                        R"("passwordAddition","maxLifetime":null,)"
                        R"("restrictForAppsCreatedAfterDateTime":"2019-10-19T10:37:00Z",)"
                        R"("state":"enabled"}],"keyCredentials":[]}}]})"};
    return {.body = R"({"value":[]})"};
}

} // namespace Keyturn
