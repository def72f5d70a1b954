// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/objectlistpage.h"

#include "app/directory/directorystore.h"
#include "ui/common/errorpanel.h"
#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/popupbutton.h"
#include "ui/common/wrongfieldguard.h"
#include "ui/directory/applicationtypepicker.h"
#include "ui/directory/liststatusline.h"
#include "ui/directory/objecttable.h"
#include "ui/directory/rowanchor.h"
#include "ui/directory/searchfield.h"
#include "ui/directory/searchstrip.h"
#include "ui/help/errortopics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

#include <numeric>

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
    , m_exportMenu(new QMenu(this))
    , m_export(new PopupButton(*m_exportMenu, this))
    , m_strip(new SearchStrip(this))
    , m_table(new ObjectTable(m_model, this))
    , m_empty(new EmptyList(m_model, this))
    , m_error(new ErrorPanel(this))
    , m_pages(new QStackedLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Load the list anew (F5)"));
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setFocusPolicy(Qt::TabFocus);
    setUpSearch();
    setUpTypes();
    m_anchor = new RowAnchor(*m_table, m_model, this);
    layOut();
    connect(m_table, &RowTable::currentRowChanged, this, &ObjectListPage::takeRow);
    setUpExport();
    connect(m_refresh, &QToolButton::clicked, this, &ObjectListPage::chooseRefresh);
    connect(m_error, &ErrorPanel::retryChosen, this, &ObjectListPage::refresh);
    connect(m_error, &ErrorPanel::permissionsChosen, this, &ObjectListPage::permissionsChosen);
    connect(&m_list, &DirectoryList::stateChanged, this, &ObjectListPage::updateState);
    connect(&m_list, &DirectoryList::replaced, this, &ObjectListPage::refreshed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ObjectListPage::restoreCurrentRow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ObjectListPage::takeArrivals);
    updateState();
}

void ObjectListPage::setUpSearch()
{
    connect(m_search, &QLineEdit::textChanged, &m_model, &ObjectTableModel::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ObjectListPage::searchChanged);
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyList::clearingChosen, m_search, &QLineEdit::clear);
    connect(m_empty, &EmptyList::refreshChosen, this, &ObjectListPage::refresh);
    connect(m_empty, &EmptyList::askChosen, this, &ObjectListPage::askChosen);
}

void ObjectListPage::setUpTypes()
{
    if (!m_type)
        return;
    const auto takeType = [this] { m_model.setApplicationType(m_type->type()); };
    connect(m_type, &QComboBox::currentIndexChanged, this, takeType);
    connect(m_empty, &EmptyList::allTypesChosen, m_type, &ApplicationTypePicker::chooseAll);
    takeType();
}

void ObjectListPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(6); // or it would be the outer layout's
    top->addWidget(m_search, 1);
    if (m_type) {
        auto *label = new QLabel(tr("Application &type"), this);
        label->setBuddy(m_type);
        top->addSpacing(letterWidth(fontMetrics()));
        top->addWidget(label);
        top->addWidget(m_type);
    }
    top->addWidget(m_refresh);
    top->addWidget(m_export);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    head->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 6, 6, 6);
    head->addLayout(top);
    head->addWidget(m_guard->note());
    head->addWidget(m_strip);
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

QString ObjectListPage::search() const
{
    return m_search->text();
}

void ObjectListPage::searchFor(const QString &text)
{
    m_search->setText(text);
    if (m_type)
        m_type->chooseAll();
}

void ObjectListPage::setLack(const Lack &lack)
{
    m_empty->setLack(lack);
    showPage();
}

void ObjectListPage::setUpExport()
{
    const QAction *inView = m_exportMenu->addAction(tr("Rows in view…"));
    const QAction *all = m_exportMenu->addAction(tr("All rows…"));
    connect(inView, &QAction::triggered, this, &ObjectListPage::exportView);
    connect(all, &QAction::triggered, this, &ObjectListPage::exportAll);
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save rows with all their secrets as CSV or JSON, without values "
                            "(Ctrl+E: those in view)"));
    m_export->setArrowType(Qt::DownArrow);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setAutoRaise(false); // it stands beside another button
}

void ObjectListPage::exportView()
{
    if (m_model.rowCount() > 0)
        Q_EMIT exportChosen(m_model.rows());
}

void ObjectListPage::exportAll()
{
    std::vector<quint32> rows(size_t(m_list.store().size()));
    std::iota(rows.begin(), rows.end(), 0U);
    if (!rows.empty())
        Q_EMIT exportChosen(rows);
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
    if (m_model.rowOf(object.ref.objectId) < 0) {
        m_search->clear();
        if (isOfAHiddenType(object))
            m_type->chooseAll();
    }
    m_current = object;
    if (const int row = m_model.rowOf(object.ref.objectId); row >= 0) {
        m_table->choose(row);
        m_table->setFocus();
    } else {
        m_table->selectionModel()->clear(); // or another row would seem to be what is open
    }
    updateHiding();
}

void ObjectListPage::goOnWith(const QString &search, const std::optional<DirectoryObject> &object)
{
    m_search->setText(search);
    m_current = object;
    restoreCurrentRow();
    Q_EMIT currentObjectChanged();
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
        m_error->explain(errorTopic(m_list.error()));
        if (isRightMissing(m_list.error()))
            m_error->offerPermissions();
    } else {
        m_error->clear();
    }
    showPage();
}

void ObjectListPage::showPage()
{
    if (m_model.rowCount() == 0)
        m_empty->tellWhy(m_type ? m_type->currentText() : QString());
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace Keyturn
