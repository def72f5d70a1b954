// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/deletesecretdialog.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"
#include "ui/common/wrappedlabel.h"
#include "ui/secrets/expirytext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

DeleteSecretDialog::DeleteSecretDialog(const SecretTarget &target,
                                       const PasswordCredential &credential, const QDateTime &now,
                                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Delete client secret"));
    auto *const form = new QFormLayout;
    addTargetRows(*form, target, this);
    const QString description = plainName(credential.displayName).trimmed();
    form->addRow(
        tr("Description"),
        new WrappedLabel(description.isEmpty() ? tr("(no description)") : description, this));
    if (!credential.hint.isEmpty())
        form->addRow(tr("Value"),
                     new WrappedLabel(tr("begins with %1").arg(plainName(credential.hint)), this));
    form->addRow(tr("Secret ID"),
                 new WrappedLabel(credential.keyId.toString(QUuid::WithoutBraces), this));
    auto *const expiry = new WrappedLabel(expirySentence(credential.endDateTime, now), this);
    expiry->setToolTip(exactTimeText(credential.endDateTime));
    form->addRow(QString(), expiry);

    auto *const warning =
        new WrappedLabel(tr("This cannot be undone. Whatever still signs in with this "
                            "secret stops working."),
                         this);
    warning->setObjectName(u"warning"_s);

    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    auto *const cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteSecretDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    layout->addWidget(warning);
    layout->addStretch();
    layout->addWidget(buttons);
    cancel->setDefault(true);
    cancel->setFocus();
}

} // namespace Keyturn
