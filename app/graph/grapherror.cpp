// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"

namespace Keyturn {

GraphError GraphError::malformedReply(const QString &message)
{
    return {.kind = Kind::MalformedReply, .message = message};
}

} // namespace Keyturn
