// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/applicationpage.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/plainname.h"
#include "app/signin/signintarget.h"
#include "ui/common/announcement.h"
#include "ui/common/editmenu.h"
#include "ui/common/fontsize.h"
#include "ui/signin/helpline.h"
#include "ui/signin/secretfield.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ApplicationPage::ApplicationPage(QWidget *parent)
    : SignInPage(tr("Sign in as an application"), parent)
    , m_target(new HelpLine({}, this))
    , m_bySecret(new QRadioButton(tr("Client sec&ret"), this))
    , m_byCertificate(new QRadioButton(tr("C&ertificate"), this))
    , m_secret(new SecretField(this))
    , m_secretHelp(new HelpLine({}, this))
    , m_keep(new QCheckBox(tr("&Keep it in the keychain"), this))
    , m_keepHelp(new HelpLine({}, this))
    , m_file(new QLineEdit(this))
    , m_passphrase(new SecretField(this))
    , m_secretPart(makeSecretPart())
    , m_certificatePart(makeCertificatePart())
    , m_problem(new WrappedLabel({}, this))
{
    m_target->setObjectName(u"target"_s);
    m_problem->setObjectName(u"problem"_s);
    QFont bold = m_problem->font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_bySecret->setAccessibleName(tr("Client secret"));
    m_byCertificate->setAccessibleName(tr("Certificate"));
    m_bySecret->setChecked(true);
    auto *const proofs = new QHBoxLayout;
    proofs->setSpacing(letterWidth(fontMetrics()) * 3);
    proofs->addWidget(m_bySecret);
    proofs->addWidget(m_byCertificate);
    proofs->addStretch();
    rows().addWidget(m_target);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(proofs);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addWidget(m_secretPart);
    rows().addWidget(m_certificatePart);
    rows().addWidget(m_problem);
    addBack();
    m_signIn = addButton(tr("&Sign in"), tr("Sign in"));
    setDefaultButton(m_signIn);
    addCancel();

    connect(m_bySecret, &QRadioButton::toggled, this, &ApplicationPage::showProof);
    connect(m_signIn, &QPushButton::clicked, this, &ApplicationPage::signInChosen);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_secret, m_file, m_passphrase})
        connect(field, &QLineEdit::textEdited, this, &ApplicationPage::noteChange);
    setSecretKept(false);
    setReasonAgainstKeeping({});
    setProblem({});
    showProof();
}

QWidget *ApplicationPage::makeSecretPart()
{
    auto *const part = new QWidget(this);
    m_secret->setAccessibleName(tr("Client secret value"));
    m_keep->setAccessibleName(tr("Keep it in the keychain"));
    auto *const form = new QFormLayout(part);
    form->setContentsMargins({});
    auto *const field = new QVBoxLayout;
    field->setSpacing(2);
    field->addWidget(m_secret);
    field->addWidget(m_secretHelp);
    auto *const label = new QLabel(tr("&Value"), part);
    label->setBuddy(m_secret);
    form->addRow(label, field);
    auto *const keeping = new QVBoxLayout;
    keeping->setSpacing(2);
    keeping->addWidget(m_keep);
    keeping->addWidget(m_keepHelp);
    form->addRow(QString(), keeping);
    return part;
}

QWidget *ApplicationPage::makeCertificatePart()
{
    auto *const part = new QWidget(this);
    giveEditMenu(*m_file);
    m_file->setAccessibleName(tr("Certificate file"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *const choose = new QPushButton(tr("C&hoose…"), part);
    choose->setAccessibleName(tr("Choose certificate file"));
    setTabOrder(m_file, choose);
    setTabOrder(choose, m_passphrase);
    connect(choose, &QPushButton::clicked, this, &ApplicationPage::chooseFile);
    auto *const form = new QFormLayout(part);
    form->setContentsMargins({});
    auto *const line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    auto *const file = new QVBoxLayout;
    file->setSpacing(2);
    file->addLayout(line);
    file->addWidget(new HelpLine(tr("PEM with certificate and private key, or PFX."), part));
    auto *const fileLabel = new QLabel(tr("&File"), part);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, file);
    auto *const passphrase = new QVBoxLayout;
    passphrase->setSpacing(2);
    passphrase->addWidget(m_passphrase);
    passphrase->addWidget(
        new HelpLine(tr("Leave empty if the file has none. It is not kept."), part));
    auto *const label = new QLabel(tr("&Passphrase"), part);
    label->setBuddy(m_passphrase);
    form->addRow(label, passphrase);
    return part;
}

void ApplicationPage::setTarget(const SignInTarget &target)
{
    m_target->setText(
        tr("Application %1 in %2, %3")
            .arg(target.clientId, plainName(target.tenant), plainName(cloudTitle(target.cloud))));
}

void ApplicationPage::setSecretKept(bool isKept)
{
    m_isSecretKept = isKept;
    m_secretHelp->setText(isKept ? tr("Leave empty to use the one in the keychain.")
                                 : tr("The value of a client secret, not its Secret ID."));
    validate();
}

void ApplicationPage::setReasonAgainstKeeping(const QString &reason)
{
    m_keep->setEnabled(reason.isEmpty());
    m_keep->setAccessibleDescription(reason);
    m_keepHelp->setText(reason);
    m_keepHelp->setVisible(!reason.isEmpty());
}

void ApplicationPage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(*m_problem, sentence);
}

ApplicationPage::Proof ApplicationPage::proof() const
{
    return m_bySecret->isChecked() ? Proof::ClientSecret : Proof::Certificate;
}

SecretText ApplicationPage::takeClientSecret()
{
    const SecretText typed = m_secret->take();
    return SecretText(typed.utf8().trimmed()); // what is pasted often has an end of line
}

bool ApplicationPage::keepsClientSecret() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

QString ApplicationPage::certificateFile() const
{
    return m_file->text();
}

void ApplicationPage::setProof(Proof proof)
{
    (proof == Proof::Certificate ? m_byCertificate : m_bySecret)->setChecked(true);
}

void ApplicationPage::setCertificateFile(const QString &path)
{
    m_file->setText(path);
    noteChange();
}

SecretText ApplicationPage::takePassphrase()
{
    return m_passphrase->take();
}

QWidget *ApplicationPage::firstFocus() const
{
    return proof() == Proof::ClientSecret ? static_cast<QWidget *>(m_secret) : m_file;
}

void ApplicationPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_secret->wipeText();
        m_passphrase->wipeText();
        setProblem({});
        validate();
    }
    SignInPage::hideEvent(event);
}

void ApplicationPage::chooseFile()
{
    auto *const question = new QFileDialog(this, tr("Choose certificate file"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    // Qt's own, since the desktop's may run in an event loop inside the program's.
    question->setOption(QFileDialog::DontUseNativeDialog);
    question->setFileMode(QFileDialog::ExistingFile);
    question->setNameFilters(
        {tr("Certificates (*.pem *.pfx *.p12 *.crt *.key)"), tr("All files (*)")});
    connect(question, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        noteChange();
    });
    question->open();
}

void ApplicationPage::showProof()
{
    m_secretPart->setVisible(proof() == Proof::ClientSecret);
    m_certificatePart->setVisible(proof() == Proof::Certificate);
    noteChange();
}

void ApplicationPage::noteChange()
{
    setProblem({});
    validate();
}

void ApplicationPage::validate()
{
    if (!m_signIn)
        return;
    m_signIn->setEnabled(proof() == Proof::ClientSecret
                             ? m_isSecretKept || !m_secret->text().isEmpty()
                             : !m_file->text().isEmpty());
}

} // namespace Keyturn
