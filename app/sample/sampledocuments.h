// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleobject.h"
#include "app/sample/samplerequest.h"

namespace Keyturn {

/// The few things of the tenant that are the same whatever one asks, and that nobody changes.
struct SampleDocuments
{
    static SampleReply me();
    static SampleReply roles(); ///< the caller's
    static SampleReply organization();
    /// Of an application also its service principal, if it has one.
    static SampleReply owners(const SampleObject &object,
                              const std::optional<SampleObject> &principal);
    static SampleReply defaultPolicy();
    static SampleReply policies(const SampleObject &object);
};

} // namespace Keyturn
