// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"

#include <QString>

namespace Keyturn {

/// Which one it is and what one can do about it; empty where there is none. `service` is who could
/// not be reached, to be named within a sentence: "Microsoft Graph".
QString networkTroubleText(NetworkTrouble trouble, const QString &service);

/// How to find out more, to be put behind it.
QString networkTestHint();

} // namespace Keyturn
