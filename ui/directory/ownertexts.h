// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

struct OwnerList;

QString ownersText(const OwnerList &list); ///< "Ana Lopez, Bo Chen and 2 more"
QString ownersInFull(const OwnerList &list); ///< a line each, and what is not known of them
QString ownersToCopy(const OwnerList &list); ///< "Ana Lopez <ana@…>", a line each

} // namespace Keyturn
