// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/waysinpage.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/plainname.h"
#include "ui/common/calmwheel.h"
#include "ui/signin/helpline.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/waylist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array AllWays{WayIn::AzureCli,    WayIn::Browser,         WayIn::DeviceCode,
                                 WayIn::Application, WayIn::PersonalAccount, WayIn::PastedToken};

} // namespace

WaysInPage::WaysInPage(const SignInStart &start, const FieldGuard &guard, QWidget *parent)
    : SignInPage(tr("Sign in to Microsoft Entra"), parent)
    , m_start(start)
    , m_clouds(Cloud::known())
    , m_azure(start.azureCli)
    , m_cloud(new QComboBox(this))
    , m_tenant(new IdentifierField(IdentifierField::Kind::Tenant,
                                   tr("Leave empty for your own organization."), guard, this))
    , m_clientId(new IdentifierField(IdentifierField::Kind::ClientId, {}, guard, this))
    , m_stay(new QCheckBox(tr("&Stay signed in"), this))
    , m_stayHelp(new HelpLine({}, this))
    , m_register(new QPushButton(tr("&Register Keyturn…"), this))
    , m_ways(new WayList(this))
{
    auto *const form = new QFormLayout;
    addCloud(*form);
    addIdentifiers(*form);
    addStaying(*form);
    rows().addLayout(form);
    rows().addSpacing(fontMetrics().height());
    rows().addWidget(m_ways);
    auto *const sample = addSideButton(tr("&Open sample tenant"), tr("Open sample tenant"));
    connect(sample, &QPushButton::clicked, this, &WaysInPage::sampleTenantChosen);
    addCancel();

    connect(m_ways, &WayList::chosen, this, &WaysInPage::wayChosen);
    setAzureCli(m_azure);
}

void WaysInPage::addCloud(QFormLayout &form)
{
    for (const Cloud &own : m_start.ownClouds)
        m_clouds.push_back(own);
    if (std::ranges::find(m_clouds, m_start.target.cloud) == m_clouds.end())
        m_clouds.push_back(m_start.target.cloud);
    for (const Cloud &cloud : m_clouds)
        m_cloud->addItem(plainName(cloudTitle(cloud)));
    m_cloud->setCurrentIndex(
        int(std::ranges::find(m_clouds, m_start.target.cloud) - m_clouds.begin()));
    m_cloud->setAccessibleDescription(tr("Cloud"));
    m_cloud->setObjectName(u"cloud"_s);
    calmWheel(*m_cloud);
    auto *const both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(m_cloud);
    auto *const label = new QLabel(tr("&Cloud"), this);
    label->setBuddy(m_cloud);
    form.addRow(label, both);
    if (m_start.isCloudManaged) {
        m_cloud->setEnabled(false);
        both->addWidget(new HelpLine(tr("Managed by your organization"), this));
    }
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &WaysInPage::proposeClientId);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &WaysInPage::validate);
}

void WaysInPage::addIdentifiers(QFormLayout &form)
{
    m_tenant->addTo(form, tr("&Directory (tenant) ID"));
    if (m_start.target.authority().isOneTenant())
        m_tenant->setValue(m_start.target.tenant);
    if (m_start.isTenantManaged)
        m_tenant->setManaged();
    connect(m_tenant, &IdentifierField::changed, this, &WaysInPage::proposeClientId);
    connect(m_tenant, &IdentifierField::changed, this, &WaysInPage::validate);

    m_clientId->addTo(form, tr("&Application (client) ID"));
    m_clientId->setValue(m_start.target.clientId);
    proposeClientId();
    explainClientId();
    if (m_start.isClientIdManaged)
        m_clientId->setManaged();
    else
        connect(m_clientId, &IdentifierField::changed, this, &WaysInPage::explainClientId);
    connect(m_clientId, &IdentifierField::changed, this, &WaysInPage::validate);
    m_register->setAccessibleName(tr("Register Keyturn"));
    m_register->setHidden(m_start.isClientIdManaged);
    connect(m_register, &QPushButton::clicked, this, &WaysInPage::registrationChosen);
    m_clientId->addBeside(m_register);
}

void WaysInPage::explainClientId()
{
    m_clientId->setHelp(m_clientId->value() == graphCommandLineToolsId()
                            ? tr("Microsoft Graph Command Line Tools: only to try Keyturn out.")
                            : tr("Of the registration that Keyturn signs in as."));
}

