// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringpage.h"

#include "app/expiring/expiringlists.h"
#include "app/expiring/mutedsecrets.h"
#include "app/session/session.h"
#include "ui/common/celldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/glyphicon.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/rowtable.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/directory/listtexts.h"
#include "ui/directory/ownertexts.h"
#include "ui/directory/searchfield.h"
#include "ui/expiring/expiryfacets.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

ExpiringPage::ExpiringPage(Session &session, ExpiringLists &lists, SecretClipboard &clipboard,
                           QWidget *parent)
    : PlacePage(parent)
    , m_session(session)
    , m_lists(lists)
    , m_owners(session.graph())
    , m_model(lists,
              [this](const ObjectRef &owner) {
                  const auto *const known = m_owners.find(owner.objectId);
                  if (!known)
                      return u"…"_s;
                  return *known ? ownersText(**known) : tr("could not be read");
              })
    , m_search(new SearchField(this))
    , m_guard(new WrongFieldGuard(session.pendingSecrets(), clipboard,
                                  tr("This is the secret value. It is not searched for."),
                                  *m_search))
    , m_refresh(new QToolButton(this))
    , m_facets(new ExpiryFacets(this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(this))
    , m_error(new ErrorPanel(this))
    , m_status(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Load the lists anew (F5)"));
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setFocusPolicy(Qt::TabFocus);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    m_growth.setSingleShot(true);
    m_growth.setInterval(1s);
    setUpTable();
    setUpActions();
    layOut();
    follow();
    showState();
}

void ExpiringPage::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Expiring secrets"));
    m_table->setItemDelegate(
        new CellDelegate({Look::Plain, Look::Quiet, Look::Plain, Look::Quiet, Look::Plain,
                          Look::Status, Look::Plain, Look::Quiet, Look::Id},
                         ExpiringModel::ExpiryRole, this));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths({0, 18, 0, 9, 12, 17, 24, 16, 10});
    m_table->horizontalHeader()->setSectionsClickable(false); // the soonest stays on top
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::doubleClicked, this, &ExpiringPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExpiringPage::updateActions);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_settle,
            qOverload<>(&QTimer::start));
}

QPushButton *ExpiringPage::addAction(const QString &text, const QString &name,
                                     void (ExpiringPage::*chosen)())
{
    auto *const button = new QPushButton(text, this); // no mnemonics: the window's are taken
    button->setAccessibleName(name);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, chosen);
    auto *const entry = new QAction(text, m_table);
    connect(entry, &QAction::triggered, this, chosen);
    m_table->addAction(entry);
    m_buttons.push_back(button);
    return button;
}

void ExpiringPage::setUpActions()
{
    m_open = addAction(tr("Open"), tr("Open"), &ExpiringPage::openCurrent);
    m_open->setToolTip(tr("Show the object in its list, with this secret chosen (Enter)"));
    m_add = addAction(tr("Add secret for each…"), tr("Add secret for each"),
                      &ExpiringPage::addChosen);
    m_add->setToolTip(tr("Add a secret to each application that is selected, one after the other"));
    m_remove = addAction(tr("Remove expired…"), tr("Remove expired"), &ExpiringPage::removalChosen);
    m_remove->setToolTip(tr("Delete secrets that have expired: those that are selected, or all "
                            "that are shown"));
    m_mute = addAction(tr("Mute…"), tr("Mute"), &ExpiringPage::muteChosen);
    m_mute->setToolTip(tr("Hide these secrets until a day on which you look again"));
    m_unmute = addAction(tr("Unmute"), tr("Unmute"), &ExpiringPage::unmuteChosen);
    QAction *const open = m_table->actions().constFirst();
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
}

QLayout *ExpiringPage::makeTop()
{
    auto *const search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_search, 1);
    search->addWidget(m_refresh);
    auto *const actions = new QHBoxLayout;
    actions->setSpacing(6);
    for (QPushButton *const button : m_buttons)
        actions->addWidget(button);
    actions->addStretch();
    auto *const top = new QVBoxLayout;
    top->setSpacing(6);
    top->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 6, 6, 6);
    top->addLayout(search);
    top->addWidget(m_guard->note());
    top->addWidget(m_facets);
    top->addLayout(actions);
    return top;
}

