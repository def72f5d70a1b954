// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/addqueueband.h"

#include "ui/common/announcement.h"
#include "ui/help/explainbutton.h"

#include <QPushButton>

namespace Keyturn {

AddQueueBand::AddQueueBand(QWidget *parent)
    : Band({}, parent)
    , m_explain(new ExplainButton(this))
    , m_again(add(tr("Ask again…"), &AddQueueBand::againChosen))
    , m_skip(add(tr("Skip"), &AddQueueBand::skipChosen))
{
    Band::add(*m_explain);
    add(tr("Stop"), &AddQueueBand::stopChosen);
    m_again->setAccessibleName(tr("Ask again"));
    hide();
}

QPushButton *AddQueueBand::add(const QString &text, void (AddQueueBand::*chosen)())
{
    auto *const button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, chosen);
    Band::add(*button);
    return button;
}

void AddQueueBand::tellProgress(const QString &sentence)
{
    setText(sentence);
    m_again->hide();
    m_skip->hide();
    m_explain->setTopic({});
    show();
}

void AddQueueBand::tellProblem(const QString &sentence, const QString &topic)
{
    setText(sentence);
    m_explain->setTopic(topic);
    m_again->show();
    m_skip->show();
    show();
    announce(*this, sentence);
}

} // namespace Keyturn
