// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secrettarget.h"

#include <QCoreApplication>
#include <QLabel>

namespace Keyturn {

QString objectKindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application:
        return QCoreApplication::translate("SecretTarget", "App registration");
    case ObjectKind::ServicePrincipal:
        return QCoreApplication::translate("SecretTarget", "Enterprise application");
    case ObjectKind::AgentIdentityBlueprint:
        return QCoreApplication::translate("SecretTarget", "Agent identity blueprint");
    }
    return {};
}

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(text.toHtmlEscaped()); // in case a word is wider than the window
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace Keyturn
