// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/accounttile.h"

#include <QMenu>

#include <optional>
#include <vector>

namespace Keyturn {

/// What can be done about who is signed in.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget *parent = nullptr);

    /// `current` is the ID of the one that is in use; nobody is signed in if none has it.
    void setAccounts(const std::vector<AccountTile> &accounts, const QString &current);
    const std::optional<AccountTile> &current() const { return m_current; }

Q_SIGNALS:
    void accountChosen(const QString &id); ///< another one than the current
    void addChosen();
    void signOutChosen(); ///< of the current one
    void currentChanged();

private:
    QAction *m_switch;
    QMenu *m_others;
    QAction *m_signOut;
    std::optional<AccountTile> m_current;
};

} // namespace Keyturn
