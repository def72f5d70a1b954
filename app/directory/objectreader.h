// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

#include <optional>

namespace Keyturn {

class GraphClient;

/// The object that a reply to a GET of one holds: the page about blueprints shows it within
/// `{"value": {…}}`, others show it bare.
QJsonObject unwrapped(const QJsonObject &json);

/// Reads one object with its secrets afresh: GET by object ID.
void readObject(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<DirectoryObject> handler);

/// Reads what has the same application ID and is not the same: the enterprise application of an app
/// registration, or the app registration or blueprint of an enterprise application. Nothing if this
/// directory has none.
void readCounterpart(GraphClient &graph, const ObjectRef &ref, QObject *context,
                     GraphHandler<std::optional<DirectoryObject>> handler);

} // namespace Keyturn
