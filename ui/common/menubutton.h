// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/popupbutton.h"

namespace Keyturn {

/// Opens the program's menu.
class MenuButton : public PopupButton
{
    Q_OBJECT

public:
    explicit MenuButton(QMenu &menu, QWidget *parent = nullptr);
};

} // namespace Keyturn
