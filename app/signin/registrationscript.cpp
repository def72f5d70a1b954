// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/registrationscript.h"

#include "app/core/plainname.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    class PermissionReason
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::RegisteredPermission)
    };

    /// One word for a POSIX shell, whatever is in it.
    QString shellWord(const QString &text)
    {
        QString quoted = plainName(text);
        return u'\'' + quoted.replace(u'\'', QLatin1StringView(R"('\'')")) + u'\'';
    }

    /// One text for PowerShell, which takes typographic quotes for its own.
    QString powerShellWord(const QString &text)
    {
        QString quoted = u"'"_s;
        const QString plain = plainName(text);
        for (const QChar c : plain) {
            if (c == u'\'' || (c >= u'\u2018' && c <= u'\u201b'))
                quoted += c;
            quoted += c;
        }
        return quoted + u'\'';
    }

    /// As `az cloud list` has them.
    QString azureCloudName(const Cloud &cloud)
    {
        switch (cloud.kind) {
        case CloudKind::UsGovernment:
        case CloudKind::UsGovernmentDod:
            return u"AzureUSGovernment"_s;
        case CloudKind::China:
            return u"AzureChinaCloud"_s;
        case CloudKind::Public:
            break;
        }
        return cloud.loginAuthority == Cloud::global().loginAuthority ? u"AzureCloud"_s : QString();
    }

    /// As Connect-MgGraph has them.
    QString graphEnvironment(const Cloud &cloud)
    {
        switch (cloud.kind) {
        case CloudKind::UsGovernment:
            return u"USGov"_s;
        case CloudKind::UsGovernmentDod:
            return u"USGovDoD"_s;
        case CloudKind::China:
            return u"China"_s;
        case CloudKind::Public:
            break;
        }
        return cloud.loginAuthority == Cloud::global().loginAuthority ? u"Global"_s : QString();
    }

    QStringList permissionNames()
    {
        QStringList names;
        for (const RegisteredPermission &permission : registeredPermissions())
            names.append(permission.name);
        return names;
    }

    QString cloudCheck(const Cloud &cloud)
    {
        const QString name = azureCloudName(cloud);
        if (name.isEmpty())
            return {};
        return u"    cloud=$(az cloud show --query name --output tsv)\n"
               "    if [ \"$cloud\" != %1 ]; then\n"
               "        echo \"Azure CLI is in $cloud. First: az cloud set --name %1\" >&2\n"
               "        exit 1\n"
               "    fi\n"_s.arg(name);
    }

    QString shellSignIn(const QString &tenant)
    {
        if (tenant.isEmpty())
            return {};
        return u"    az login --tenant %1 --allow-no-subscriptions --output none\n"_s.arg(
            shellWord(tenant));
    }

} // namespace

std::vector<RegisteredPermission> registeredPermissions()
{
    const QString signingIn = PermissionReason::tr("Sign you in, and keep you signed in.");
    return {
        {.name = u"Application.Read.All"_s,
         .reason = PermissionReason::tr("List applications and when secrets expire.")},
        {.name = u"Application.ReadWrite.All"_s,
         .reason = PermissionReason::tr("Add and delete client secrets.")},
        {.name = u"AgentIdentityBlueprint.Read.All"_s,
         .reason = PermissionReason::tr("List agent identity blueprints."),
         .isOptional = true},
        {.name = u"AgentIdentityBlueprint.AddRemoveCreds.All"_s,
         .reason = PermissionReason::tr("Add and delete blueprints' secrets."),
         .isOptional = true},
        {.name = u"Policy.Read.All"_s,
         .reason = PermissionReason::tr("Know which lifetimes are allowed."),
         .isOptional = true},
        {.name = u"Directory.Read.All"_s,
         .reason = PermissionReason::tr("Refresh large lists faster."),
         .isOptional = true},
        {.name = u"User.Read"_s, .reason = PermissionReason::tr("Show who is signed in.")},
        {.name = u"openid"_s, .reason = signingIn},
        {.name = u"profile"_s, .reason = signingIn},
        {.name = u"offline_access"_s, .reason = signingIn},
    };
}

// The shell's is in a subshell, so that whoever pastes it keeps their shell where it gives up, and
// without comments, which zsh does not take there.
QString azureCliScript(const Registration &registration)
{
    const QString script = uR"script((
    set -eu
%1%2    graph=00000003-0000-0000-c000-000000000000
    app=$(az ad app create --display-name %3 \
        --sign-in-audience AzureADMyOrg \
        --public-client-redirect-uris %4 \
        --is-fallback-public-client true \
        --query appId --output tsv)
    for permission in \
        %5
    do
        id=$(az ad sp show --id "$graph" \
            --query "oauth2PermissionScopes[?value=='$permission'].id | [0]" --output tsv)
        if [ -n "$id" ]; then
            az ad app permission add --id "$app" --api "$graph" \
                --api-permissions "$id=Scope" --only-show-errors
        else
            echo "Left out, as this directory does not know it: $permission" >&2
        fi
    done
    echo "Application (client) ID: $app"
    echo "Directory (tenant) ID: $(az account show --query tenantId --output tsv)"
)
)script"_s;
    return script.arg(cloudCheck(registration.cloud), shellSignIn(registration.tenant),
                      shellWord(registration.name), shellWord(registration.redirectUri),
                      permissionNames().join(u" \\\n        "_s));
}

QString powerShellScript(const Registration &registration)
{
    const QString script = uR"script(& {
    $ErrorActionPreference = 'Stop'
    Connect-MgGraph%1 -Scopes 'Application.ReadWrite.All' -NoWelcome
    $graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
    $access = foreach ($permission in
        %2
    ) {
        $scope = $graph.Oauth2PermissionScopes | Where-Object Value -eq $permission
        if ($scope) { @{ Id = $scope.Id; Type = 'Scope' } }
        else { Write-Warning "Left out, as this directory does not know it: $permission" }
    }
    $wanted = @{
        DisplayName = %3
        SignInAudience = 'AzureADMyOrg'
        PublicClient = @{ RedirectUris = @(%4) }
        IsFallbackPublicClient = $true
        RequiredResourceAccess = @(@{ ResourceAppId = $graph.AppId; ResourceAccess = @($access) })
    }
    $application = New-MgApplication -BodyParameter $wanted
    "Application (client) ID: $($application.AppId)"
    "Directory (tenant) ID: $((Get-MgContext).TenantId)"
}
)script"_s;
    QString options;
    if (const QString environment = graphEnvironment(registration.cloud); !environment.isEmpty())
        options += u" -Environment "_s + environment;
    if (!registration.tenant.isEmpty())
        options += u" -TenantId "_s + powerShellWord(registration.tenant);
    QStringList names;
    for (const RegisteredPermission &permission : registeredPermissions())
        names.append(powerShellWord(permission.name));
    return script.arg(options, names.join(u",\n        "_s), powerShellWord(registration.name),
                      powerShellWord(registration.redirectUri));
}

} // namespace Keyturn
