// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/networkpage.h"

#include "app/cloud/cloudtitle.h"
#include "app/settings/networkpreferencestore.h"
#include "ui/common/editmenu.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/wrappedlabel.h"
#include "ui/settings/authoritiesfield.h"
#include "ui/settings/cloudpanel.h"
#include "ui/settings/connectionpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Choice = ProxyRule::Choice;
    using Protocol = ProxyRule::Protocol;

    constexpr int UsualPort = 8080;
    constexpr int LastPort = 65'535;

} // namespace

NetworkPage::NetworkPage(NetworkPreferenceStore &network, CloudStore &clouds, QWidget *parent)
    : SettingsPage(tr("Network"), parent)
    , m_network(network)
    , m_choice(new QComboBox(this))
    , m_protocol(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
{
    addManaged();
    addProxy();
    addAuthorities();
    addClouds(clouds);
    connect(&m_network, &NetworkPreferenceStore::changed, this, [this] {
        if (m_network.preferences().proxy != m_shown) // or what is being entered would be lost
            showPreferences();
    });
    showPreferences();
}

/// What is laid down about signing in can be seen here, too.
void NetworkPage::addManaged()
{
    const ManagedSettings &managed = m_network.managed();
    for (const QString &problem : managed.problems)
        addRow(new WrappedLabel(problem, this));
    if (!managed.cloud && !managed.tenant && !managed.clientId)
        return;
    addHeading(tr("Signing in"));
    const auto add = [this](const QString &label, const QString &value) {
        auto *text = new ElidedLabel(Qt::ElideRight, this);
        text->setText(value);
        addRow(label, text);
    };
    if (managed.cloud)
        add(tr("Cloud"), cloudTitle(*managed.cloud));
    if (managed.tenant)
        add(tr("Tenant"), *managed.tenant);
    if (managed.clientId)
        add(tr("Client ID"), *managed.clientId);
    noteManaged(true);
}

void NetworkPage::noteManaged(bool isManaged)
{
    if (isManaged)
        addNote(tr("Managed by your organization"));
}

void NetworkPage::addProxy()
{
    m_choice->addItem(tr("The system's"), int(Choice::System));
    m_choice->addItem(tr("None"), int(Choice::None));
    m_choice->addItem(tr("Manual"), int(Choice::Manual));
    m_protocol->addItem(tr("HTTP"), int(Protocol::Http));
    m_protocol->addItem(tr("SOCKS5"), int(Protocol::Socks5));
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    giveEditMenu(*m_host);
    m_port->setRange(1, LastPort);
    m_port->setValue(UsualPort);
    m_port->setKeyboardTracking(false); // or 8080 would be 8, then 80
    giveEditMenu(*m_port);

    addHeading(tr("Proxy"));
    addRow(tr("&Proxy"), m_choice);
    addRow(tr("T&ype"), m_protocol);
    addRow(tr("&Host"), m_host);
    addRow(tr("P&ort"), m_port);
    m_problem = new WrappedLabel({}, this);
    m_problem->setObjectName(u"proxyProblem"_s);
    addRow(m_problem);
    noteManaged(m_network.managed().proxy.has_value());
    addNote(tr("What is on this computer is reached without a proxy. A proxy that asks for a user "
               "name and a password cannot be used: Keyturn keeps none."));
    for (QComboBox *box : {m_choice, m_protocol})
        connect(box, &QComboBox::currentIndexChanged, this, &NetworkPage::takeProxy);
    connect(m_host, &QLineEdit::textEdited, this, &NetworkPage::updateProxy);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::takeHost);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::takeProxy);
}

void NetworkPage::addAuthorities()
{
    addHeading(tr("Certificates"));
    addRow(tr("Extra CA &file"), new AuthoritiesField(m_network, this));
    noteManaged(m_network.managed().authoritiesFile.has_value());
    addNote(tr("Certificate authorities to trust beside the system's own, such as that of a "
               "company's inspecting proxy. A change counts from the next sign-in on."));
}

void NetworkPage::addClouds(CloudStore &clouds)
{
    addHeading(tr("Clouds of your own"));
    addRow(new CloudPanel(clouds, this));
    addNote(tr("For clouds that are air-gapped or behind a gateway. Microsoft's own are always "
               "there."));
    addHeading(tr("Connection"));
    auto *panel = new ConnectionPanel(m_network, clouds, this);
    addRow(tr("Clou&d"), panel->cloudBox());
    addRow(panel);
}

/// The whole address of a proxy is often what one has.
void NetworkPage::takeHost()
{
    const auto rule = ProxyRule::fromText(m_host->text().trimmed());
    if (rule && rule->choice == Choice::Manual) {
        const std::array blockers = {QSignalBlocker(m_protocol), QSignalBlocker(m_port)};
        m_protocol->setCurrentIndex(m_protocol->findData(int(rule->protocol)));
        m_host->setText(rule->host);
        m_port->setValue(rule->port);
    }
    takeProxy();
}

void NetworkPage::takeProxy()
{
    updateProxy();
    const ProxyRule entered = proxy();
    if (!entered.isComplete())
        return;
    m_shown = entered;
    NetworkPreferences preferences = m_network.preferences();
    preferences.proxy = entered;
    m_network.set(preferences);
}

ProxyRule NetworkPage::proxy() const
{
    const auto choice = Choice(m_choice->currentData().toInt());
    if (choice != Choice::Manual)
        return {.choice = choice};
    return {.choice = choice,
            .protocol = Protocol(m_protocol->currentData().toInt()),
            .host = m_host->text().trimmed(),
            .port = quint16(m_port->value())};
}

void NetworkPage::updateProxy()
{
    const ProxyRule entered = proxy();
    const bool isManual = entered.choice == Choice::Manual;
    for (QWidget *control : std::initializer_list<QWidget *>{m_protocol, m_host, m_port})
        setRowVisible(control, isManual);
    setRowVisible(m_problem, !entered.isComplete());
    m_problem->setText(entered.host.isEmpty()
                           ? tr("Not in use yet: enter the proxy's host.")
                           : tr("Not in use yet: the host is a name or an address alone."));
}

void NetworkPage::showPreferences()
{
    const std::array blockers = {QSignalBlocker(m_choice), QSignalBlocker(m_protocol),
                                 QSignalBlocker(m_host), QSignalBlocker(m_port)};
    m_shown = m_network.preferences().proxy;
    m_choice->setCurrentIndex(m_choice->findData(int(m_shown.choice)));
    if (m_shown.choice == Choice::Manual) {
        m_protocol->setCurrentIndex(m_protocol->findData(int(m_shown.protocol)));
        m_host->setText(m_shown.host);
        m_port->setValue(m_shown.port);
    }
    const bool isOwn = !m_network.managed().proxy;
    for (QWidget *control : std::initializer_list<QWidget *>{m_choice, m_protocol, m_host, m_port})
        control->setEnabled(isOwn);
    updateProxy();
}

} // namespace Keyturn
