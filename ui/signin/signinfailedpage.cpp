// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinfailedpage.h"

#include "ui/common/announcement.h"
#include "ui/common/fontsize.h"
#include "ui/common/messagetext.h"
#include "ui/common/mnemonic.h"
#include "ui/help/explainbutton.h"
#include "ui/signin/helpline.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

SignInFailedPage::SignInFailedPage(QWidget *parent)
    : SignInPage(tr("The sign-in did not work"), parent)
    , m_message(new MessageText(this))
    , m_stepsPlace(new QVBoxLayout)
    , m_copyDetails(new QPushButton(tr("Copy &details"), this))
    , m_explain(new ExplainButton(this))
    , m_microsoft(new QPushButton(tr("&Microsoft's page"), this))
{
    m_message->setAccessibleName(tr("Message"));
    m_copyDetails->setAccessibleName(tr("Copy details"));
    m_explain->setText(tr("E&xplain"));
    m_explain->setAccessibleName(tr("Explain"));
    m_microsoft->setAccessibleName(tr("Microsoft's page"));
    m_microsoft->setToolTip(tr("Opens Microsoft's page about this error"));
    auto *const facts = new QHBoxLayout;
    facts->addWidget(m_copyDetails);
    facts->addWidget(m_explain);
    facts->addWidget(m_microsoft);
    facts->addStretch();
    rows().addWidget(m_message);
    rows().addLayout(m_stepsPlace);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(facts);
    m_other = addSideButton(tr("Use another &way"), tr("Use another way"));
    m_tryAgain = addButton(tr("&Try again"), tr("Try again"));
    addCancel();

    connect(m_other, &QPushButton::clicked, this, &SignInFailedPage::backChosen);
    connect(m_tryAgain, &QPushButton::clicked, this, &SignInFailedPage::tryAgainChosen);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_failure.details); });
    connect(m_microsoft, &QPushButton::clicked, this,
            [this] { Q_EMIT linkChosen(m_failure.explanation); });
}

void SignInFailedPage::setFailure(const SignInFailure &failure)
{
    m_failure = failure;
    m_message->setPlainText(failure.message);
    m_copyDetails->setVisible(!failure.details.isEmpty());
    m_explain->setTopic(failure.topic);
    m_microsoft->setVisible(failure.explanation.isValid());
    m_tryAgain->setVisible(failure.canTryAgain);

    setDefaultButton(nullptr); // it may go now
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater(); // one of its buttons may have led here
    }
    m_steps = new QWidget(this);
    m_firstStep = nullptr;
    auto *const grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    grid->setHorizontalSpacing(letterWidth(fontMetrics()) * 2);
    grid->setColumnStretch(1, 1);
    QWidget *before = m_message;
    for (const SignInFailure::Step &step : failure.steps) {
        QPushButton *const button = addStep(*grid, step);
        setTabOrder(before, button);
        before = button;
    }
    m_stepsPlace->addWidget(m_steps);
    m_steps->setHidden(failure.steps.empty());
    setDefaultButton(m_firstStep ? m_firstStep : failure.canTryAgain ? m_tryAgain : m_other);
    announce(*m_message, failure.message); // the keyboard is on that button
}

QPushButton *SignInFailedPage::addStep(QGridLayout &grid, const SignInFailure::Step &step)
{
    auto *const button = new QPushButton(step.text, m_steps);
    button->setAccessibleName(withoutMnemonic(step.text));
    button->setAccessibleDescription(step.help);
    connect(button, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT stepChosen(id); });
    const int row = grid.rowCount();
    grid.addWidget(button, row, 0);
    grid.addWidget(new HelpLine(step.help, m_steps), row, 1, Qt::AlignVCenter);
    if (!m_firstStep)
        m_firstStep = button;
    return button;
}

QWidget *SignInFailedPage::firstFocus() const
{
    return defaultButton();
}

} // namespace Keyturn
