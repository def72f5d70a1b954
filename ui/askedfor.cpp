// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/askedfor.h"

#include "app/session/session.h"
#include "app/settings/signinrequest.h"

namespace Keyturn {

namespace {

    /// One's own cloud may go by more than one name.
    bool isSameCloud(const Cloud &one, const Cloud &other)
    {
        return one.loginAuthority == other.loginAuthority
            && one.graphEndpoint == other.graphEndpoint;
    }

    bool isCalled(const Tenant &tenant, const QString &name)
    {
        return name.compare(tenant.id, Qt::CaseInsensitive) == 0
            || name.compare(tenant.defaultDomain, Qt::CaseInsensitive) == 0;
    }

} // namespace

bool isWhereAsked(const Session &session, const SignInRequest &request)
{
    if (session.isSampleTenant()
        || (request.cloud && !isSameCloud(session.cloud(), *request.cloud)))
        return false;
    return !request.tenant || isCalled(session.tenant(), *request.tenant)
        || isCalled(session.tenantAtSignIn(), *request.tenant);
}

} // namespace Keyturn
