// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <span>
#include <vector>

namespace Keyturn {

class DirectoryStore;
class ObjectFilter;

/// How many rows the filter lets through.
qsizetype countMatches(const ObjectFilter &filter, const DirectoryStore &store);

/// How many of them are the same objects in both; all of the fewer ones where they are too many to
/// be compared while somebody types.
qsizetype countSharedMatches(const ObjectFilter &filter, const DirectoryStore &one,
                             const DirectoryStore &other);

/// Takes out those that an object or a secret of the store has.
void removeKnown(std::vector<QUuid> &ids, const DirectoryStore &store);

} // namespace Keyturn
