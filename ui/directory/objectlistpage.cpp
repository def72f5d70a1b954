// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/objectlistpage.h"

#include "app/directory/directorystore.h"
#include "app/models/objectfilter.h"
#include "ui/common/celldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/glyphicon.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/rowtable.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/directory/applicationtypepicker.h"
#include "ui/directory/liststatusline.h"
#include "ui/directory/listtexts.h"
#include "ui/directory/listtiming.h"
#include "ui/directory/rowanchor.h"
#include "ui/directory/searchfield.h"
#include "ui/permissions/grantingtext.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace Keyturn {

ObjectListPage::ObjectListPage(DirectoryList &list, const PendingSecrets &pending,
                               SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(list)
    , m_search(new SearchField(this))
    , m_type(list.kind() == ListKind::EnterpriseApplications ? new ApplicationTypePicker(this)
                                                             : nullptr)
    , m_guard(new WrongFieldGuard(
          pending, clipboard, tr("This is the secret value. It is not searched for."), *m_search))
    , m_refresh(new QToolButton(this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(this))
    , m_error(new ErrorPanel(this))
    , m_pages(new QStackedLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Load the list anew (F5)"));
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setFocusPolicy(Qt::TabFocus);
    setUpTable();
    setUpTypes();
    m_anchor = new RowAnchor(*m_table, m_model, this);
    layOut();
    connect(m_search, &QLineEdit::textChanged, &m_model, &ObjectTableModel::setFilter);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_refresh, &QToolButton::clicked, this, &ObjectListPage::chooseRefresh);
    connect(m_error, &ErrorPanel::retryChosen, this, &ObjectListPage::refresh);
    connect(m_error, &ErrorPanel::permissionsChosen, this, &ObjectListPage::permissionsChosen);
    connect(m_empty, &EmptyState::actionChosen, this, &ObjectListPage::findMore);
    connect(&m_list, &DirectoryList::stateChanged, this, &ObjectListPage::updateState);
    connect(&m_list, &DirectoryList::replaced, this, &ObjectListPage::refreshed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ObjectListPage::restoreCurrentRow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ObjectListPage::takeArrivals);
    updateState();
}

void ObjectListPage::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Directory objects"));
    auto *delegate = new CellDelegate(
        {Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Quiet},
        ObjectTableModel::ExpiryRole, this);
    delegate->setShortTextRole(ObjectTableModel::ShortTextRole);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&m_model);
    setUpColumns();
    ListTiming::follow(m_model, *m_table->viewport());
    connect(m_table, &RowTable::currentRowChanged, this, &ObjectListPage::takeRow);
    addCopying(tr("Copy Application (client) ID"), &ObjectRef::appId);
    addCopying(tr("Copy Object ID"), &ObjectRef::objectId);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ObjectListPage::setUpColumns()
{
    resetColumns();
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    auto *reset = new QAction(tr("Reset columns"), header);
    connect(reset, &QAction::triggered, this, &ObjectListPage::resetColumns);
    header->addAction(reset);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// To their widths and the order they had at first.
void ObjectListPage::resetColumns()
{
    m_table->setColumnWidths({0, 0, 16, 8, 17, 11});
    m_table->horizontalHeader()->setSortIndicator(ObjectTableModel::DisplayName,
                                                  Qt::AscendingOrder);
}

void ObjectListPage::setUpTypes()
{
    if (!m_type)
        return;
    const auto takeType = [this] { m_model.setApplicationType(m_type->type()); };
    connect(m_type, &QComboBox::currentIndexChanged, this, takeType);
    takeType();
}

void ObjectListPage::addCopying(const QString &text, QUuid ObjectRef::*id)
{
    auto *action = new QAction(text, m_table);
    action->setEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, action,
            [this, action] { action->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(action, &QAction::triggered, this, [this, id] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty())
            return;
        const QUuid value = m_model.object(rows.constFirst().row()).ref.*id;
        if (!value.isNull())
            QGuiApplication::clipboard()->setText(value.toString(QUuid::WithoutBraces));
    });
    m_table->addAction(action);
}

void ObjectListPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(6); // or it would be the outer layout's
    top->addWidget(m_search, 1);
    if (m_type) {
        auto *label = new QLabel(tr("Application &type"), this);
        label->setBuddy(m_type);
        top->addSpacing(fontMetrics().averageCharWidth());
        top->addWidget(label);
        top->addWidget(m_type);
    }
    top->addWidget(m_refresh);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    head->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 6, 6, 6);
    head->addLayout(top);
    head->addWidget(m_guard->note());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_error);
    m_layout->addLayout(m_pages, 1);
    m_layout->addWidget(new ListStatusLine(m_model, this));
}

std::optional<DirectoryObject> ObjectListPage::currentObject() const
{
    if (!m_current)
        return {};
    const qsizetype row = m_list.store().rowOf(m_current->ref.objectId);
    return row < 0 ? m_current : m_list.store().object(row);
}

void ObjectListPage::stopHiding()
{
    if (isOfAHiddenType(*m_current))
        m_type->chooseAll();
    else
        m_search->clear();
    m_table->setFocus(); // the button that had it may be gone
}

void ObjectListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ObjectListPage::setLack(const Lack &lack)
{
    m_lack = lack;
    showPage();
}

void ObjectListPage::refresh()
{
    m_list.refresh();
}

void ObjectListPage::reload()
{
    m_list.reload();
}

void ObjectListPage::open(const DirectoryObject &object)
{
    m_current = object;
    if (m_model.rowOf(object.ref.objectId) < 0) {
        m_search->clear();
        if (isOfAHiddenType(object))
            m_type->chooseAll();
    }
    if (const int row = m_model.rowOf(object.ref.objectId); row >= 0) {
        m_table->choose(row);
        m_table->setFocus();
    } else {
        m_table->selectionModel()->clear(); // or another row would seem to be what is open
    }
    updateHiding();
}

