// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/applicationtype.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// The tenant of Microsoft's own services, such as Graph itself.
    constexpr QUuid MicrosoftServices(0xf8cdef31, 0xa31e, 0x4b4a, 0x93, 0xe4, 0x5f, 0x57, 0x1e,
                                      0x91, 0x25, 0x5a);

} // namespace

ApplicationType applicationType(QAnyStringView servicePrincipalType,
                                const QUuid &appOwnerOrganizationId)
{
    if (servicePrincipalType == "ManagedIdentity"_L1)
        return ApplicationType::ManagedIdentity;
    return appOwnerOrganizationId == MicrosoftServices ? ApplicationType::Microsoft
                                                       : ApplicationType::Enterprise;
}

} // namespace Keyturn
