// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/explainbutton.h"

#include "ui/help/helplink.h"

namespace Keyturn {

ExplainButton::ExplainButton(QWidget *parent)
    : QPushButton(tr("Explain"), parent) // no mnemonic: several may be on show
{
    setToolTip(tr("Opens the help about this error"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { openHelp(m_topic); });
    hide();
}

void ExplainButton::setTopic(const QString &topic)
{
    m_topic = topic;
    setHidden(topic.isEmpty());
}

} // namespace Keyturn
