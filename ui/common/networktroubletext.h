// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"

#include <QString>

namespace Keyturn {

/// Who could not be reached.
enum class MicrosoftService { Graph, SignIn };

/// Which one it is and what one can do about it; empty where there is none.
QString networkTroubleText(NetworkTrouble trouble, MicrosoftService service);

/// How to find out more, to be put behind it.
QString networkTestHint();

} // namespace Keyturn
