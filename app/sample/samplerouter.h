// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleactions.h"
#include "app/sample/sampledelta.h"
#include "app/sample/samplelists.h"

namespace Keyturn {

/// Finds what a path means, as Graph's v1.0 and beta share it, and has it answered. A service
/// principal owns the application of its client ID, and nothing else. Not served, although Graph
/// has it: $search on other members than displayName, $expand, changing objects otherwise than by
/// their secrets, and the reply of addPassword that an old page of beta wraps into another object;
/// today's beta does not, and the path is the same.
class SampleRouter
{
public:
    explicit SampleRouter(SampleDirectory &directory);

    SampleResult<SampleReply> route(const SampleRequest &request);

private:
    using Collection = SampleDirectory::Collection;
    using Segments = QList<QByteArray>; ///< of the path, decoded, without the version

    SampleResult<SampleReply> collection(Collection which, const Segments &path,
                                         const SampleRequest &request);
    SampleResult<SampleReply> object(Collection which, qsizetype index, Segments rest,
                                     const SampleRequest &request);
    SampleResult<SampleReply> action(Collection which, qsizetype index, const QByteArray &name,
                                     const SampleRequest &request);
    std::optional<SampleObject> principalOf(const SampleObject &object) const;
    static SampleResult<SampleReply> single(const SampleObject &object,
                                            const SampleRequest &request);
    static SampleResult<SampleReply> deletedItem(const SampleObject &object,
                                                 const SampleRequest &request);
    SampleResult<SampleReply> owned(SampleListing listing, const Segments &rest,
                                    const SampleRequest &request);
    SampleResult<SampleReply> me(const Segments &path, const SampleRequest &request);
    SampleResult<SampleReply> deletedItems(const Segments &path, const SampleRequest &request);
    SampleResult<SampleReply> list(const SampleListing &listing, const QByteArray &behind,
                                   const SampleRequest &request);

    SampleDirectory &m_directory;
    SampleLists m_lists;
    SampleDelta m_delta;
    SampleActions m_actions;
};

} // namespace Keyturn
