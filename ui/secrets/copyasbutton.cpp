// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/copyasbutton.h"

#include "ui/secrets/secretformattext.h"

#include <QAction>
#include <QMenu>

namespace Keyturn {

CopyAsButton::CopyAsButton(Source value, QWidget *parent)
    : QPushButton(tr("Copy &as…"), parent)
    , m_value(std::move(value))
    , m_formats(new QMenu(this))
{
    setAccessibleName(tr("Copy as"));
    setToolTip(tr("Quoted for where it goes"));
    setAutoDefault(false); // Enter is for what comes next
    m_formats->setToolTipsVisible(true);
    for (const SecretFormat format : AllSecretFormats)
        addFormat(format);
    connect(m_formats, &QMenu::aboutToShow, this, &CopyAsButton::updateFormats);
    setMenu(m_formats);
}

void CopyAsButton::addFormat(SecretFormat format)
{
    QAction *const action = m_formats->addAction(secretFormatName(format));
    action->setData(int(format));
    connect(action, &QAction::triggered, this, [this, format] { Q_EMIT chosen(format); });
}

void CopyAsButton::updateFormats()
{
    const SecretText *const value = m_value();
    const QList<QAction *> actions = m_formats->actions();
    for (QAction *const action : actions) {
        const auto format = SecretFormat(action->data().toInt());
        action->setEnabled(value && formatSecret(format, value->utf8()));
        action->setToolTip(value ? formatWarningsText(format, value->utf8()) : QString());
    }
}

} // namespace Keyturn
