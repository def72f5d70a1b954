// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/copybutton.h"

#include "ui/common/announcement.h"
#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

CopyButton::CopyButton(QString value, QWidget *parent)
    : QToolButton(parent)
    , m_value(std::move(value))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    takeSize(fixed, font());
    setFont(fixed);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(glyphIcon(Glyph::Copy));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Copy"));
    showValue();
    setFixedWidth(sizeHint().width()); // whatever it says for a moment
    m_moment.setSingleShot(true);
    m_moment.setInterval(1500ms);
    connect(&m_moment, &QTimer::timeout, this, &CopyButton::showValue);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::showValue()
{
    setText(m_value);
    setAccessibleName(tr("Copy %1").arg(m_value));
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    setText(tr("Copied"));
    m_moment.start();
    announce(*this, tr("Copied"));
}

void CopyButton::keyPressEvent(QKeyEvent *event)
{
    // Passed on, Enter would press the dialog's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace Keyturn
