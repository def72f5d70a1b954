// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/deletesecretdialog.h"

#include "ui/secrets/expirytext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

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
    const QString description =
        credential.displayName.isEmpty() ? tr("(no description)") : credential.displayName;
    form->addRow(tr("Description"), makePlainLabel(description, this));
    if (!credential.hint.isEmpty())
        form->addRow(tr("Value"), makePlainLabel(tr("begins with %1").arg(credential.hint), this));
    form->addRow(tr("Secret ID"),
                 makePlainLabel(credential.keyId.toString(QUuid::WithoutBraces), this));
    auto *const expiry = makePlainLabel(expirySentence(credential.endDateTime, now), this);
    expiry->setToolTip(exactUtcText(credential.endDateTime));
    form->addRow(tr("Expiry"), expiry);

    auto *const warning = new QLabel(tr("This cannot be undone. Whatever still signs in with this "
                                        "secret stops working."),
                                     this);
    warning->setObjectName(u"warning"_s);
    warning->setWordWrap(true);

    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    auto *const cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteSecretDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(warning);
    layout->addStretch();
    layout->addWidget(buttons);
    cancel->setDefault(true);
    cancel->setFocus();
}

} // namespace Keyturn
