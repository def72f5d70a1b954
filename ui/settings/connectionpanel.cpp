// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionpanel.h"

#include "app/cloud/cloudtitle.h"
#include "app/http/connectiontest.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "ui/common/fontsize.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/explainbutton.h"
#include "ui/settings/outcome.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr auto StepsPatience = 15s;

    QString stateText(ConnectionStep::State state)
    {
        switch (state) {
        case ConnectionStep::State::UnderWay:
            return ConnectionPanel::tr("…");
        case ConnectionStep::State::Good:
            return ConnectionPanel::tr("Good");
        case ConnectionStep::State::Failed:
            return ConnectionPanel::tr("Failed");
        case ConnectionStep::State::NotTried:
            return ConnectionPanel::tr("Not tried");
        }
        return {};
    }

    void setBold(QLabel &label, bool isBold)
    {
        QFont font = label.font();
        font.setBold(isBold);
        label.setFont(font);
    }

} // namespace

ConnectionPanel::ConnectionPanel(NetworkPreferenceStore &network, CloudStore &clouds,
                                 QWidget *parent)
    : QWidget(parent)
    , m_network(network)
    , m_clouds(clouds)
    , m_cloud(new QComboBox(this))
    , m_start(new QPushButton(tr("&Test connection"), this))
    , m_results(new QWidget(this))
    , m_outcome(new WrappedLabel({}, this))
    , m_explain(new ExplainButton(this))
{
    m_start->setAutoDefault(false);
    m_outcome->setObjectName(u"connectionOutcome"_s);
    layOut();
    fillClouds();
    connect(m_start, &QPushButton::clicked, this, &ConnectionPanel::startOrStop);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &ConnectionPanel::clear);
    connect(&m_clouds, &CloudStore::changed, this, &ConnectionPanel::fillClouds);
    connect(&m_network, &NetworkPreferenceStore::changed, this, &ConnectionPanel::clear);
    clear();
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::layOut()
{
    auto *grid = new QGridLayout(m_results);
    grid->setContentsMargins(0, fontMetrics().height() / 2, 0, fontMetrics().height() / 2);
    grid->setHorizontalSpacing(letterWidth(fontMetrics()) * 2);
    grid->setColumnStretch(2, 1);
    for (const QString &name :
         {tr("Names"), tr("Proxy"), tr("Secure connection"), tr("Sign-in"), tr("Microsoft Graph")})
        addRow(*grid, name);
    const QFontMetrics bold(m_rows.front().state->font());
    int width = 0;
    for (int state = 0; state <= int(ConnectionStep::State::NotTried); ++state)
        width = std::max(width, bold.horizontalAdvance(stateText(ConnectionStep::State(state))));
    grid->setColumnMinimumWidth(1, width); // so that nothing moves while it is under way

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addWidget(m_results);
    layout->addWidget(m_outcome);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
}

void ConnectionPanel::addRow(QGridLayout &grid, const QString &name)
{
    const int row = int(m_rows.size());
    const Row labels{.name = new QLabel(name, m_results),
                     .state = new QLabel(m_results),
                     .text = new WrappedLabel({}, m_results)};
    setBold(*labels.state, true);
    grid.addWidget(labels.name, row, 0, Qt::AlignTop);
    grid.addWidget(labels.state, row, 1, Qt::AlignTop);
    grid.addWidget(labels.text, row, 2);
    m_rows.push_back(labels);
}

void ConnectionPanel::fillClouds()
{
    const QString before = m_cloud->currentData().toString();
    {
        const QSignalBlocker blocker(m_cloud);
        m_cloud->clear();
        for (const Cloud &cloud : m_clouds.all())
            m_cloud->addItem(cloudTitle(cloud), cloud.name);
        if (const auto &managed = m_network.managed().cloud) {
            m_cloud->clear();
            m_cloud->addItem(cloudTitle(*managed), managed->name);
        }
        m_cloud->setCurrentIndex(std::max(0, m_cloud->findData(before)));
    }
    clear();
}

void ConnectionPanel::startOrStop()
{
    if (m_test) {
        clear();
        return;
    }
    const auto cloud = m_network.managed().cloud
        ? m_network.managed().cloud
        : m_clouds.named(m_cloud->currentData().toString());
    if (!cloud)
        return;
    clear();
    TransportSettings transport = m_network.transport();
    transport.patience = StepsPatience;
    m_test = std::make_unique<ConnectionTest>(
        ConnectionTest::Target{.loginAuthority = cloud->loginAuthority,
                               .graphEndpoint = cloud->graphEndpoint},
        transport);
    connect(m_test.get(), &ConnectionTest::stepTold, this, &ConnectionPanel::tell);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionPanel::finish);
    m_start->setText(tr("Stop &test"));
    m_results->show();
    m_test->start();
}

void ConnectionPanel::tell(const ConnectionStep &step)
{
    const Row &row = m_rows.at(size_t(step.kind));
    row.state->setText(stateText(step.state));
    row.text->setText(step.text);
}

void ConnectionPanel::finish(bool isGood)
{
    m_test.release()->deleteLater(); // it is just telling us
    m_start->setText(tr("&Test connection"));
    m_outcome->setText(isGood ? tr("Keyturn can reach this cloud.")
                              : tr("Keyturn cannot reach this cloud as it should; see above."));
    m_explain->setTopic(isGood ? QString() : u"errors#connection"_s);
    tellOutcome(*m_outcome);
}

void ConnectionPanel::clear()
{
    m_test.reset();
    m_start->setText(tr("&Test connection"));
    m_results->hide();
    m_outcome->hide();
    m_explain->setTopic({});
    for (const Row &row : m_rows) {
        row.state->clear();
        row.text->clear();
    }
}

} // namespace Keyturn
