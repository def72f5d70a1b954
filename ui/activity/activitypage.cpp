// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypage.h"

#include "app/models/receipttexts.h"
#include "ui/common/celldelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/rowtable.h"
#include "ui/common/savequestion.h"
#include "ui/help/errortopics.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

ActivityPage::ActivityPage(ActivityLog &log, QWidget *parent)
    : PlacePage(parent)
    , m_log(log)
    , m_model(log)
    // No mnemonics: those of the window are taken.
    , m_export(new QPushButton(tr("Export…"), this))
    , m_copy(new QPushButton(tr("Copy details"), this))
    , m_copyDetails(new QAction(tr("Copy details"), this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(this))
    , m_error(new ErrorPanel(this))
    , m_pages(new QStackedLayout)
{
    setUpTable();
    setUpActions();
    layOut();
    m_empty->tell(tr("Nothing has been done here yet."), {},
                  tr("Each secret that you add, delete, keep or lose gets a line here, "
                     "without its value."));
    connect(m_error, &ErrorPanel::retryChosen, this, [this] {
        m_log.writeAgain();
        refresh();
    });
    connect(m_error, &ErrorPanel::dismissed, this, &ActivityPage::showProblem);
    connect(&m_log, &ActivityLog::problemChanged, this, &ActivityPage::tellProblem);
    updateActions();
}

void ActivityPage::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Activity"));
    // No column has the look of an expiry, and so none is asked for one.
    m_table->setItemDelegate(new CellDelegate(
        {Look::Plain, Look::Plain, Look::Plain, Look::Plain, Look::Id, Look::Plain}, Qt::UserRole,
        this));
    m_table->setModel(&m_model);
    const QDateTime late(QDate(2028, 12, 28), QTime(20, 58, 58)); // as wide as they get
    const int when = std::max(25, m_table->charactersOf(actTimeText(late)));
    m_table->setColumnWidths({when, 26, 0, 0, 11, 26});
    m_table->horizontalHeader()->setSectionsClickable(false); // the newest stays on top
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(m_table, &RowTable::currentRowChanged, this, &ActivityPage::updateActions);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateActions);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ActivityPage::keepChoice);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::updateActions);
}

void ActivityPage::setUpActions()
{
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Save what is shown as CSV or JSON"));
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askWhereToExport);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPage::copyDetails);
    connect(m_copyDetails, &QAction::triggered, this, &ActivityPage::copyDetails);
    m_table->addAction(m_copyDetails);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ActivityPage::layOut()
{
    auto *const actions = new QHBoxLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    actions->setContentsMargins(margin, margin, margin, margin);
    actions->setSpacing(6);
    actions->addWidget(m_export);
    actions->addWidget(m_copy);
    actions->addStretch();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(actions);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_error); // above the rows it would push them from under the pointer
}

void ActivityPage::refresh()
{
    m_log.read();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void ActivityPage::updateActions()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_export->setEnabled(m_model.rowCount() > 0);
    m_copy->setEnabled(chosen());
    m_copyDetails->setEnabled(chosen());
}

void ActivityPage::showProblem()
{
    m_error->setDismissible(false); // there is something to be done about it
    if (m_log.problem().isEmpty())
        return m_error->clear();
    m_error->tell(m_log.problem(), {}, ErrorPanel::Offer::Retry);
    m_error->explain(fileErrorTopic());
}

void ActivityPage::tellProblem()
{
    showProblem();
    if (!m_log.problem().isEmpty())
        Q_EMIT troubleSaid(m_log.problem(), fileErrorTopic());
}

/// A reset takes the choice away.
void ActivityPage::keepChoice()
{
    const Receipt *const before = chosen();
    if (!before)
        return;
    const auto restore = [this, id = before->id] {
        if (const int row = m_model.rowOf(id); row >= 0)
            m_table->choose(row);
    };
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, restore, Qt::SingleShotConnection);
}

const Receipt *ActivityPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.receipt(rows.constFirst().row());
}

void ActivityPage::copyDetails()
{
    if (const Receipt *const receipt = chosen())
        QGuiApplication::clipboard()->setText(receiptDetails(*receipt));
}

void ActivityPage::exportView()
{
    if (m_export->isEnabled())
        askWhereToExport();
}

void ActivityPage::askWhereToExport()
{
    if (m_question)
        return;
    const QString name =
        tr("keyturn-activity-%1").arg(QDate::currentDate().toString(Qt::ISODate)); // sorts by name
    m_question = askWhereToSave(tr("Export activity"), name, {csvFormat(), jsonFormat()}, this);
    connect(m_question, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
}

void ActivityPage::exportTo(const QString &path)
{
    const auto format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ActivityLog::Format::Json
                                                                       : ActivityLog::Format::Csv;
    m_log.save(path, format, this, [this, path](const ReceiptFile::Result &saved) {
        if (saved) {
            showProblem(); // and no longer that of an earlier try
            Q_EMIT said(tr("Exported to “%1”.").arg(QDir::toNativeSeparators(path)));
            return;
        }
        m_error->tell(saved.error(), {});
        m_error->explain(fileErrorTopic());
        m_error->setDismissible(true);
        Q_EMIT troubleSaid(saved.error(), fileErrorTopic());
    });
}

} // namespace Keyturn
