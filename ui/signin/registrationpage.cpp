// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/registrationpage.h"

#include "app/core/sentences.h"
#include "app/signin/registrationscript.h"
#include "ui/common/calmwheel.h"
#include "ui/common/fontsize.h"
#include "ui/signin/copybutton.h"
#include "ui/signin/helpline.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    enum Shell { AzureCli, PowerShell };

    QLabel *heading(const QString &text, QWidget *parent)
    {
        auto *const label = new QLabel(text, parent);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        return label;
    }

} // namespace

QString graphCommandLineToolsId()
{
    return u"14d82eec-204b-4c2f-b7e8-296a70dab67e"_s;
}

RegistrationPage::RegistrationPage(const FieldGuard &guard, QWidget *parent)
    : SignInPage(tr("Register Keyturn"), parent)
    , m_steps(new QGridLayout)
    , m_portal(new QPushButton(tr("Open &admin center"), this))
{
    m_portal->setAccessibleName(tr("Open admin center"));
    connect(m_portal, &QPushButton::clicked, this,
            [this] { Q_EMIT linkChosen(m_target.cloud.portal); });
    auto *const start = new QHBoxLayout;
    start->addWidget(new WrappedLabel(tr("Keyturn signs in as an application of your own "
                                         "organization, registered once."),
                                      this),
                     1);
    start->addWidget(m_portal, 0, Qt::AlignTop);
    rows().addLayout(start);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(m_steps);
    addSteps();
    addPermissions();
    addScript();
    addClientId(guard);
    addTrial();
    m_back = addBack();
    m_goOn = addButton(tr("&Continue"), tr("Continue"));
    setDefaultButton(m_goOn);
    addCancel();
    connect(m_goOn, &QPushButton::clicked, this,
            [this] { Q_EMIT clientIdGiven(m_clientId->value()); });
    setTarget({.cloud = Cloud::global()});
}

void RegistrationPage::addSteps()
{
    m_steps->setHorizontalSpacing(letterWidth(fontMetrics()) * 2);
    m_steps->setColumnStretch(1, 1);
    addStep(1, tr("App registrations › New registration. Its name:"), u"Keyturn"_s);
    addStep(2,
            tr("Authentication › Add a platform › Mobile and desktop applications. Redirect URI:"),
            u"http://localhost"_s);
    addStep(3, tr("Authentication › Advanced settings › Allow public client flows: Yes"));
    addStep(4, tr("API permissions › Add a permission › Microsoft Graph › Delegated permissions:"));
}

void RegistrationPage::addStep(int number, const QString &words, const QString &value)
{
    const int row = m_steps->rowCount();
    m_steps->addWidget(heading(QString::number(number), this), row, 0, Qt::AlignVCenter);
    auto *const text = new WrappedLabel(words, this);
    m_steps->addWidget(text, row, 1, Qt::AlignVCenter);
    if (!value.isEmpty())
        m_steps->addWidget(new CopyButton(value, this), row, 2);
}

void RegistrationPage::addPermissions()
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(letterWidth(fontMetrics()) * 2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    QHBoxLayout *names = nullptr;
    QString reason;
    for (const RegisteredPermission &permission : registeredPermissions()) {
        if (!names || permission.reason != reason) { // else it joins those before
            reason = permission.reason;
            const int row = grid->rowCount();
            names = new QHBoxLayout;
            grid->addLayout(names, row, 0, Qt::AlignLeft);
            const QString words =
                permission.isOptional ? joinedSentences({reason, tr("Optional.")}) : reason;
            grid->addWidget(new HelpLine(words, this), row, 1, Qt::AlignVCenter);
        }
        names->addWidget(new CopyButton(permission.name, this));
    }
    const int last = m_steps->rowCount();
    m_steps->addLayout(grid, last, 1, 1, 2);
    m_steps->addWidget(
        new HelpLine(tr("Keyturn never asks for Directory.ReadWrite.All or "
                        "Directory.AccessAsUser.All: they give more than it needs, and with "
                        "either of them Entra refuses to change the secrets of blueprints."),
                     this),
        last + 1, 1, 1, 2);
}

