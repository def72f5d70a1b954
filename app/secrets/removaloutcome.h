// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

namespace Keyturn {

/// A secret that is gone from the directory.
struct RemovedSecret
{
    GraphResult<DirectoryObject> object; ///< as it was read last, or why it could not be
    bool isConfirmed = false; ///< the directory no longer lists it; `object` may, if not
    QString requestId = {}; ///< of the answer that said so, for a support case; empty if none did

    bool operator==(const RemovedSecret &) const = default;
};

/// Why a secret was not removed, or why nobody can tell.
struct RemovalError
{
    GraphError cause;
    bool mayBeGone = false; ///< it may have been removed all the same

    bool operator==(const RemovalError &) const = default;
};

using RemovalResult = tl::expected<RemovedSecret, RemovalError>;
using RemovalHandler = std::function<void(const RemovalResult &)>;

} // namespace Keyturn
