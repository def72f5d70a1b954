// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

std::vector<Screen> allScreens()
{
    std::vector<Screen> all;
    for (const auto &screens :
         {listScreens(), objectScreens(), newSecretScreens(), handoverScreens(), recoveryScreens(),
          activityScreens(), expiringScreens(), keptScreens(), deletionScreens(), signInScreens(),
          settingsScreens(), rareScreens(), permissionScreens(), helpScreens()})
        all.insert(all.end(), screens.begin(), screens.end());
    return all;
}
