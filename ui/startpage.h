// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/accounttile.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace Keyturn {

class AccountTiles;

/// What one sees before there is a directory to look at: the ways into one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Those that may be signed in at a click; the first has the keyboard.
    void setAccounts(const std::vector<AccountTile> &accounts);
    void addHint(QWidget &hint); ///< at the bottom

Q_SIGNALS:
    void signInChosen(); ///< as somebody who is not among the accounts
    void accountChosen(const QString &id);
    void sampleTenantChosen();
    void settingsChosen();
    void aboutChosen();
    void helpChosen();

private:
    void addWaysIn(QVBoxLayout &column);
    QLayout *makeLinks();
    int columnWidth() const;

    QLabel *m_purpose;
    AccountTiles *m_accounts; // hidden while there are none
    QPushButton *m_signIn;
    QPushButton *m_sample;
};

} // namespace Keyturn
