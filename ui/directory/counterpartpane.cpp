// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/counterpartpane.h"

#include "ui/common/celldelegate.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"
#include "ui/common/rowtable.h"
#include "ui/help/explainbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int MostRows = 4; // in view at a time; the chosen object's own come first

    bool isPrincipal(const DirectoryObject &object)
    {
        return object.ref.kind == ObjectKind::ServicePrincipal;
    }

} // namespace

CounterpartPane::CounterpartPane(CredentialTableModel::KeptStateOf keptStateOf, QWidget *parent)
    : QWidget(parent)
    , m_keptStateOf(std::move(keptStateOf))
    , m_model(m_keptStateOf)
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_open(new QPushButton(this))
    , m_explain(new ExplainButton(this))
    , m_table(new RowTable(this))
    , m_copyId(new QAction(tr("Copy Secret ID"), this))
    , m_copyKept(new QAction(tr("Copy from keychain"), this))
{
    m_title->setObjectName(u"counterpart"_s);
    m_note->setObjectName(u"counterpartNote"_s);
    m_note->setQuiet(true);
    setUpTable();
    setUpMenu();
    layOut();
    connect(m_open, &QPushButton::clicked, this, [this] {
        const DirectoryObject object = *m_object; // which clear() takes away meanwhile
        Q_EMIT openChosen(object);
    });
    clear();
}

void CounterpartPane::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Client secrets of the enterprise application"));
    m_table->setItemDelegate(new CellDelegate(
        {Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Quiet},
        CredentialTableModel::ExpiryRole, this));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({0, RowTable::DateWidth, 19, 12, 12, 10});
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would hide a row
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        if (m_table->selectionModel()->hasSelection())
            Q_EMIT selected();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CounterpartPane::updateActions);
}

void CounterpartPane::setUpMenu()
{
    connect(m_copyId, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentKeyId().toString(QUuid::WithoutBraces));
    });
    connect(m_copyKept, &QAction::triggered, this,
            [this] { Q_EMIT copyKeptChosen(currentKeyId()); });
    m_table->addActions({m_copyId, m_copyKept});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CounterpartPane::layOut()
{
    auto *head = new QHBoxLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    head->setContentsMargins(margin, 4, margin, 4);
    head->setSpacing(letterWidth(fontMetrics()) * 2);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_explain);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CounterpartPane::setCounterpart(const DirectoryObject &object)
{
    const int count = int(object.passwordCredentials.size()) + object.unreadSecretCount;
    if (count == 0)
        return clear();
    const QUuid selected = currentKeyId();
    m_object = object;
    m_model.setCredentials(isPrincipal(object) ? object.passwordCredentials
                                               : std::vector<PasswordCredential>(),
                           object.awaitedKeyIds);
    if (const int row = m_model.rowOf(selected); row >= 0)
        m_table->choose(row);
    if (isPrincipal(object)) {
        m_open->setText(tr("Open enterprise application"));
        tell(tr("On the enterprise application (not visible in the Entra admin center)"),
             object.unreadSecretCount == 0 ? tr("Open it to add or delete one.")
                                           : tr("Some could not be read. Open it to see more."));
    } else {
        tellOfApplication(object.ref.kind, count);
    }
}

void CounterpartPane::tellOfApplication(ObjectKind kind, int count)
{
    if (kind == ObjectKind::AgentIdentityBlueprint) {
        m_open->setText(tr("Open blueprint"));
        tell(count == 1 ? tr("1 secret on its blueprint")
                        : tr("%n secrets on its blueprint", nullptr, count),
             {});
    } else {
        m_open->setText(tr("Open app registration"));
        tell(count == 1 ? tr("1 secret on its app registration")
                        : tr("%n secrets on its app registration", nullptr, count),
             {});
    }
}

void CounterpartPane::setUnread(const QString &reason, const QString &topic)
{
    clear();
    tell(tr("Secrets on the enterprise application could not be read."),
         tr("Refresh (F5) tries again."));
    m_explain->setTopic(topic);
    m_title->setToolTip(reason.toHtmlEscaped());
    m_title->setAccessibleDescription(reason);
}

void CounterpartPane::tell(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_title->setToolTip({});
    m_title->setAccessibleDescription({});
    m_note->setText(note);
    m_explain->setTopic({});
    m_open->setVisible(m_object.has_value());
    fitTable();
    updateActions();
    show();
    Q_EMIT shownChanged();
}

void CounterpartPane::clear()
{
    m_object.reset();
    m_model.setCredentials({});
    hide();
    Q_EMIT shownChanged();
}

void CounterpartPane::followColumns(const RowTable &table)
{
    m_above = &table;
    // By the width that the signal tells: a header may have the old one still.
    connect(m_above->horizontalHeader(), &QHeaderView::sectionResized, this,
            &CounterpartPane::fitColumn);
    connect(m_above->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &CounterpartPane::scrollAlong);
    // Where the table above was scrolled before there was as much to scroll here.
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            &CounterpartPane::scrollAlong);
    fitColumns();
}

void CounterpartPane::scrollAlong()
{
    if (m_table->horizontalHeader()->isHidden())
        m_table->horizontalScrollBar()->setValue(m_above->horizontalScrollBar()->value());
}

void CounterpartPane::setHeaderVisible(bool visible)
{
    m_table->horizontalHeader()->setVisible(visible);
    fitColumns();
    fitTable();
}

void CounterpartPane::fitColumns()
{
    if (!m_above)
        return;
    m_table->setFirstColumnStretched(!m_table->horizontalHeader()->isHidden());
    for (int column = 0; column < m_model.columnCount(); ++column)
        fitColumn(column, 0, m_above->horizontalHeader()->sectionSize(column));
}

void CounterpartPane::fitColumn(int column, int /*oldWidth*/, int width)
{
    // The first one takes what room there is, unless it has one above to follow.
    if (column != CredentialTableModel::Description || m_table->horizontalHeader()->isHidden())
        m_table->setColumnWidth(column, width);
}

void CounterpartPane::fitTable()
{
    const int rows = std::min(m_model.rowCount(), MostRows);
    const QHeaderView &header = *m_table->horizontalHeader();
    const int head = header.isHidden() ? 0 : header.minimumHeight(); // it is fixed
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(head + std::min(rows, 1) * row);
    m_table->setMaximumHeight(head + rows * row);
    m_table->setVisible(rows > 0);
}

void CounterpartPane::clearSelection()
{
    m_table->clearSelection();
}

void CounterpartPane::updateKeptState(const QUuid &keyId)
{
    m_model.updateKeptState(keyId);
}

void CounterpartPane::updateKeptStates()
{
    m_model.updateKeptStates();
}

void CounterpartPane::setKeychainBusy(bool isBusy)
{
    m_isKeychainBusy = isBusy;
    updateActions();
}

void CounterpartPane::updateActions()
{
    const QUuid keyId = currentKeyId();
    m_copyId->setEnabled(!keyId.isNull());
    m_copyKept->setEnabled(!m_isKeychainBusy && !keyId.isNull()
                           && m_keptStateOf(keyId) == KeptState::Kept);
}

QUuid CounterpartPane::currentKeyId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QUuid()
                          : rows.constFirst().data(CredentialTableModel::KeyIdRole).toUuid();
}

} // namespace Keyturn
