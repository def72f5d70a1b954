// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/newsecretdialog.h"

#include "ui/common/editmenu.h"
#include "ui/common/wrappedlabel.h"
#include "ui/common/wrongfieldguard.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

NewSecretDialog::NewSecretDialog(const SecretTarget &target, Clock clock,
                                 const PendingSecrets &pending, SecretClipboard &clipboard,
                                 QWidget *parent)
    : QDialog(parent)
    , m_description(new QLineEdit(this))
    , m_problem(new WrappedLabel({}, this))
{
    setWindowTitle(tr("Add secret"));
    m_form = new QFormLayout;
    addTargetRows(*m_form, target, this);
    addDescription(pending, clipboard);
    m_expiry = new ExpiryPicker(std::move(clock), *m_form, this);

    m_problem->setObjectName(u"problem"_s);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_form->addRow(QString(), m_problem);
    auto *const buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSecretDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewSecretDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_description, &QLineEdit::textChanged, this, &NewSecretDialog::validate);
    connect(m_expiry, &ExpiryPicker::changed, this, &NewSecretDialog::validate);
    validate();
    m_description->setFocus();
}

void NewSecretDialog::addDescription(const PendingSecrets &pending, SecretClipboard &clipboard)
{
    // No maximum length: it would cut off the end of what is pasted, without a word.
    m_description->setObjectName(u"description"_s);
    giveEditMenu(*m_description);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("Enter a description for this client secret"));
    m_form->addRow(tr("&Description"), m_description);
    const auto *const guard = new WrongFieldGuard(
        pending, clipboard,
        tr("This is the secret value. Descriptions can be read by everyone in your directory."),
        *m_description);
    m_form->addRow(QString(), guard->note());
}

NewSecret NewSecretDialog::newSecret() const
{
    return m_added ? *m_added : collect();
}

void NewSecretDialog::accept()
{
    validate(); // an end may have passed since
    // Asked a second time, by a double click or a held Enter, it must not ask for a second secret.
    if (m_added || !m_add->isEnabled())
        return;
    m_added = collect();
    QDialog::accept();
}

QString NewSecretDialog::problem() const
{
    const qsizetype length = m_description->text().trimmed().size();
    if (length > NewSecret::MaxDescription) {
        return tr("The description has %1 characters; %2 are possible.")
            .arg(length)
            .arg(NewSecret::MaxDescription);
    }
    return m_expiry->problem();
}

NewSecret NewSecretDialog::collect() const
{
    return {.displayName = m_description->text().trimmed(),
            .startDateTime = m_expiry->startDateTime(),
            .endDateTime = m_expiry->endDateTime()};
}

void NewSecretDialog::validate()
{
    const QString text = problem();
    m_problem->setText(text);
    m_form->setRowVisible(m_problem, !text.isEmpty());
    m_add->setEnabled(text.isEmpty());
}

} // namespace Keyturn
