// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keychainpanel.h"

#include "app/vault/keychaintrial.h"
#include "ui/common/wrappedlabel.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/settings/keychaintexts.h"
#include "ui/settings/outcome.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

KeychainPanel::KeychainPanel(KeyringStatus &keyring, KeychainTrial &trial, QWidget *parent)
    : QWidget(parent)
    , m_keyring(keyring)
    , m_trial(trial)
    , m_state(new WrappedLabel(tr("Asking the system…"), this))
    , m_outcome(new WrappedLabel({}, this))
    , m_explain(new ExplainButton(this))
    , m_test(new QPushButton(tr("Test keychai&n"), this))
{
    m_state->setObjectName(u"keychainState"_s);
    m_outcome->setObjectName(u"keychainOutcome"_s);
    m_test->setAutoDefault(false); // or Enter in any field of the window would start it
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &KeychainPanel::askForState);
    // Of use all the time, or it would lose the focus: one that is under way goes on.
    connect(m_test, &QPushButton::clicked, &m_trial, &KeychainTrial::start);
    connect(&m_trial, &KeychainTrial::stateChanged, this, &KeychainPanel::showTrial);
    // What came of an earlier one may not be true any more.
    m_outcome->setVisible(m_trial.isUnderWay());
    if (m_trial.isUnderWay())
        showTrial();
}

void KeychainPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(m_outcome);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
}

void KeychainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForState();
}

void KeychainPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pause.stop();
}

void KeychainPanel::askForState()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_keyring.query(this, [this](KeyringState state) {
        m_isAsking = false;
        m_state->setText(keyringStateText(state));
        if (isVisible())
            m_pause.start();
    });
}

void KeychainPanel::showTrial()
{
    m_outcome->setText(keychainTrialText(m_trial));
    const bool hasFailed = m_trial.state() == KeychainTrial::State::Failed;
    m_explain->setTopic(hasFailed ? errorTopic(m_trial.error()) : QString());
    tellOutcome(*m_outcome);
}

} // namespace Keyturn
