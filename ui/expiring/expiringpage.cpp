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
#include "ui/common/taborder.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/directory/ownertexts.h"
#include "ui/directory/searchfield.h"
#include "ui/expiring/addqueueband.h"
#include "ui/expiring/expiringactions.h"
#include "ui/expiring/expiringtexts.h"
#include "ui/expiring/expiryfacets.h"
#include "ui/expiring/timelineview.h"
#include "ui/help/errortopics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
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
    , m_actions(new ExpiringActions(*m_table, this))
    , m_timeline(new TimelineView(this))
    , m_empty(new EmptyState(this))
    , m_error(new ErrorPanel(this))
    , m_queue(new AddQueueBand(this))
    , m_status(new QLabel(this))
    , m_pages(new QStackedLayout)
    , m_chosen(*m_table, m_model)
    , m_selection(*m_table, [this](int row) { return m_model.keyId(row); })
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
    layOut();
    follow();
    showState();
}

void ExpiringPage::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Expiring secrets"));
    auto *const delegate =
        new CellDelegate({Look::Plain, Look::Quiet, Look::Plain, Look::Quiet, Look::Plain,
                          Look::Status, Look::Plain, Look::Quiet, Look::Id},
                         ExpiringModel::ExpiryRole, this);
    delegate->setShortTextRole(ExpiringModel::ShortTextRole);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidths({0, 13, 0, 11, RowTable::DateWidth, 19, 0, 14, 11});
    m_table->setGivingWay({ExpiringModel::Owner, ExpiringModel::Kind, ExpiringModel::SecretId});
    m_table->horizontalHeader()->setSectionsClickable(false); // the soonest stays on top
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(m_table, &QTableView::doubleClicked, this, &ExpiringPage::openCurrent);
    connect(m_table, &RowTable::copiedInPart, this, [this] {
        Q_EMIT said(tr("Only the first %Ln rows were copied. Export writes all of them.", nullptr,
                       RowTable::MostCopied));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExpiringPage::updateActions);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_settle,
            qOverload<>(&QTimer::start));
}

void ExpiringPage::choose(int action)
{
    switch (ExpiringActions::Action(action)) {
    case ExpiringActions::Open:
        return openCurrent();
    case ExpiringActions::AddForEach:
        Q_EMIT addChosen();
        break;
    case ExpiringActions::RemoveExpired:
        Q_EMIT removalChosen();
        break;
    case ExpiringActions::Mute:
        Q_EMIT muteChosen();
        break;
    case ExpiringActions::Unmute:
        Q_EMIT unmuteChosen();
        break;
    case ExpiringActions::Export:
        return exportView();
    case ExpiringActions::ActionCount:
        break;
    }
}

void ExpiringPage::exportView()
{
    ExpiringRows rows{.found = m_model.found(),
                      .rows = m_chosen.meant(2)}; // one is selected because it is looked at
    if (rows.size() == 0)
        return;
    const auto &known = m_owners.all();
    for (auto entry = known.cbegin(); entry != known.cend(); ++entry) {
        if (entry.value())
            rows.owners.insert(entry.key(), ownersText(*entry.value()));
    }
    Q_EMIT exportChosen(std::make_shared<const ExpiringRows>(std::move(rows)));
}

QLayout *ExpiringPage::makeTop()
{
    auto *const search = new QHBoxLayout;
    search->setSpacing(6);
    search->addWidget(m_search, 1);
    search->addWidget(m_refresh);
    auto *const top = new QVBoxLayout;
    top->setSpacing(6);
    top->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 6, 6, 6);
    top->addLayout(search);
    top->addWidget(m_guard->note());
    top->addWidget(m_facets);
    top->addWidget(m_actions);
    return top;
}

void ExpiringPage::layOut()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_timeline);
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
    layout->addWidget(m_queue);
    layout->addWidget(m_status);
    orderTabs({m_search, m_refresh, m_facets, m_actions, m_table, m_timeline, m_empty, m_error,
               m_queue}); // the table is made before what stands above it
}

