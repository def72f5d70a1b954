// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/odataquery.h"
#include "app/sample/sampledirectory.h"
#include "app/sample/samplerequest.h"

#include <QCache>

namespace Keyturn {

/// One of Graph's lists: where its objects come from, and how they are told.
struct SampleListing
{
    enum class Scope { Everything, Blueprints, OwnedByCaller, OwnedByPrincipal };

    QByteArray name; ///< behind "$metadata#"
    std::vector<SampleDirectory::Collection> collections;
    Scope scope = Scope::Everything;
    SampleProperties::TypeAnnotation annotation = SampleProperties::TypeAnnotation::WhereDerived;
    int maxTop = 999;
    QByteArray owner = {}; ///< the client ID of the principal whose objects these are

    /// Unlike that of any other list. What one owns has the name of all there are.
    QByteArray key() const { return name + owner + char('0' + int(scope)); }
};

/// Answers lists page by page, and counts them.
class SampleLists
{
public:
    explicit SampleLists(const SampleDirectory &directory);

    SampleResult<SampleReply> page(const SampleListing &listing, const SampleRequest &request);
    SampleResult<SampleReply> count(const SampleListing &listing, const SampleRequest &request);

private:
    struct Row
    {
        SampleDirectory::Collection collection;
        quint32 index;
    };
    using Rows = std::vector<Row>;

    const Rows &rows(const SampleListing &listing, const ODataQuery &query);
    Rows findRows(const SampleListing &listing, const ODataQuery &query) const;
    void sort(Rows &rows, const ODataQuery &query) const;
    QByteArray write(const SampleListing &listing, const SampleRequest &request,
                     const ODataQuery &query, const Rows &rows, qsizetype begin) const;

    const SampleDirectory &m_directory;
    QCache<QByteArray, Rows> m_found; // a list of 300 pages is not looked for 300 times
    quint64 m_revision = 0; // of the directory, when m_found was right
};

} // namespace Keyturn
