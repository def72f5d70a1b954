// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/accounttile.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace Keyturn {

/// Tiles to choose an account from, one below the other. More than a few are scrolled to.
class AccountTiles : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccountTiles(QWidget *parent = nullptr);

    void setAccounts(const std::vector<AccountTile> &accounts);

    void focusFirst();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_tiles;
};

} // namespace Keyturn
