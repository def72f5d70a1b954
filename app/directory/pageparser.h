// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"
#include "app/graph/grapherror.h"

#include <QUrl>

namespace Keyturn {

/// What one reply of a list came to.
struct ParsedPage
{
    SharedPage objects;
    QUrl nextLink; ///< empty on the last page
    qsizetype skippedCount = 0; ///< objects too odd to read
    qsizetype unreadSecretCount = 0; ///< of the objects that are there; left out alone
};

/// Reads the replies of one list, one after the other, on any one thread. It remembers the object
/// IDs: while a list is read page by page, an object may move from one page to another and come
/// twice; here it comes once.
/// https://learn.microsoft.com/graph/paging
class PageParser
{
public:
    /// `kind` is what objects are where they do not say so themselves by @odata.type.
    explicit PageParser(ObjectKind kind);
    ~PageParser();
    Q_DISABLE_COPY_MOVE(PageParser)

    static constexpr qsizetype Head = 8'192; ///< of a page, in which linkAhead() looks

    GraphResult<ParsedPage> parse(QByteArray body);

    /// What a body lay in that has been read, for the next one. To fetch it anew from the system
    /// for each page takes longer than to read one object in a hundred.
    QByteArray takeMemory();
    void giveMemory(QByteArray memory);

    /// Makes room for the IDs of a list of about that many objects.
    void expect(qsizetype objects);

    /// The link to the next page, if it stands before the rows, as Graph's do, and can be taken as
    /// it stands; else empty. At a thousandth of what parse() takes, for who wants to go on
    /// meanwhile.
    static QUrl linkAhead(QByteArrayView body);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
