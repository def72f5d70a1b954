// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringactions.h"

#include "ui/common/flowlayout.h"
#include "ui/common/taborder.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace Keyturn {

ExpiringActions::ExpiringActions(QWidget &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_timeline(new QToolButton(this))
    , m_print(new QPushButton(tr("Print timeline…"), this))
{
    // No mnemonics: those of the window are taken.
    add(Open, tr("Open"), tr("Open"),
        tr("Show the object in its list, with this secret chosen (Enter)"));
    add(AddForEach, tr("Add secret for each…"), tr("Add secret for each"),
        tr("Add a secret to each application that is selected, one after the other"));
    add(RemoveExpired, tr("Remove expired…"), tr("Remove expired"),
        tr("Delete secrets that have expired: those that are selected, or all that are shown"));
    add(Mute, tr("Mute…"), tr("Mute"), tr("Hide these secrets until a day to look again"));
    add(Export, tr("Export…"), tr("Export"),
        tr("Save what is shown, or selected, as CSV, JSON or a calendar with alarms (Ctrl+E)"));
    add(Unmute, tr("Unmute"), tr("Unmute"), tr("Show these secrets again"));
    m_entries[Open]->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_entries[Open]->setShortcutContext(Qt::WidgetShortcut);
    m_table.setContextMenuPolicy(Qt::ActionsContextMenu);

    m_timeline->setText(tr("Timeline"));
    m_timeline->setToolTip(tr("Show when the secrets of each application are valid"));
    m_timeline->setCheckable(true);
    m_timeline->setFocusPolicy(Qt::TabFocus);
    m_print->setAccessibleName(tr("Print timeline"));
    m_print->hide();
    connect(m_timeline, &QToolButton::toggled, m_print, &QWidget::setVisible);
    connect(m_timeline, &QToolButton::toggled, this, &ExpiringActions::timelineToggled);
    connect(m_print, &QPushButton::clicked, this, &ExpiringActions::printChosen);

    auto *const buttons = new FlowLayout; // in words of many letters they take two rows
    buttons->setSpacing(6);
    for (QPushButton *const button : m_buttons)
        buttons->addWidget(button);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(buttons, 1);
    layout->addWidget(m_print, 0, Qt::AlignTop);
    layout->addWidget(m_timeline, 0, Qt::AlignTop);
    m_timeline->setMinimumHeight(m_print->sizeHint().height());
    std::vector<QWidget *> asSeen(m_buttons.begin(), m_buttons.end());
    asSeen.insert(asSeen.end(), {m_print, m_timeline});
    orderTabs(asSeen);
}

void ExpiringActions::add(Action action, const QString &text, const QString &name,
                          const QString &toolTip)
{
    const auto choose = [this, action] { Q_EMIT chosen(action); };
    auto *const button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, choose);
    auto *const entry = new QAction(text, &m_table);
    connect(entry, &QAction::triggered, this, choose);
    m_table.addAction(entry);
    m_buttons[action] = button;
    m_entries[action] = entry;
}

void ExpiringActions::setPossible(Action action, bool isPossible)
{
    m_buttons[action]->setEnabled(isPossible);
    m_entries[action]->setEnabled(isPossible);
}

bool ExpiringActions::isTimelineChosen() const
{
    return m_timeline->isChecked();
}

} // namespace Keyturn