void ExpiringPage::layOut()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    const int side = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    m_status->setObjectName(u"expiringStatus"_s);
    m_status->setContentsMargins(side, 6, side, 6);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(makeTop());
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_error); // above the rows it would push them from under the pointer
    layout->addWidget(m_status);
}

void ExpiringPage::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &ExpiringPage::takeQuery);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_facets, &ExpiryFacets::changed, this, &ExpiringPage::takeQuery);
    connect(m_refresh, &QToolButton::clicked, this, &ExpiringPage::refresh);
    connect(m_error, &ErrorPanel::retryChosen, this, &ExpiringPage::refresh);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_search->clear();
        m_facets->clear();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ExpiringPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ExpiringPage::restoreSelection);
    connect(&m_owners, &OwnerCache::known, &m_model, &ExpiringModel::updateOwners);
    connect(&m_settle, &QTimer::timeout, this, &ExpiringPage::wantOwners);
    connect(&m_lists, &ExpiringLists::stateChanged, this, &ExpiringPage::showState);
    connect(&m_lists, &ExpiringLists::grown, this, [this] {
        if (isVisible() && !m_growth.isActive())
            m_growth.start();
    });
    connect(&m_growth, &QTimer::timeout, &m_model, &ExpiringModel::collect);
}

void ExpiringPage::refresh()
{
    m_lists.refresh();
}

void ExpiringPage::reload()
{
    m_lists.reload();
}

void ExpiringPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ExpiringPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    m_lists.load();
    m_model.setActive(true);
}

void ExpiringPage::hideEvent(QHideEvent *event)
{
    PlacePage::hideEvent(event);
    m_model.setActive(false);
    m_owners.want({});
}

void ExpiringPage::takeQuery()
{
    ExpiringQuery query = m_facets->query();
    query.text = m_search->text();
    if (query.isMineOnly)
        m_lists.loadOwned();
    m_model.setQuery(query);
}

void ExpiringPage::openCurrent()
{
    const std::vector<int> rows = selectedRows();
    if (!rows.empty())
        Q_EMIT openChosen(m_model.object(rows.front()), m_model.keyId(rows.front()));
}

std::vector<int> ExpiringPage::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<ExpiringSecret> ExpiringPage::selected() const
{
    std::vector<ExpiringSecret> secrets;
    for (const int row : selectedRows())
        secrets.push_back(m_model.secret(row));
    return secrets;
}

std::vector<ExpiringSecret> ExpiringPage::expired() const
{
    std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        rows.resize(size_t(m_model.rowCount()));
        std::ranges::generate(rows, [row = 0]() mutable { return row++; });
    }
    std::vector<ExpiringSecret> secrets;
    for (const int row : rows) {
        if (m_model.index(row, 0).data(ExpiringModel::ExpiryRole).toInt() == int(Expiry::Expired))
            secrets.push_back(m_model.secret(row));
    }
    return secrets;
}

/// A reset takes it away.
void ExpiringPage::keepSelection()
{
    m_selectedKeys.clear();
    for (const int row : selectedRows())
        m_selectedKeys.insert(m_model.keyId(row));
}

void ExpiringPage::restoreSelection()
{
    QItemSelection selection;
    for (int row = 0; !m_selectedKeys.isEmpty() && row < m_model.rowCount(); ++row) {
        if (m_selectedKeys.contains(m_model.keyId(row)))
            selection.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    if (!selection.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(selection.constFirst().topLeft(),
                                                   QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select
                                              | QItemSelectionModel::Rows);
    }
    showState();
    m_settle.start();
}

void ExpiringPage::wantOwners()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    std::vector<ObjectRef> owners;
    const int top = m_table->topRow();
    for (int row = std::max(top, 0); top >= 0 && row < top + m_table->shownRowCount(); ++row) {
        const ObjectRef owner = m_model.owner(row);
        if (std::ranges::find(owners, owner) == owners.end())
            owners.push_back(owner);
    }
    m_owners.want(owners);
}

