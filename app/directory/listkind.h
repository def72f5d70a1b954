// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace Keyturn {

/// The lists of the navigation, in its order.
enum class ListKind {
    AppRegistrations,
    OwnedApplications,
    EnterpriseApplications,
    AgentIdentityBlueprints,
    DeletedApplications,
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::ListKind)
