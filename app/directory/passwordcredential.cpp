// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/passwordcredential.h"

#include "app/core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

GraphResult<PasswordCredential> PasswordCredential::fromJson(const QJsonObject &json)
{
    JsonReader in(json);
    const PasswordCredential credential{
        .keyId = in.uuid("keyId"_L1),
        .displayName = in.optionalString("displayName"_L1),
        .hint = in.optionalString("hint"_L1),
        .startDateTime = in.optionalDateTime("startDateTime"_L1),
        .endDateTime = in.optionalDateTime("endDateTime"_L1),
    };
    return in.finish(credential).map_error(&GraphError::malformedReply);
}

} // namespace Keyturn
