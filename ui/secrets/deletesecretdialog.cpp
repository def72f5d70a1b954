// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/deletesecretdialog.h"

#include "app/core/plainname.h"
#include "app/directory/expiry.h"
#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/secrets/expirytext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString descriptionOf(const PasswordCredential &credential)
    {
        return plainName(credential.displayName).trimmed();
    }

    QString idOf(const PasswordCredential &credential)
    {
        return credential.keyId.toString(QUuid::WithoutBraces);
    }

} // namespace

DeleteSecretDialog::DeleteSecretDialog(const SecretTarget &target,
                                       const PasswordCredential &credential,
                                       const RemainingSecrets &remaining, const QDateTime &now,
                                       const PendingSecrets &pending, SecretClipboard &clipboard,
                                       QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
{
    setWindowTitle(tr("Delete client secret"));
    auto *const buttons = new QDialogButtonBox(this);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    auto *const cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteSecretDialog::reject);

    addRows(target, credential, now);
    addConsequences(remaining, plainName(target.ownerName));
    if (remaining.losesLastValid())
        addNameToType(credential, pending, clipboard);
    m_layout->addStretch();
    m_layout->addWidget(buttons);
    cancel->setDefault(true);
    cancel->setFocus();
}

void DeleteSecretDialog::tellThatItIsKept()
{
    m_kept->show();
}

void DeleteSecretDialog::addRows(const SecretTarget &target, const PasswordCredential &credential,
                                 const QDateTime &now)
{
    auto *const form = new QFormLayout;
    addTargetRows(*form, target, this);
    const QString description = descriptionOf(credential);
    form->addRow(
        tr("Description"),
        new WrappedLabel(description.isEmpty() ? tr("(no description)") : description, this));
    if (!credential.hint.isEmpty())
        form->addRow(tr("Value"),
                     new WrappedLabel(tr("begins with %1").arg(plainName(credential.hint)), this));
    form->addRow(tr("Secret ID"), new WrappedLabel(idOf(credential), this));
    auto *const expiry = new WrappedLabel(expirySentence(credential.endDateTime, now), this);
    expiry->setToolTip(exactTimeText(credential.endDateTime));
    form->addRow(QString(), expiry);
    form->addRow(tr("Last use"), new WrappedLabel(tr("not checked"), this));
    m_layout->addLayout(form);
    m_kept = new WrappedLabel(tr("Its value in the keychain is removed as well."), this);
    m_kept->setObjectName(u"kept"_s);
    m_kept->hide();
    m_layout->addWidget(m_kept);
}

void DeleteSecretDialog::addConsequences(const RemainingSecrets &remaining,
                                         const QString &ownerName)
{
    QString left;
    if (remaining.losesLastValid())
        left = tr("This is the last valid secret of %1.").arg(ownerName);
    else if (remaining.otherValidCount == 1)
        left = tr("1 other stays valid.");
    else if (remaining.otherValidCount > 1)
        left = tr("%n others stay valid.", nullptr, remaining.otherValidCount);
    else
        left = tr("It cannot be used now; neither can any other secret of %1.").arg(ownerName);

    auto *const remainder = new WrappedLabel(left, this);
    remainder->setObjectName(u"remaining"_s);
    if (remaining.losesLastValid()) {
        QFont font = remainder->font();
        font.setBold(true);
        remainder->setFont(font);
    }
    auto *const warning = new WrappedLabel(
        tr("This cannot be undone. Whatever still signs in with this secret stops working."), this);
    warning->setObjectName(u"warning"_s);
    m_layout->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    m_layout->addWidget(remainder);
    m_layout->addWidget(warning);
}

void DeleteSecretDialog::addNameToType(const PasswordCredential &credential,
                                       const PendingSecrets &pending, SecretClipboard &clipboard)
{
    QString name = descriptionOf(credential);
    QString request = tr("&Type its description to delete it all the same:");
    if (name.isEmpty()) {
        name = idOf(credential).left(8);
        request = tr("&Type the first 8 characters of its Secret ID to delete it all the same:");
    }
    auto *const label = new QLabel(request, this);
    auto *const field = new QLineEdit(this);
    label->setBuddy(field);
    giveEditMenu(*field);
    connect(field, &QLineEdit::textChanged, this, [this, name](const QString &text) {
        m_delete->setEnabled(text.trimmed().compare(name, Qt::CaseInsensitive) == 0);
    });
    const auto *const guard = new WrongFieldGuard(
        pending, clipboard, tr("This is the secret value. Deleting the secret does not need it."),
        *field);
    m_delete->setEnabled(false);
    m_layout->addWidget(label);
    m_layout->addWidget(field);
    m_layout->addWidget(guard->note());
}

} // namespace Keyturn
