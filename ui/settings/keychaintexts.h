// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringstatus.h"

#include <QString>

namespace Keyturn {

class KeychainTrial;

QString keyringStateText(KeyringState state);
QString keychainTrialText(const KeychainTrial &trial); ///< what it does, or what came of it

} // namespace Keyturn
