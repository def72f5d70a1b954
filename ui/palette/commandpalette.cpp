// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include "app/directory/directorylist.h"
#include "ui/common/editmenu.h"
#include "ui/common/fontsize.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/palette/resultdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr int RowsOfAPage = 10;

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands,
                               std::vector<const DirectoryList *> lists,
                               const PendingSecrets &pending, SecretClipboard &clipboard,
                               QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_lists(std::move(lists))
    , m_search(new QLineEdit(this))
    , m_results(new QListView(this))
{
    setWindowTitle(title());
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Application or command"));
    m_search->setClearButtonEnabled(true);
    giveEditMenu(*m_search);
    m_search->installEventFilter(this);
    auto *const guard = new WrongFieldGuard(
        pending, clipboard, tr("This is the secret value. It is not searched for."), *m_search);
    m_results->setAccessibleName(tr("Results"));
    m_results->setModel(&m_model);
    m_results->setItemDelegate(new ResultDelegate(this));
    m_results->setUniformItemSizes(true);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_step.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &CommandPalette::goOn);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::begin);
    connect(m_results, &QListView::clicked, this, &CommandPalette::take);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
    layOut(guard->note());
    begin();
}

QString CommandPalette::title()
{
    return tr("Go to");
}

void CommandPalette::layOut(QWidget *note)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(note);
    layout->addWidget(m_results, 1);
    resize(letterWidth(fontMetrics()) * 72, fontMetrics().height() * 22);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(RowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-RowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

/// Commands are there at once, and objects as soon as all lists were looked through.
void CommandPalette::begin()
{
    m_step.stop();
    const QString text = m_search->text().trimmed();
    m_matches.reset();
    if (text.isEmpty()) {
        m_model.setResults(text, m_commands, {});
        return choose(0);
    }
    m_matches.emplace(text, MostObjects);
    m_next = 0;
    m_step.start();
}

void CommandPalette::goOn()
{
    if (m_next < m_lists.size()) {
        const DirectoryList &list = *m_lists[m_next++];
        m_matches->add(list.store(), list.kind());
        m_step.start();
        return;
    }
    m_model.setResults(m_search->text(), m_commands, m_matches->matches());
    choose(0);
}

void CommandPalette::move(int steps)
{
    choose(std::clamp(m_results->currentIndex().row() + steps, 0,
                      std::max(0, m_model.rowCount() - 1)));
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    m_results->setCurrentIndex(index);
    if (!index.isValid())
        tellCurrent(index);
}

/// The focus stays in the field. QListView tells assistive technology that its current row has it;
/// who asks the field learns it there.
void CommandPalette::tellCurrent(const QModelIndex &current)
{
    m_search->setAccessibleDescription(current.isValid()
                                           ? current.data(Qt::AccessibleTextRole).toString()
                                           : tr("Nothing matches."));
}

/// Once it is closed: what is run may open a dialog of its own.
void CommandPalette::take()
{
    if (m_step.isActive()) { // what is on show is of an earlier text
        m_step.stop();
        while (m_next < m_lists.size()) {
            const DirectoryList &list = *m_lists[m_next++];
            m_matches->add(list.store(), list.kind());
        }
        goOn();
    }
    const QModelIndex current = m_results->currentIndex();
    if (!current.isValid())
        return;
    const ResultModel::Result chosen = m_model.result(current.row());
    const auto run = chosen.command ? chosen.command->run : std::function<void()>();
    accept();
    if (run)
        run();
    else if (chosen.object)
        Q_EMIT objectChosen(*chosen.object);
}

} // namespace Keyturn
