// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/compactjson.h"
#include "app/directory/guidset.h"
#include "app/directory/objectview.h"

#include <QUrl>

namespace Keyturn {

/// The reply of a list in the form that Graph writes: no white space, no escapes, and nothing odd
/// about any object. It is read in about half of what simdjson takes, which finds its way through
/// any JSON. Where something is not so, reading ends, and the reply is for simdjson.
class CompactPage
{
public:
    /// Borrows the bytes, which end as CompactJson wants it. `kind` is what objects are where they
    /// do not say so themselves; `known`: where their IDs will be looked for.
    CompactPage(QByteArrayView body, ObjectKind kind, const GuidSet &known);

    /// The next object, until the next call. Null where there are no more, or where the reply does
    /// not have that form.
    const ObjectView *next();
    /// Whether all of it was read and had that form; once there is no next one.
    bool isRead() const { return m_isRead; }
    const QUrl &nextLink() const { return m_nextLink; }

private:
    void findObjects();
    void readWhatFollows();
    void readMember();
    void readObject();

    CompactJson m_json;
    ObjectKind m_kind;
    const GuidSet &m_known;
    ObjectView m_object;
    QUrl m_nextLink;
    bool m_isInside = false; ///< has read an object
    bool m_isRead = false;
};

} // namespace Keyturn
