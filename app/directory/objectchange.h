// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/graph/grapherror.h"

#include <QJsonObject>
#include <QUrl>

namespace Keyturn {

/// What a delta query says of one object. Never part of what is shown: it may come again, come late
/// and say less than the object has.
struct ObjectChange
{
    QUuid objectId = {};
    bool isRemoved = false; ///< for good or to Deleted applications
    /// As Graph wrote it: at least all that has changed. All of an object that is new.
    QJsonObject members = {};

    bool operator==(const ObjectChange &) const = default;
};

/// One reply to a delta query. https://learn.microsoft.com/graph/delta-query-overview
struct ChangePage
{
    std::vector<ObjectChange> changes = {};
    qsizetype skippedCount = 0; ///< too odd to tell which object they are about
    QUrl nextLink = {}; ///< of the page after it; exactly one of the two is there
    QUrl deltaLink = {}; ///< for the next time

    static GraphResult<ChangePage> parse(const QByteArray &body);
};

/// The object as it is after a change that may name some of its members only; an error if those
/// that it names are odd.
GraphResult<DirectoryObject> changedObject(const DirectoryObject &object,
                                           const QJsonObject &members);

} // namespace Keyturn
