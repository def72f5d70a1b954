// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/recoverypanel.h"

#include "app/secrets/secretrecovery.h"
#include "ui/common/announcement.h"
#include "ui/common/calmwheel.h"
#include "ui/common/colors.h"
#include "ui/common/messagetext.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/secrets/expirytext.h"
#include "ui/secrets/recoverytext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using State = RecoveryCase::State;

    QString closeText(State state)
    {
        switch (state) {
        case State::Unsaved:
            return RecoveryPanel::tr("It is saved");
        case State::Found:
            return RecoveryPanel::tr("Leave it there");
        case State::Possible:
            return RecoveryPanel::tr("None of these");
        default:
            return RecoveryPanel::tr("Stop looking");
        }
    }

    bool isDeletable(State state)
    {
        return state == State::Found || state == State::Possible || state == State::Unsaved;
    }

    bool isBeingDeleted(State state)
    {
        return state == State::Removing || state == State::BeingDeleted;
    }

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QFrame(parent)
    , m_message(new MessageText(this))
    , m_candidates(new QComboBox(this))
    , m_removeAndAdd(new QPushButton(tr("Delete it and add another"), this))
    , m_remove(new QPushButton(tr("Delete it"), this))
    , m_look(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_explain(new ExplainButton(this))
    , m_copyDetails(new QPushButton(tr("Copy details"), this))
    , m_position(new QLabel(this))
    , m_next(new QPushButton(tr("Next"), this))
{
    setObjectName(u"recoveryPanel"_s);
    setAccessibleName(tr("Secret not accounted for"));
    m_message->setAccessibleName(tr("Message"));
    m_candidates->setAccessibleDescription(tr("Which secret"));
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidates->setMinimumContentsLength(20);
    calmWheel(*m_candidates);
    setAutoFillBackground(true);
    takeColors();
    layOut();

    connect(m_removeAndAdd, &QPushButton::clicked, this, [this] { Q_EMIT removalChosen(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalChosen(false); });
    connect(m_look, &QPushButton::clicked, this, &RecoveryPanel::lookChosen);
    connect(m_close, &QPushButton::clicked, this, &RecoveryPanel::closeChosen);
    connect(m_next, &QPushButton::clicked, this, &RecoveryPanel::nextChosen);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void RecoveryPanel::layOut()
{
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_candidates, 8);
    for (QPushButton *button : {m_removeAndAdd, m_remove, m_look, m_close})
        buttons->addWidget(button);
    buttons->addWidget(m_explain);
    buttons->addWidget(m_copyDetails);
    buttons->addStretch(1);
    buttons->addWidget(m_position);
    buttons->addWidget(m_next);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void RecoveryPanel::tell(const RecoveryCase &recovery, const QString &text, const QString &details,
                         int position, int count)
{
    const bool isNews = isHidden() || text != m_message->toPlainText();
    m_message->setPlainText(text);
    m_details = details;
    m_explain->setTopic(recovery.error ? errorTopic(*recovery.error) : u"adding#recovery"_s);
    m_copyDetails->setVisible(!details.isEmpty());
    m_position->setText(tr("%1 of %2").arg(position).arg(count));
    m_position->setVisible(count > 1);
    m_next->setVisible(count > 1);
    listCandidates(recovery);
    offer(recovery);
    show();
    if (isNews)
        announce(*this, text);
}

void RecoveryPanel::listCandidates(const RecoveryCase &recovery)
{
    const QUuid before = chosenCandidate();
    m_candidates->clear();
    for (const PasswordCredential &candidate : recovery.candidates) {
        m_candidates->addItem(candidateText(candidate), candidate.keyId);
        m_candidates->setItemData(m_candidates->count() - 1, exactTimeText(candidate.endDateTime),
                                  Qt::ToolTipRole);
    }
    m_candidates->setCurrentIndex(std::max(0, m_candidates->findData(before)));
    m_candidates->setVisible(recovery.state == State::Possible);
}

void RecoveryPanel::offer(const RecoveryCase &recovery)
{
    const State state = recovery.state;
    m_removeAndAdd->setVisible(isDeletable(state));
    m_remove->setVisible(isDeletable(state));
    m_look->setText(state == State::Looking ? tr("Look now") : tr("Look again"));
    m_look->setVisible(!isDeletable(state) && !isBeingDeleted(state));
    m_close->setText(closeText(state));
    // While it may yet turn up, there is nothing to decide.
    m_close->setVisible(state != State::Looking && !isBeingDeleted(state));
}

void RecoveryPanel::clear()
{
    hide();
    m_message->clear();
    m_details.clear();
    m_candidates->clear();
}

QUuid RecoveryPanel::chosenCandidate() const
{
    return m_candidates->currentData().toUuid();
}

bool RecoveryPanel::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return QFrame::event(event);
}

void RecoveryPanel::takeColors()
{
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    const QColor background = blend(all.color(QPalette::Window), QColor(0xf7, 0xa6, 0x00), 0.16);
    colors.setColor(QPalette::Window, background);
    colors.setColor(QPalette::Base, background);
    setPalette(colors);
}

} // namespace Keyturn
