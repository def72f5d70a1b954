// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

class ClientIdStore;
class CloudStore;
class NetworkPreferenceStore;
class PreferenceStore;

/// All that keeps what a person chose, one of each for the program.
struct SettingStores
{
    PreferenceStore &preferences;
    NetworkPreferenceStore &network;
    CloudStore &clouds;
    ClientIdStore *clientIds = nullptr; ///< null where none is remembered
};

} // namespace Keyturn
