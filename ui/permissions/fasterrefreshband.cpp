// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/fasterrefreshband.h"

#include "app/core/sentences.h"
#include "app/directory/permissiontable.h"
#include "ui/common/announcement.h"
#include "ui/permissions/grantingtext.h"

#include <QPushButton>

namespace Keyturn {

FasterRefreshBand::FasterRefreshBand(QWidget *parent)
    : Band({}, parent)
    , m_ask(new QPushButton(this))
{
    auto *const notNow = new QPushButton(tr("Not &now"), this);
    notNow->setAccessibleName(tr("Not now"));
    connect(notNow, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT askChosen(m_missing);
    });
    add(*m_ask);
    add(*notNow);
    hide();
}

void FasterRefreshBand::offer(const QStringList &missing)
{
    m_missing = missing;
    m_ask->setText(askForText(missing));
    m_ask->setAccessibleName(askForText(missing));
    setText(joinedSentences(
        {tr("A faster refresh is possible."), reasonText(DirectoryAct::Refresh),
         tr("An administrator may have to agree. You find this under Permissions again.")}));
    show();
    announce(*this, text());
}

} // namespace Keyturn