QByteArray ObjectListPage::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ObjectListPage::restoreColumnState(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

QString ObjectListPage::applicationTypeState() const
{
    return m_type ? m_type->state() : QString();
}

void ObjectListPage::restoreApplicationType(const QString &state)
{
    if (m_type)
        m_type->restoreState(state);
}

void ObjectListPage::takeRow(int row)
{
    if (row < 0)
        return;
    DirectoryObject object = m_model.object(row);
    if (m_current && m_current->ref == object.ref)
        return;
    m_current = std::move(object);
    Q_EMIT currentObjectChanged();
    updateHiding();
}

void ObjectListPage::restoreCurrentRow()
{
    const int row = m_current ? m_model.rowOf(m_current->ref.objectId) : -1;
    if (row >= 0)
        m_table->choose(row);
    showPage(); // only now: a table that appears with the focus and no row chosen takes the first
    if (m_current && row < 0 && m_list.state() == DirectoryList::State::Loaded
        && m_list.store().rowOf(m_current->ref.objectId) < 0) {
        m_current.reset();
        Q_EMIT currentObjectChanged();
    }
    m_anchor->restore();
    updateHiding();
}

void ObjectListPage::takeArrivals()
{
    // What was chosen before its row was there.
    if (m_current && !m_table->selectionModel()->hasSelection()) {
        if (const int row = m_model.rowOf(m_current->ref.objectId); row >= 0)
            m_table->choose(row);
    }
    showPage();
    updateHiding();
}

void ObjectListPage::updateHiding()
{
    Hiding hiding;
    // What has not arrived yet, or is gone, is hidden by nothing.
    if (m_current && m_model.isFiltered() && m_model.rowOf(m_current->ref.objectId) < 0
        && m_list.store().rowOf(m_current->ref.objectId) >= 0) {
        hiding = isOfAHiddenType(*m_current)
            ? Hiding{tr("Hidden by the application type."), tr("Show all applications")}
            : Hiding{tr("Hidden by the search."), tr("Clear search")};
    }
    if (hiding == m_hiding)
        return;
    m_hiding = hiding;
    Q_EMIT hidingChanged();
}

bool ObjectListPage::isOfAHiddenType(const DirectoryObject &object) const
{
    return m_type && m_type->type() && m_type->type() != object.applicationType();
}

void ObjectListPage::updateState()
{
    m_refresh->setEnabled(m_list.state() != DirectoryList::State::Loading
                          && m_list.state() != DirectoryList::State::NotSupported);
    if (m_list.state() == DirectoryList::State::Failed) {
        // Below rows: above them it would push them from under the pointer.
        m_layout->insertWidget(m_model.rowCount() > 0 ? 2 : 1, m_error);
        m_error->tell(graphReadingErrorText(m_list.error(), objectKind(m_list.kind())),
                      graphErrorDetails(m_list.error()), ErrorPanel::Offer::Retry);
        if (isRightMissing(m_list.error()))
            m_error->offerPermissions();
    } else {
        m_error->clear();
    }
    showPage();
}

void ObjectListPage::showPage()
{
    m_pages->setCurrentWidget(page());
}

QWidget *ObjectListPage::page()
{
    using State = DirectoryList::State;
    if (m_model.rowCount() > 0)
        return m_table;
    if (m_list.state() == State::NotSupported)
        m_empty->tell(tr("Not supported for personal Microsoft accounts."), {},
                      tr("Sign in with a work or school account to see this list."));
    else if (m_list.state() == State::Loading)
        m_empty->tell(tr("Loading…")); // what is looked for may still come
    else if (m_list.store().size() > 0)
        tellThatNothingMatches();
    else if (m_list.state() == State::Cancelled)
        m_empty->tell(tr("Loading was cancelled."), tr("Refresh"),
                      tr("Nothing had arrived until then."));
    else if (m_list.state() == State::Loaded)
        tellWithLack(emptyListText(m_list.kind()), tr("Or there are some that you may not see."),
                     emptyListNextStep(m_list.kind()));
    else if (m_list.state() == State::Failed)
        tellWithLack(tr("The list could not be loaded."), {}, tr("The message above says why."));
    else
        m_empty->tell({}); // about to load
    return m_empty;
}

/// That there are no rows: with what helps if it is a permission that lacks, beside any doubt about
/// what is said, or else with what can be done otherwise.
void ObjectListPage::tellWithLack(const QString &sentence, const QString &doubt,
                                  const QString &nextStep)
{
    if (suffersFromLack())
        m_empty->tell(sentence, m_lack.canAsk ? askForText(m_lack.permissions) : QString(),
                      (doubt + u' ' + m_lack.help).trimmed());
    else
        m_empty->tell(sentence, {}, nextStep);
}

/// As far as the list has come.
bool ObjectListPage::suffersFromLack() const
{
    if (m_lack.permissions.isEmpty() || m_list.store().size() > 0)
        return false;
    return m_list.state() == DirectoryList::State::Failed
        ? isRightMissing(m_list.error())
        : m_list.state() == DirectoryList::State::Loaded;
}

void ObjectListPage::tellThatNothingMatches()
{
    const QString text = m_model.filter();
    if (!m_model.applicationType()) {
        m_empty->tell(tr("Nothing matches “%1”.").arg(text), tr("Clear search"),
                      tr("Names of this list are searched, whole or in part, and its IDs from %1 "
                         "digits on.")
                          .arg(ObjectFilter::LeastIdDigits));
        return;
    }
    const QString type = m_type->currentText();
    m_empty->tell(
        text.isEmpty()
            ? tr("No application here is of the type “%1”; other types are hidden.").arg(type)
            : tr("Nothing matches “%1”. The application type “%2” may hide it.").arg(text, type),
        tr("Show all applications"));
}

/// What the button of the empty list is there for.
void ObjectListPage::findMore()
{
    if (suffersFromLack())
        Q_EMIT askChosen(m_lack.permissions);
    else if (m_list.store().size() == 0)
        refresh();
    else if (m_model.applicationType())
        m_type->chooseAll();
    else
        m_search->clear();
}

} // namespace Keyturn
