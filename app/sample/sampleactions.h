// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampledirectory.h"
#include "app/sample/samplerequest.h"

namespace Keyturn {

/// The POSTs: addPassword, removePassword, and creating an application or a blueprint.
class SampleActions
{
public:
    explicit SampleActions(SampleDirectory &directory)
        : m_directory(directory)
    { }

    /// https://learn.microsoft.com/graph/api/application-addpassword
    SampleResult<SampleReply> addPassword(SampleDirectory::Collection collection, qsizetype index,
                                          const SampleRequest &request);
    /// https://learn.microsoft.com/graph/api/application-removepassword
    SampleResult<SampleReply> removePassword(SampleDirectory::Collection collection,
                                             qsizetype index, const SampleRequest &request);
    /// https://learn.microsoft.com/graph/api/application-post-applications and
    /// https://learn.microsoft.com/graph/api/agentidentityblueprint-post
    SampleResult<SampleReply> create(SampleKind kind, const SampleRequest &request);

private:
    SampleDirectory &m_directory;
};

} // namespace Keyturn
