// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/popupbutton.h"

namespace Keyturn {

class AccountMenu;

/// Who is signed in, always visible; opens what can be done about it.
class AccountButton : public PopupButton
{
    Q_OBJECT

public:
    explicit AccountButton(AccountMenu &menu, QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void showAccount();

    const AccountMenu &m_menu;
};

} // namespace Keyturn
