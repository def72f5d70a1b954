// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/sessionlists.h"

#include "app/session/session.h"

namespace Keyturn {

ExpiringLists::Parts expiringPartsOf(Session &session)
{
    return {.searched = {&session.list(ListKind::AppRegistrations),
                         &session.list(ListKind::EnterpriseApplications),
                         &session.list(ListKind::AgentIdentityBlueprints)},
            .owned = &session.list(ListKind::OwnedApplications),
            .mutes = &session.mutes(),
            .isKept = [&session](ListKind kind) { return session.isKept(kind); }};
}

} // namespace Keyturn
