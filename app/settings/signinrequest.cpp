// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/signinrequest.h"

#include <QUuid>

namespace Keyturn {

std::optional<QString> clientIdOf(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    if (id.isNull() || text.startsWith(u'{'))
        return {};
    return id.toString(QUuid::WithoutBraces);
}

} // namespace Keyturn
