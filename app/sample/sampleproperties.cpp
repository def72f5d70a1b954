// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleproperties.h"

#include "app/sample/samplejsonwriter.h"
#include "app/sample/sampleorganization.h"

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    using Out = SampleJsonWriter;
    using Object = SampleObject;

    void writeSecrets(Out &out, const Object &object)
    {
        out.beginArray();
        for (const SampleCredential &secret : object.secrets) {
            out.beginObject();
            SampleProperties::writeSecret(out, secret);
            out.key("secretText");
            out.raw("null");
            out.endObject();
        }
        out.endArray();
    }

    void writeCertificates(Out &out, const Object &object)
    {
        out.beginArray();
        for (const SampleKey &certificate : object.certificates) {
            out.beginObject();
            out.member("customKeyIdentifier", "6A1F5C0E93B7D24488E1A2C35F7B9D0416E8C3A5");
            out.member("displayName", certificate.displayName);
            out.key("endDateTime");
            out.time(certificate.end);
            out.key("key");
            out.raw("null");
            out.member("keyId", certificate.keyId);
            out.key("startDateTime");
            out.time(certificate.start);
            out.member("type", "AsymmetricX509Cert");
            out.member("usage", "Verify");
            out.endObject();
        }
        out.endArray();
    }

    void writeAppIdList(Out &out, const Object &object)
    {
        out.beginArray();
        out.guid(object.appId);
        out.endArray();
    }

    enum Kinds : unsigned { Applications = 1, Principals = 2, Both = 3 };

    struct Property
    {
        QByteArrayView name;
        Kinds kinds;
        QByteArrayView constant; ///< JSON that is the same for every object
        void (*write)(Out &, const Object &) = nullptr; ///< for the others
    };

    // In the order of Graph's replies. servicePrincipal has its createdDateTime on the wire without
    // having it in the v1.0 metadata.
    constexpr std::array Properties = {
        Property{"id", Both, {}, [](Out &out, const Object &of) { out.guid(of.id); }},
        Property{
            "deletedDateTime", Both, {}, [](Out &out, const Object &of) { out.time(of.deleted); }},
        Property{"accountEnabled", Principals, "true"},
        Property{"appId", Both, {}, [](Out &out, const Object &of) { out.guid(of.appId); }},
        Property{"applicationTemplateId", Both, "null"},
        Property{"appDisplayName",
                 Principals,
                 {},
                 [](Out &out, const Object &of) { out.string(of.displayName); }},
        Property{"appOwnerOrganizationId",
                 Principals,
                 {},
                 [](Out &out, const Object &of) { out.guid(of.homeTenant); }},
        Property{"appRoleAssignmentRequired", Principals, "false"},
        Property{"disabledByMicrosoftStatus", Both, "null"},
        Property{
            "createdDateTime", Both, {}, [](Out &out, const Object &of) { out.time(of.created); }},
        Property{"displayName",
                 Both,
                 {},
                 [](Out &out, const Object &of) { out.string(of.displayName); }},
        Property{"description",
                 Both,
                 {},
                 [](Out &out, const Object &of) { out.string(of.description); }},
        Property{"groupMembershipClaims", Applications, "null"},
        Property{"homepage", Principals, "null"},
        Property{"identifierUris", Applications, "[]"},
        Property{"isDeviceOnlyAuthSupported", Applications, "null"},
        Property{"isFallbackPublicClient", Applications, "null"},
        Property{"loginUrl", Principals, "null"},
        Property{"logoutUrl", Principals, "null"},
        Property{"nativeAuthenticationApisEnabled", Applications, "null"},
        Property{"notes", Both, {}, [](Out &out, const Object &of) { out.string(of.notes); }},
        Property{"notificationEmailAddresses", Principals, "[]"},
        Property{"preferredSingleSignOnMode", Principals, "null"},
        Property{"publisherDomain",
                 Applications,
                 {},
                 [](Out &out, const Object &) { out.string(SampleOrganization::Domain); }},
        Property{"replyUrls", Principals, "[]"},
        Property{"serviceManagementReference", Applications, "null"},
        Property{"servicePrincipalNames", Principals, {}, writeAppIdList},
        Property{"servicePrincipalType",
                 Principals,
                 {},
                 [](Out &out, const Object &of) { out.string(of.servicePrincipalType); }},
        Property{"signInAudience",
                 Both,
                 {},
                 [](Out &out, const Object &of) { out.string(of.signInAudience); }},
        Property{"tags", Both, "[]"},
        Property{"tokenEncryptionKeyId", Both, "null"},
        Property{"uniqueName", Applications, "null"},
        Property{"samlSingleSignOnSettings", Principals, "null"},
        Property{"samlMetadataUrl", Applications, "null"},
        Property{"defaultRedirectUri", Applications, "null"},
        Property{"certification", Applications, "null"},
        Property{"optionalClaims", Applications, "null"},
        Property{"servicePrincipalLockConfiguration", Applications, "null"},
        Property{"requestSignatureVerification", Applications, "null"},
        Property{"addIns", Both, "[]"},
        Property{"alternativeNames", Principals, "[]"},
        Property{"api", Applications,
                 R"({"acceptMappedClaims":null,"knownClientApplications":[],)"
                 R"("requestedAccessTokenVersion":2,"oauth2PermissionScopes":[],)"
                 R"("preAuthorizedApplications":[]})"},
        Property{"appRoles", Both, "[]"},
        Property{"info", Both,
                 R"({"logoUrl":null,"marketingUrl":null,"privacyStatementUrl":null,)"
                 R"("supportUrl":null,"termsOfServiceUrl":null})"},
        Property{"keyCredentials", Both, {}, writeCertificates},
        Property{"oauth2PermissionScopes", Principals, "[]"},
        Property{"parentalControlSettings", Applications,
                 R"({"countriesBlockedForMinors":[],"legalAgeGroupRule":"Allow"})"},
        Property{"passwordCredentials", Both, {}, writeSecrets},
        Property{"publicClient", Applications, R"({"redirectUris":[]})"},
        Property{"requiredResourceAccess", Applications,
                 R"([{"resourceAppId":"00000003-0000-0000-c000-000000000000","resourceAccess":)"
                 R"([{"id":"e1fe6dd8-ba31-4d61-89e7-88639da4683d","type":"Scope"}]}])"},
        Property{"resourceSpecificApplicationPermissions", Principals, "[]"},
        Property{"verifiedPublisher", Both,
                 R"({"displayName":null,"verifiedPublisherId":null,"addedDateTime":null})"},
        Property{"web", Applications,
                 R"({"homePageUrl":null,"logoutUrl":null,"redirectUris":[],)"
                 R"("implicitGrantSettings":{"enableAccessTokenIssuance":false,)"
                 R"("enableIdTokenIssuance":false},"redirectUriSettings":[]})"},
        Property{"spa", Applications, R"({"redirectUris":[]})"},
    };
    static_assert(Properties.size() <= SampleProperties::MaxCount);

    QByteArrayView typeName(SampleKind kind)
    {
        switch (kind) {
        case SampleKind::Application:
            return "#microsoft.graph.application";
        case SampleKind::Blueprint:
            return "#microsoft.graph.agentIdentityBlueprint";
        case SampleKind::ServicePrincipal:
            return "#microsoft.graph.servicePrincipal";
        }
        return {};
    }

} // namespace

