// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include "ui/common/colors.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace Keyturn {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_nextStep(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_sentence, m_nextStep}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
    }
    takeColors();
    m_action->setAutoDefault(true);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_nextStep);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::tell(const QString &sentence, const QString &action, const QString &nextStep)
{
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

bool EmptyState::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return QWidget::event(event);
}

void EmptyState::takeColors()
{
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    colors.setColor(QPalette::Text, quietColor(all, all.color(QPalette::Base)));
    m_nextStep->setPalette(colors);
}

} // namespace Keyturn