/// What was signed in with there before, unless somebody has entered something else.
void WaysInPage::proposeClientId()
{
    if (!m_start.knownClientId || m_start.isClientIdManaged || m_tenant->isWrong()
        || m_clientId->value() != m_proposedClientId || m_clientId->isWrong())
        return;
    m_proposedClientId = m_start.knownClientId(target());
    m_clientId->setValue(m_proposedClientId);
}

void WaysInPage::addStaying(QFormLayout &form)
{
    m_stay->setAccessibleName(tr("Stay signed in"));
    m_stay->setChecked(m_start.staysSignedIn);
    auto *const both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(m_stay);
    both->addWidget(m_stayHelp);
    form.addRow(QString(), both);
    setReasonAgainstStaying({});
}

void WaysInPage::setReasonAgainstStaying(const QString &reason)
{
    const QString text = reason.isEmpty()
        ? tr("Keeps a refresh token in this computer's keychain until you sign out.")
        : reason;
    m_stay->setEnabled(reason.isEmpty());
    m_stay->setAccessibleDescription(text);
    m_stayHelp->setText(text);
}

bool WaysInPage::staysSignedIn() const
{
    return m_stay->isEnabled() && m_stay->isChecked();
}

const Cloud &WaysInPage::cloud() const
{
    return m_clouds.at(size_t(std::max(0, m_cloud->currentIndex())));
}

SignInTarget WaysInPage::target() const
{
    SignInTarget target{.cloud = cloud(), .clientId = m_clientId->value()};
    if (m_tenant->isGood())
        target.tenant = m_tenant->value();
    return target;
}

void WaysInPage::setClientId(const QString &clientId)
{
    if (!m_start.isClientIdManaged)
        m_clientId->setValue(clientId);
}

void WaysInPage::setAzureCli(const AzureCliState &state)
{
    m_azure = state;
    m_ways->setAzureUser(state.userName);
    validate();
}

QString WaysInPage::azureReason() const
{
    switch (m_azure.kind) {
    case AzureCliState::Kind::Looking:
        return tr("Looking for the Azure CLI…");
    case AzureCliState::Kind::Absent:
        return tr("The Azure CLI is not on this computer.");
    case AzureCliState::Kind::SignedOut:
        return tr("Nobody is signed in there: run “az login” first.");
    case AzureCliState::Kind::SignedIn:
        break;
    }
    return {};
}

QString WaysInPage::reasonAgainst(WayIn way) const
{
    if (way == WayIn::PastedToken)
        return {};
    if (way == WayIn::AzureCli && !azureReason().isEmpty())
        return azureReason();
    if (way == WayIn::PersonalAccount && !cloud().takesPersonalAccounts())
        return tr("Personal accounts are in the global cloud only.");
    if (way == WayIn::PersonalAccount && m_start.isTenantManaged)
        return tr("Your organization lets you into its directory only.");
    if (way != WayIn::PersonalAccount && m_tenant->isWrong())
        return tr("Needs a correct directory (tenant) ID.");
    if (way == WayIn::Application && m_tenant->isEmpty())
        return tr("Needs the directory (tenant) ID.");
    if (needsClientId(way) && !m_clientId->isGood()) {
        return m_clientId->isEmpty() ? tr("Needs an application (client) ID.")
                                     : tr("Needs a correct application (client) ID.");
    }
    return {};
}

void WaysInPage::validate()
{
    for (const WayIn way : AllWays)
        m_ways->setReasonAgainst(way, reasonAgainst(way));
    recommend();
}

void WaysInPage::recommend()
{
    const bool canUseAzure = reasonAgainst(WayIn::AzureCli).isEmpty();
    const bool canUseBrowser = reasonAgainst(WayIn::Browser).isEmpty();
    if (canUseAzure)
        setDefaultButton(m_ways->button(WayIn::AzureCli));
    else if (canUseBrowser)
        setDefaultButton(m_ways->button(WayIn::Browser));
    else
        setDefaultButton(m_clientId->isEmpty() && !m_register->isHidden() ? m_register : nullptr);
}

QWidget *WaysInPage::firstFocus() const
{
    return defaultButton() ? static_cast<QWidget *>(defaultButton()) : m_clientId->field();
}

void WaysInPage::showEvent(QShowEvent *event)
{
    // Only now: whatever becomes known while one looks, no button moves under the pointer.
    const bool isAzureLikely = m_azure.kind == AzureCliState::Kind::SignedIn
        || m_azure.kind == AzureCliState::Kind::Looking;
    m_ways->putFirst(isAzureLikely ? WayIn::AzureCli : WayIn::Browser);
    SignInPage::showEvent(event);
}

} // namespace Keyturn
