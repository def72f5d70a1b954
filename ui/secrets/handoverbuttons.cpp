// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/handoverbuttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Keyturn {

HandoverButtons::HandoverButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *const test = new QPushButton(tr("&Test now"), this);
    test->setToolTip(tr("Try whether the application can sign in with it"));
    auto *const details = new QPushButton(tr("Copy details"), this);
    details->setToolTip(tr("IDs, dates and names for a ticket, without the value"));
    connect(test, &QPushButton::clicked, this, &HandoverButtons::testChosen);
    connect(details, &QPushButton::clicked, this, &HandoverButtons::detailsChosen);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QPushButton *button : {test, details}) {
        button->setAutoDefault(false); // Enter is for what comes next
        layout->addWidget(button);
    }
    layout->addStretch();
}

} // namespace Keyturn
