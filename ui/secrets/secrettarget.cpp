// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secrettarget.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretTargetText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretTarget)
    };

} // namespace

QString objectKindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application:
        return SecretTargetText::tr("App registration");
    case ObjectKind::ServicePrincipal:
        return SecretTargetText::tr("Enterprise application");
    case ObjectKind::AgentIdentityBlueprint:
        return SecretTargetText::tr("Agent identity blueprint");
    }
    return {};
}

void addTargetRows(QFormLayout &form, const SecretTarget &target, QWidget *parent)
{
    auto *const name = makePlainLabel(target.ownerName, parent);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    form.addRow(SecretTargetText::tr("Application"), name);
    //: %1 is a kind of application, %2 the name of a tenant.
    const QString place = SecretTargetText::tr("%1 in %2");
    form.addRow(QString(),
                makePlainLabel(place.arg(objectKindText(target.kind), target.tenantName), parent));
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
