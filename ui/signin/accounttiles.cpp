// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accounttiles.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int MostTilesAtOnce = 4;
    constexpr int LeastLines = 6; // of text, where the window is low

} // namespace

AccountTiles::AccountTiles(QWidget *parent)
    : QScrollArea(parent)
{
    auto *const content = new QWidget(this);
    m_tiles = new QVBoxLayout(content);
    m_tiles->setContentsMargins({});
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus); // the tiles have it
    setAccessibleName(tr("Accounts"));
    setWidget(content);
}

void AccountTiles::setAccounts(const std::vector<AccountTile> &accounts)
{
    while (QLayoutItem *const item = m_tiles->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may have led here
        delete item;
    }
    for (const AccountTile &account : accounts) {
        auto *const tile = new AccountTileButton(account, widget());
        connect(tile, &QAbstractButton::clicked, this,
                [this, id = account.id] { Q_EMIT chosen(id); });
        m_tiles->addWidget(tile);
    }
    updateGeometry();
}

void AccountTiles::focusFirst()
{
    if (m_tiles->count() > 0)
        m_tiles->itemAt(0)->widget()->setFocus();
}

QSize AccountTiles::sizeHint() const
{
    const int shown = std::min(m_tiles->count(), MostTilesAtOnce);
    int height = 0;
    for (int i = 0; i < shown; ++i)
        height += m_tiles->itemAt(i)->sizeHint().height() + (i > 0 ? m_tiles->spacing() : 0);
    // The next one peeps out, so that one sees that there are more.
    if (m_tiles->count() > shown)
        height += m_tiles->itemAt(shown)->sizeHint().height() / 2;
    return {widget()->sizeHint().width(), height};
}

QSize AccountTiles::minimumSizeHint() const
{
    const int least = LeastLines * fontMetrics().lineSpacing();
    return {0, std::min(sizeHint().height(), least)};
}

bool AccountTiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isDone;
}

} // namespace Keyturn
