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
    //: %1 is a kind of application, %2 the name of a tenant.
    const QString place = SecretTargetText::tr("%1 in %2");
    form.addRow(QString(),
                new WrappedLabel(
                    place.arg(objectKindText(target.kind), plainName(target.tenantName)), parent));
}

} // namespace Keyturn