void RegistrationPage::addScript()
{
    m_shell = new QComboBox(this);
    m_shell->insertItem(AzureCli, tr("Azure CLI (bash or zsh)"));
    m_shell->insertItem(PowerShell, tr("Microsoft Graph PowerShell"));
    m_shell->setAccessibleDescription(tr("Shell"));
    calmWheel(*m_shell);
    auto *const words = new QLabel(tr("Or all of it by a &script for"), this);
    words->setBuddy(m_shell);
    auto *const copy = new QPushButton(tr("C&opy registration script"), this);
    copy->setAccessibleName(tr("Copy registration script"));
    connect(copy, &QPushButton::clicked, this, &RegistrationPage::copyScript);
    auto *const line = new QHBoxLayout;
    line->addWidget(words);
    line->addWidget(m_shell);
    line->addWidget(copy);
    line->addStretch();
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(line);
}

void RegistrationPage::addClientId(const FieldGuard &guard)
{
    m_clientId = new IdentifierField(IdentifierField::Kind::ClientId,
                                     tr("The registration's overview shows it."), guard, this);
    m_copyConsent = new QPushButton(tr("Copy &link"), this);
    m_copyConsent->setAccessibleName(tr("Copy consent link"));
    m_openConsent = new QPushButton(tr("O&pen"), this);
    m_openConsent->setAccessibleName(tr("Open consent page"));
    connect(m_copyConsent, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(consentLink().toString(QUrl::FullyEncoded));
    });
    connect(m_openConsent, &QPushButton::clicked, this,
            [this] { Q_EMIT linkChosen(consentLink()); });
    auto *const consent = new QHBoxLayout;
    consent->addWidget(new WrappedLabel(tr("An administrator can consent for everybody:"), this),
                       1);
    consent->addWidget(m_copyConsent);
    consent->addWidget(m_openConsent);

    auto *const form = new QFormLayout;
    m_clientId->addTo(*form, tr("Application (client) &ID"));
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(form);
    form->addRow(QString(), consent);
    connect(m_clientId, &IdentifierField::changed, this, &RegistrationPage::validate);
}

void RegistrationPage::addTrial()
{
    auto *const trial =
        new QPushButton(tr("&Try it out with Microsoft Graph Command Line Tools"), this);
    trial->setAccessibleName(tr("Try it out with Microsoft Graph Command Line Tools"));
    connect(trial, &QPushButton::clicked, this,
            [this] { Q_EMIT clientIdGiven(graphCommandLineToolsId()); });
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addWidget(trial, 0, Qt::AlignLeft);
    rows().addWidget(
        new HelpLine(tr("This is Microsoft's application, not yours: sign-in logs name it instead "
                        "of Keyturn, your organization may have blocked it, and Microsoft may "
                        "refuse it some permissions (AADSTS65002). For daily use register your "
                        "own."),
                     this));
}

void RegistrationPage::setTarget(const SignInTarget &target)
{
    m_target = target;
    m_portal->setVisible(target.cloud.portal.isValid());
    if (m_clientId->isEmpty())
        m_clientId->setValue(target.clientId);
    validate();
}

void RegistrationPage::setFirst(bool isFirst)
{
    m_back->setText(isFirst ? tr("Other &ways to sign in") : tr("&Back"));
    m_back->setAccessibleName(isFirst ? tr("Other ways to sign in") : tr("Back"));
}

void RegistrationPage::copyScript()
{
    const Registration registration{.cloud = m_target.cloud,
                                    .tenant = m_target.authority().isOneTenant() ? m_target.tenant
                                                                                 : QString()};
    QGuiApplication::clipboard()->setText(m_shell->currentIndex() == AzureCli
                                              ? azureCliScript(registration)
                                              : powerShellScript(registration));
}

QUrl RegistrationPage::consentLink() const
{
    QUrl url = m_target.authority().adminConsentPage();
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, m_clientId->value());
    url.setQuery(query);
    return url;
}

void RegistrationPage::validate()
{
    const bool isGood = m_clientId->isGood();
    for (QPushButton *button : {m_copyConsent, m_openConsent, m_goOn}) {
        if (button)
            button->setEnabled(isGood);
    }
}

QWidget *RegistrationPage::firstFocus() const
{
    return m_clientId->field();
}

} // namespace Keyturn
