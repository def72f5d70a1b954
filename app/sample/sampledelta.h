// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/odataquery.h"
#include "app/sample/sampledirectory.h"
#include "app/sample/samplerequest.h"

namespace Keyturn {

/// Tells what has changed in a collection since a token was given out, all in one page. Not served,
/// although Graph has it: a first round through everything, and $filter.
/// https://learn.microsoft.com/graph/delta-query-overview
class SampleDelta
{
public:
    explicit SampleDelta(const SampleDirectory &directory);

    /// `name` is that of the collection in a path.
    SampleResult<SampleReply> changes(SampleDirectory::Collection collection,
                                      const QByteArray &name, const SampleRequest &request) const;

private:
    QByteArray write(SampleDirectory::Collection collection, const ODataQuery &query, quint64 since,
                     const QByteArray &deltaLink) const;

    const SampleDirectory &m_directory;
};

} // namespace Keyturn
