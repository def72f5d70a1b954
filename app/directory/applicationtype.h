// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnyStringView>
#include <QUuid>

namespace Keyturn {

/// What sort of application a service principal stands for, as the admin center sorts them.
enum class ApplicationType : quint8 {
    Enterprise, ///< all that are nothing else: this tenant's own, vendors', and older sorts
    ManagedIdentity,
    Microsoft, ///< Microsoft's own, which are in every tenant
};

/// By what Graph says of a service principal. Applications, of which it says neither, are
/// Enterprise.
ApplicationType applicationType(QAnyStringView servicePrincipalType,
                                const QUuid &appOwnerOrganizationId);

} // namespace Keyturn