void ExpiringPage::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &ExpiringPage::takeQuery);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_facets, &ExpiryFacets::changed, this, &ExpiringPage::takeQuery);
    connect(m_refresh, &QToolButton::clicked, this, &ExpiringPage::refresh);
    connect(m_error, &ErrorPanel::retryChosen, this, &ExpiringPage::refresh);
    connect(m_actions, &ExpiringActions::chosen, this, &ExpiringPage::choose);
    connect(m_actions, &ExpiringActions::timelineToggled, this, &ExpiringPage::showTimeline);
    connect(m_actions, &ExpiringActions::printChosen, this, &ExpiringPage::printChosen);
    connect(m_timeline, &TimelineView::openChosen, this, [this](const QUuid &keyId) {
        if (const int row = m_model.rowOf(keyId); row >= 0)
            Q_EMIT openChosen(m_model.object(row), keyId);
    });
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_search->clear();
        m_facets->clear();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selection.keep(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ExpiringPage::takeRows);
    connect(&m_owners, &OwnerCache::known, &m_model, &ExpiringModel::updateOwners);
    connect(&m_settle, &QTimer::timeout, this, &ExpiringPage::wantOwners);
    connect(&m_session, &Session::resumed, this, &ExpiringPage::askOwnersAgain);
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
    askOwnersAgain();
}

void ExpiringPage::reload()
{
    m_lists.reload();
    askOwnersAgain();
}

void ExpiringPage::askOwnersAgain()
{
    m_owners.forgetFailures();
    m_model.updateOwners();
    m_settle.start();
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
    m_model.setQuery(query); // before the lists, whose state is told in its words
    m_lists.setOwnedWanted(query.isMineOnly);
}

void ExpiringPage::openCurrent()
{
    const std::vector<int> rows = m_table->selectedRows();
    if (!rows.empty())
        Q_EMIT openChosen(m_model.object(rows.front()), m_model.keyId(rows.front()));
}

const TimelineModel &ExpiringPage::timeline() const
{
    return m_timeline->timeline();
}

void ExpiringPage::takeRows()
{
    m_selection.restore();
    showTimeline();
    m_settle.start();
}

void ExpiringPage::showTimeline()
{
    const bool isChosen = m_actions->isTimelineChosen();
    m_timeline->show(isChosen ? m_model.found() : nullptr);
    if (isChosen)
        m_table->clearSelection(); // or buttons would be about what is not to be seen
    showState();
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
        m_pages->setCurrentWidget(m_actions->isTimelineChosen() ? m_timeline : m_table);
    else
        m_pages->setCurrentWidget(m_empty);
    tellWhyNothingExpires(*m_empty, m_model, m_lists);
    m_status->setText(expiringCountText(m_model, m_lists));
    showProblem();
    updateActions();
}

void ExpiringPage::showProblem()
{
    const auto failed = m_lists.failed();
    if (failed.empty())
        return m_error->clear();
    m_error->tell(unreadListsText(m_lists), graphErrorDetails(failed.front()->error()),
                  ErrorPanel::Offer::Retry);
    m_error->explain(errorTopic(failed.front()->error()));
}

void ExpiringPage::updateActions()
{
    const std::vector<int> rows = m_table->selectedRows();
    const auto isMuted = [this](int row) {
        return m_session.mutes().find(m_model.keyId(row)) != nullptr;
    };
    const auto isExpired = [this](int row) { return m_model.hasExpired(row); };
    const bool areAllExpired =
        m_model.rowCount() > 0 && m_model.query().days == ExpiringQuery::Expired;
    m_actions->setPossible(ExpiringActions::Open, rows.size() == 1);
    m_actions->setPossible(ExpiringActions::AddForEach, !rows.empty());
    m_actions->setPossible(ExpiringActions::RemoveExpired,
                           rows.empty() ? areAllExpired : std::ranges::any_of(rows, isExpired));
    m_actions->setPossible(ExpiringActions::Export, m_model.rowCount() > 0);
    m_actions->setPossible(ExpiringActions::Mute, !rows.empty());
    m_actions->setPossible(ExpiringActions::Unmute, std::ranges::any_of(rows, isMuted));
}

} // namespace Keyturn
