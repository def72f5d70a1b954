// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

namespace Keyturn {

/// How the program reaches the network. There is nothing to choose yet.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(QWidget *parent = nullptr);
};

} // namespace Keyturn
