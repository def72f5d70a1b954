// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secrettarget.h"

#include "app/core/plainname.h"
#include "ui/common/wrappedlabel.h"

#include <QCoreApplication>
#include <QFormLayout>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretTargetText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretTarget)
    };

    QString kindInTenantText(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            //: %1 is the name of a tenant.
            return SecretTargetText::tr("App registration in %1");
        case ObjectKind::ServicePrincipal:
            //: %1 is the name of a tenant.
            return SecretTargetText::tr("Enterprise application in %1");
        case ObjectKind::AgentIdentityBlueprint:
            //: %1 is the name of a tenant.
            return SecretTargetText::tr("Agent identity blueprint in %1");
        }
        return {};
    }

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
    const QString ownerName = plainName(target.ownerName);
    auto *const name = new WrappedLabel(ownerName, parent);
    name->setObjectName(u"ownerName"_s);
    name->setToolTip(ownerName.toHtmlEscaped()); // tool tips take markup
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    form.addRow(SecretTargetText::tr("Application"), name);
    form.addRow(
        QString(),
        new WrappedLabel(kindInTenantText(target.kind).arg(plainName(target.tenantName)), parent));
}

} // namespace Keyturn
