// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretformatmenu.h"

#include "ui/secrets/secretformattext.h"

#include <QAction>

namespace Keyturn {

SecretFormatMenu::SecretFormatMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    for (const SecretFormat format : AllSecretFormats) {
        QAction *const action = addAction(secretFormatName(format));
        action->setData(int(format));
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT chosen(format); });
    }
}

void SecretFormatMenu::fitTo(const SecretText *value)
{
    const QList<QAction *> formats = actions();
    for (QAction *const action : formats) {
        const auto format = SecretFormat(action->data().toInt());
        action->setEnabled(value && formatSecret(format, value->utf8()));
        action->setToolTip(value ? formatWarningsText(format, value->utf8()) : QString());
    }
}

} // namespace Keyturn
