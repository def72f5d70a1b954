// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clipboardcountdown.h"

#include "ui/common/secretclipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ClipboardCountdown::ClipboardCountdown(SecretClipboard &clipboard, Choice isMine, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_isMine(std::move(isMine))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"clipboardCountdown"_s);
    auto *const clear = new QPushButton(tr("Clear now"), this);
    auto *const extend = new QPushButton(tr("+1 min"), this);
    connect(clear, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clearNow);
    connect(extend, &QPushButton::clicked, &m_clipboard, [this] { m_clipboard.extend(); });

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(clear);
    layout->addWidget(extend);

    connect(&m_clipboard, &SecretClipboard::remainingChanged, this, &ClipboardCountdown::showState);
    connect(&m_clipboard, &SecretClipboard::released, this, &ClipboardCountdown::showState);
    showState();
}

void ClipboardCountdown::showState()
{
    setVisible(m_clipboard.isHolding() && m_isMine(m_clipboard.heldId()));
    const int seconds = m_clipboard.remainingSeconds();
    m_text->setText(tr("Clipboard is cleared in %1:%2")
                        .arg(seconds / 60)
                        .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace Keyturn
