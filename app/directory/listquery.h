// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/directory/objectref.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Keyturn {

/// What the objects of a list are where they do not say so themselves.
ObjectKind objectKind(ListKind kind);
/// The list of all objects of that kind.
ListKind listOf(ObjectKind kind);

/// What $select asks for of an object, in a list or alone.
QString membersOf(ObjectKind kind);

/// Who reads the lists.
struct ListReader
{
    /// Of the application that is signed in by itself; null where a person is.
    QUuid appId = {};
    /// Only what the application owns: all that Application.ReadWrite.OwnedBy lets it list.
    /// https://learn.microsoft.com/graph/permissions-reference#applicationreadwriteownedby
    bool ownedOnly = false;
    /// A personal Microsoft account: it has app registrations of its own, and nothing else.
    bool isPersonal = false;

    bool operator==(const ListReader &) const = default;
};

/// Whether Graph has that list for whoever reads: the tables of permissions say "Not supported" of
/// all but app registrations for personal accounts.
bool isSupported(ListKind kind, const ListReader &reader);

/// Whether an application that may not read that list may still read what it owns of it.
bool hasOwnedPart(ListKind kind);

/// The path and query of the first page: as many objects a page as Graph gives, and of each what
/// the list shows. https://learn.microsoft.com/graph/api/application-list and its neighbours
QString listPath(ListKind kind, const ListReader &reader = {});

/// Whether that list can be read in ranges of createdDateTime: a collection of its own, whose
/// objects have one.
bool hasRanges(ListKind kind, const ListReader &reader);
/// As listPath(), of those objects only that the filter lets through; it is encoded here.
QString filteredListPath(ListKind kind, const ListReader &reader, const QString &filter);
/// How many of them there are; all without a filter. It takes
/// advancedQueryHeaders().
/// https://learn.microsoft.com/graph/aad-advanced-queries
QString countPath(ListKind kind, const ListReader &reader, const QString &filter = {});
/// What such a query needs beside $count=true, which a count is by itself, on each of its pages.
QList<std::pair<QByteArray, QByteArray>> advancedQueryHeaders();

} // namespace Keyturn
