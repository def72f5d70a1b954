// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/unsavedvalues.h"

#include "ui/common/fontsize.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Keyturn {

UnsavedValues::UnsavedValues(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_showAgain(new QPushButton(tr("Show again"), this))
{
    m_showAgain->setToolTip(
        tr("Values that were pasted and not saved are held for 10 minutes; then Keyturn asks."));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, letterWidth(fontMetrics()), 0);
    layout->addWidget(m_text);
    layout->addWidget(m_showAgain);
    connect(m_showAgain, &QPushButton::clicked, this, &UnsavedValues::showAgainChosen);
    setCounts(0, 0);
}

void UnsavedValues::setCounts(int unsaved, int aside)
{
    // English must be right without a file of English plurals.
    m_text->setText(unsaved == 1 ? tr("1 value not saved yet")
                                 : tr("%n values not saved yet", nullptr, unsaved));
    m_showAgain->setVisible(aside > 0);
    setVisible(unsaved > 0);
}

} // namespace Keyturn