SampleProperties::Selection SampleProperties::all(SampleKind kind)
{
    const Kinds wanted = kind == SampleKind::ServicePrincipal ? Principals : Applications;
    Selection selection;
    for (size_t i = 0; i < Properties.size(); ++i)
        selection[i] = (Properties[i].kinds & wanted) != 0;
    return selection;
}

std::optional<size_t> SampleProperties::find(QByteArrayView name)
{
    const auto *const place = std::ranges::find(Properties, name, &Property::name);
    if (place == Properties.end())
        return std::nullopt;
    return size_t(place - Properties.begin());
}

void SampleProperties::writeMembers(SampleJsonWriter &out, const SampleObject &object,
                                    const Selection &selection, TypeAnnotation annotation)
{
    if (annotation == TypeAnnotation::Always || object.kind == SampleKind::Blueprint)
        out.member("@odata.type", typeName(object.kind));
    for (size_t i = 0; i < Properties.size(); ++i) {
        if (!selection[i])
            continue;
        out.key(Properties[i].name);
        if (Properties[i].write)
            Properties[i].write(out, object);
        else
            out.raw(Properties[i].constant);
    }
}

void SampleProperties::writeSecret(SampleJsonWriter &out, const SampleCredential &secret)
{
    out.key("customKeyIdentifier");
    out.raw("null");
    out.member("displayName", secret.displayName);
    out.key("endDateTime");
    out.time(secret.end);
    out.member("hint", secret.hint);
    out.member("keyId", secret.keyId);
    out.key("startDateTime");
    out.time(secret.start);
}

} // namespace Keyturn
