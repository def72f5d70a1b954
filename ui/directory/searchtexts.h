// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"

#include <QString>

namespace Keyturn {

struct DirectoryObject;
struct LookupResult;
struct SearchQuestion;

// What ui says of a search beyond its rows.
QString matchesElsewhereText(ListKind kind, qsizetype count); ///< a button that leads there
QString searchElsewhereText(ListKind kind); ///< a button that loads that list
/// What the error of a pasted message means, and which of its IDs are not searched for. Empty where
/// there is nothing to say.
QString pastedMessageText(const SearchQuestion &question);
QString notFoundText(const LookupResult &result); ///< of its missing IDs
/// How many IDs were not asked for, and how many objects are not named where `most` are.
QString notToldText(const LookupResult &result, size_t most);
/// Whether a list of ours has such things: deleted enterprise applications are in none.
bool isInAList(const DirectoryObject &object);
QString foundText(const DirectoryObject &object); ///< a button that opens it
QString foundInNoListText(const DirectoryObject &object);

} // namespace Keyturn
