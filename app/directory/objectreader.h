// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

namespace Keyturn {

class GraphClient;

/// Reads one object with its secrets afresh: GET by object ID.
void readObject(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<DirectoryObject> handler);

} // namespace Keyturn
