// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"
#include "app/secrets/secretpolicy.h"

class QObject;

namespace Keyturn {

class GraphClient;

/// Reads which policy new secrets of an object made at `created` fall under: the one assigned to
/// it, which replaces the tenant's own, or else that. Many may not read them: take an error as "not
/// known".
void readSecretPolicy(GraphClient &graph, const ObjectRef &owner, const QDateTime &created,
                      QObject *context, GraphHandler<SecretPolicy> handler);

} // namespace Keyturn
