// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/directory/objectref.h"

namespace Keyturn {

/// What the objects of a list are where they do not say so themselves.
ObjectKind objectKind(ListKind kind);
/// The list of all objects of that kind.
ListKind listOf(ObjectKind kind);

/// What $select asks for of an object, in a list or alone.
QString membersOf(ObjectKind kind);

/// The path and query of the first page: as many objects a page as Graph gives, and of each what
/// the list shows. https://learn.microsoft.com/graph/api/application-list and its neighbours
QString listPath(ListKind kind);

} // namespace Keyturn
