// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/samplefault.h"

#include <QJsonObject>

#include <optional>

namespace Keyturn {

/// What a client may say about a secret it asks for.
struct SampleNewSecret
{
    QByteArray displayName = {}; ///< UTF-8; null without one
    std::optional<qint64> start = {}; ///< milliseconds since 1970, UTC
    std::optional<qint64> end = {};

    /// A body of addPassword in any form that Graph documents, one of which is none at all.
    static SampleResult<SampleNewSecret> fromBody(const QByteArray &body);

    /// A passwordCredential as a client may send it.
    static SampleResult<SampleNewSecret> fromJson(const QJsonObject &json);
};

/// The body as a JSON object; an empty one for no body.
SampleResult<QJsonObject> sampleJsonBody(const QByteArray &body);

} // namespace Keyturn
