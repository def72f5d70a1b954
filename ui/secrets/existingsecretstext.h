// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

class QDateTime;
class QString;

namespace Keyturn {

struct DirectoryObject;
struct PasswordCredential;

/// "This application has 3 secrets, 1 expired.", and how many it may have where that is little.
QString secretCountText(const DirectoryObject &object, const QDateTime &now);

/// "Another secret is called “prod-2026”; it expires 19 May 2027." Of several, the one that lasts
/// longest. Empty if there is none.
QString sameDescriptionText(std::span<const PasswordCredential> secrets, const QString &description,
                            const QDateTime &now);

} // namespace Keyturn