void ExpiringPage::showState()
{
    m_refresh->setEnabled(!m_lists.isLoading());
    if (m_model.rowCount() > 0)
        m_pages->setCurrentWidget(m_table);
    else
        tellThatNothingIsThere();
    m_status->setText(countText());
    showProblem();
    updateActions();
}

void ExpiringPage::showProblem()
{
    const auto failed = m_lists.failed();
    if (failed.empty())
        return m_error->clear();
    QStringList sentences;
    for (const DirectoryList *const list : failed) {
        //: %1 is the name of a list, %2 a sentence that tells what went wrong.
        sentences.append(
            tr("%1: %2").arg(listTitle(list->kind()),
                             graphReadingErrorText(list->error(), objectKind(list->kind()))));
    }
    m_error->tell(sentences.join(u'\n'), graphErrorDetails(failed.front()->error()),
                  ErrorPanel::Offer::Retry);
}

void ExpiringPage::tellThatNothingIsThere()
{
    m_pages->setCurrentWidget(m_empty);
    const int days = m_facets->query().days;
    if (!m_model.isCollected() || (m_lists.isLoading() && m_lists.objectCount() == 0))
        m_empty->tell(tr("Reading the lists…"));
    else if (!m_search->text().isEmpty() || !m_facets->isPlain())
        m_empty->tell(tr("No secret matches."), tr("Show all kinds and texts"));
    else if (m_lists.isLoading())
        m_empty->tell(tr("None so far."), {}, tr("The lists are being read."));
    else if (m_lists.objectCount() == 0)
        m_empty->tell(tr("There is nothing to look in."), {}, tr("Refresh (F5) reads the lists."));
    else if (days == ExpiringQuery::Expired)
        m_empty->tell(tr("No secret has expired."));
    else
        m_empty->tell(tr("No secret expires within %n days.", nullptr, days));
}

QString ExpiringPage::countText() const
{
    if (!m_model.isCollected())
        return {};
    const int count = m_model.rowCount();
    QStringList parts = {count == 1 ? tr("1 secret") : tr("%Ln secrets", nullptr, count)};
    if (const auto muted = int(m_model.mutedCount()); muted > 0)
        parts.append(muted == 1 ? tr("1 is muted and not shown")
                                : tr("%Ln are muted and not shown", nullptr, muted));
    const QString objects = QLocale().toString(m_lists.objectCount());
    if (m_lists.isLoading())
        parts.append(tr("the lists are still loading: %1 objects so far").arg(objects));
    else if (!m_lists.isComplete())
        parts.append(tr("not all lists are loaded: %1 objects").arg(objects));
    return parts.join(u" · "_s);
}

void ExpiringPage::updateActions()
{
    const std::vector<int> rows = selectedRows();
    m_open->setEnabled(rows.size() == 1);
    m_add->setEnabled(!rows.empty());
    const auto isMuted = [this](int row) {
        return m_session.mutes().find(m_model.keyId(row)) != nullptr;
    };
    m_mute->setEnabled(!rows.empty());
    m_unmute->setEnabled(std::ranges::any_of(rows, isMuted));
    const auto isExpired = [this](int row) {
        return m_model.index(row, 0).data(ExpiringModel::ExpiryRole).toInt()
            == int(Expiry::Expired);
    };
    const bool areAllExpired =
        m_model.rowCount() > 0 && m_model.query().days == ExpiringQuery::Expired;
    m_remove->setEnabled(rows.empty() ? areAllExpired : std::ranges::any_of(rows, isExpired));
    const QList<QAction *> entries = m_table->actions();
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i]->setEnabled(m_buttons[size_t(i)]->isEnabled());
}

} // namespace Keyturn
