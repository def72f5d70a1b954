// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/band.h"

#include "ui/common/colors.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>

namespace Keyturn {

Band::Band(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(text, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setAutoFillBackground(true);
    const int space = fontMetrics().height() / 3;
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * space, space, 2 * space, space);
    layout->setSpacing(2 * space);
    layout->addWidget(m_text, 1);
    takeColors();
}

QString Band::text() const
{
    return m_text->text();
}

void Band::setText(const QString &text)
{
    m_text->setText(text);
}

void Band::add(QAbstractButton &button)
{
    layout()->addWidget(&button);
}

bool Band::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return QFrame::event(event);
}

void Band::takeColors()
{
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    colors.setColor(QPalette::Window,
                    blend(all.color(QPalette::Window), all.color(QPalette::Highlight), 0.16));
    setPalette(colors);
}

} // namespace Keyturn
