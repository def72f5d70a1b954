// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleactions.h"
#include "app/sample/samplelists.h"

namespace Keyturn {

/// Finds what a path means, as Graph's v1.0 and beta share it, and has it answered.
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
    static SampleResult<SampleReply> single(const SampleObject &object,
                                            const SampleRequest &request);
    SampleResult<SampleReply> me(const Segments &path, const SampleRequest &request);
    SampleResult<SampleReply> deletedItems(const Segments &path, const SampleRequest &request);
    SampleResult<SampleReply> list(const SampleListing &listing, const QByteArray &behind,
                                   const SampleRequest &request);

    SampleDirectory &m_directory;
    SampleLists m_lists;
    SampleActions m_actions;
};

} // namespace Keyturn
