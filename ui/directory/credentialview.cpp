// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/credentialview.h"

#include "ui/common/celldelegate.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rowtable.h"
#include "ui/directory/counterpartpane.h"
#include "ui/directory/essentialsline.h"
#include "ui/directory/objecttexts.h"
#include "ui/secrets/secretformatmenu.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int RowsWithoutSecrets = 5; // as high as the sentence that says so wants to be
    constexpr int LeastRows = 5; // of the tables, headings included
    constexpr int LeastRowsBesideError = 2;

} // namespace

CredentialView::CredentialView(CredentialTableModel::KeptStateOf keptStateOf, QWidget *parent)
    : QWidget(parent)
    , m_keptStateOf(std::move(keptStateOf))
    , m_model(m_keptStateOf)
    , m_essentials(new EssentialsLine(this))
    , m_copyId(new QAction(tr("Copy Secret ID"), this))
    , m_copyDetails(new QAction(tr("Copy details (without value)"), this))
    , m_copyKeptAs(new SecretFormatMenu(this))
    , m_add(new QPushButton(tr("&Add secret…"), this))
    , m_delete(new QPushButton(tr("&Delete secret…"), this))
    , m_checkValue(new QPushButton(tr("Check a value…"), this))
    , m_test(new QPushButton(tr("&Test secret…"), this))
    , m_copyKept(new QPushButton(tr("Copy from keychain"), this))
    , m_removeKept(new QPushButton(tr("Remove from keychain"), this))
    , m_progress(new ElidedLabel(Qt::ElideRight, this))
    , m_refusal(new QLabel(this))
    , m_table(new RowTable(this))
    , m_counterpart(new CounterpartPane(m_keptStateOf, this))
    , m_error(new ErrorPanel(this))
    , m_empty(new EmptyState(this))
    , m_nothingChosen(new EmptyState(this))
    , m_tables(new QWidget(this))
    , m_tablePages(new QStackedLayout)
    , m_pages(new QStackedLayout(this))
{
    setUpTable();
    setUpActions();
    setUpMenu();
    setUpCounterpart();
    m_progress->setObjectName(u"progress"_s);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_error->setDismissible(true);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setIndent(CopyField::Inset);
    m_nothingChosen->tell(tr("Choose an application to see its client secrets."), {},
                          tr("Ctrl+F searches the list."));
    m_pages->addWidget(m_nothingChosen);
    m_pages->addWidget(makeDetails());
}

void CredentialView::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Client secrets"));
    m_table->setItemDelegate(new CellDelegate(
        {Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Quiet},
        CredentialTableModel::ExpiryRole, this));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({0, RowTable::DateWidth, 19, 12, 12, 10});
    m_table->horizontalHeader()->setSectionsClickable(false); // what expires next stays on top
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CredentialView::updateActions);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CredentialView::updateActions);
}

void CredentialView::setUpActions()
{
    // The visible texts have an ellipsis or a mnemonic; names are what automation relies on.
    m_add->setAccessibleName(tr("Add secret"));
    m_add->setToolTip(tr("Add a client secret (Ctrl+N)"));
    m_delete->setAccessibleName(tr("Delete secret"));
    m_checkValue->setAccessibleName(tr("Check a value"));
    m_checkValue->setToolTip(tr("See which secret a value is that you have, or that a file has"));
    m_test->setAccessibleName(tr("Test secret"));
    m_test->setToolTip(tr("Try whether the application can sign in with a value"));
    m_copyKept->setToolTip(tr("Read the value from the keychain and put it on the clipboard"));
    m_removeKept->setToolTip(tr("The secret itself stays valid in the directory"));
    connect(m_add, &QPushButton::clicked, this, &CredentialView::addChosen);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteChosen(currentKeyId()); });
    connect(m_checkValue, &QPushButton::clicked, this, &CredentialView::checkValueChosen);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testChosen(currentKeyId()); });
    connect(m_copyKept, &QPushButton::clicked, this,
            [this] { Q_EMIT copyKeptChosen(currentKeyId()); });
    connect(m_removeKept, &QPushButton::clicked, this,
            [this] { Q_EMIT removeKeptChosen(currentKeyId()); });
}

void CredentialView::setUpMenu()
{
    connect(m_copyId, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentKeyId().toString(QUuid::WithoutBraces));
    });
    connect(m_copyDetails, &QAction::triggered, this,
            [this] { Q_EMIT copyDetailsChosen(currentKeyId()); });
    m_table->addActions({m_copyId, m_copyDetails});
    for (QPushButton *button : {m_test, m_copyKept, m_removeKept, m_delete}) {
        QAction *&action = m_menu[button];
        action = new QAction(button->text(), this);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
    }
    m_copyKeptAs->setTitle(tr("Copy from keychain as"));
    connect(m_copyKeptAs, &SecretFormatMenu::chosen, this,
            [this](SecretFormat format) { Q_EMIT copyKeptAsChosen(currentKeyId(), format); });
    m_table->insertAction(m_menu[m_removeKept], m_copyKeptAs->menuAction());
    m_menu[m_delete]->setShortcut(QKeySequence::Delete);
    m_menu[m_delete]->setShortcutContext(Qt::WidgetShortcut);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CredentialView::addToMenu(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
}

void CredentialView::setUpCounterpart()
{
    m_counterpart->followColumns(*m_table);
    connect(m_counterpart, &CounterpartPane::openChosen, this, &CredentialView::openChosen);
    connect(m_counterpart, &CounterpartPane::copyKeptChosen, this, &CredentialView::copyKeptChosen);
    // One secret is selected in all, or it would not be clear which one the buttons mean.
    connect(m_counterpart, &CounterpartPane::selected, m_table, &QTableView::clearSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_counterpart,
            [this] {
                if (m_table->selectionModel()->hasSelection())
                    m_counterpart->clearSelection();
            });
}

QWidget *CredentialView::makeDetails()
{
    auto *details = new QWidget(this);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_essentials);
    head->addLayout(makeActions());
    head->addWidget(m_refusal);
    // What shows focus around a field's text does not move the text out of line.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    const int side = margin - CopyField::Inset;
    head->setContentsMargins(side, margin, side, margin);

    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(makeLowerPart(), 1);
    return details;
}

/// What went wrong takes its room from the tables and stands below their rows: neither these nor
/// the list's are pushed from under the pointer.
QLayout *CredentialView::makeLowerPart()
{
    const int row = CellDelegate::rowHeight(fontMetrics());
    QWidget *secrets = makeSecrets();
    secrets->setMinimumHeight(LeastRowsBesideError * row);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(secrets, 1);
    column->addWidget(m_error);
    auto *part = new QHBoxLayout;
    part->addLayout(column);
    // The same for all objects, or the list would be another one with each that is chosen. What
    // stands above is never cut; tables give way.
    part->addStrut(LeastRows * row);
    return part;
}

QWidget *CredentialView::makeSecrets()
{
    auto *secrets = new QWidget(this);
    m_tablePages->addWidget(m_table);
    m_tablePages->addWidget(m_empty);
    m_tables->setLayout(m_tablePages);
    auto *layout = new QVBoxLayout(secrets);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_counterpart);
    layout->addStretch();
    connect(m_counterpart, &CounterpartPane::shownChanged, this, &CredentialView::fitTables);
    return secrets;
}

/// What stands below belongs to it: it follows at once, however high the window is.
void CredentialView::fitTables()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = m_model.rowCount() > 0 ? m_model.rowCount() + 1 : RowsWithoutSecrets;
    const int most = m_table->horizontalHeader()->sizeHint().height() + rows * row;
    m_tables->setMaximumHeight(m_counterpart->isHidden() ? QWIDGETSIZE_MAX : most);
}

QLayout *CredentialView::makeActions()
{
    auto *actions = new FlowLayout;
    actions->setSpacing(6); // or it would be the outer layout's
    actions->setContentsMargins(CopyField::Inset, 0, CopyField::Inset, 0);
    actions->addWidget(m_add);
    actions->addWidget(m_delete);
    actions->addWidget(m_checkValue);
    actions->addWidget(m_test);
    actions->addWidget(m_copyKept);
    actions->addWidget(m_removeKept);
    actions->addWidget(m_progress);
    return actions;
}

void CredentialView::setObject(const DirectoryObject &object)
{
    const QUuid selected = currentKeyId();
    m_essentials->setObject(object);
    m_model.setCredentials(object.passwordCredentials, object.awaitedKeyIds);
    m_replication = replicationText(object);
    showProgress();
    if (const int row = m_model.rowOf(selected); row >= 0)
        m_table->choose(row);
    select(m_awaited);

    const QString refusal = secretsRefusalText(object);
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_empty->tell(noSecretsText(object), {}, noSecretsNextStep(object));
    m_tablePages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_counterpart->setHeaderVisible(m_model.rowCount() == 0);
    m_pages->setCurrentIndex(1);
    fitTables();
    updateActions();
}

void CredentialView::clear()
{
    m_model.setCredentials({});
    m_error->clear();
    m_pages->setCurrentIndex(0);
}

void CredentialView::setProgress(const QString &sentence)
{
    m_underWay = sentence;
    showProgress();
}

void CredentialView::setReading(bool isReading)
{
    m_isReading = isReading;
    showProgress();
}

void CredentialView::setKeychainProgress(const QString &sentence)
{
    m_keychainProgress = sentence;
    m_counterpart->setKeychainBusy(!sentence.isEmpty());
    showProgress();
}

void CredentialView::showProgress()
{
    const QString reading = m_isReading ? tr("Reading the secrets anew…") : m_replication;
    const QString quiet = m_keychainProgress.isEmpty() ? reading : m_keychainProgress;
    m_progress->setText(m_underWay.isEmpty() ? quiet : m_underWay);
    updateActions();
}

void CredentialView::select(const QUuid &keyId)
{
    const int row = m_model.rowOf(keyId);
    m_awaited = row < 0 ? keyId : QUuid();
    if (row >= 0)
        m_table->choose(row);
}

void CredentialView::chooseAdd()
{
    if (m_add->isVisible()) // else something else is being looked at
        m_add->click();
}

void CredentialView::updateKeptState(const QUuid &keyId)
{
    m_model.updateKeptState(keyId);
    m_counterpart->updateKeptState(keyId);
    updateActions();
}

void CredentialView::updateKeptStates()
{
    m_model.updateKeptStates();
    m_counterpart->updateKeptStates();
}

void CredentialView::updateActions()
{
    const bool isAllowed = m_refusal->text().isEmpty() && m_underWay.isEmpty();
    const QUuid keyId = currentKeyId();
    const bool isKept = !keyId.isNull() && m_keptStateOf(keyId) == KeptState::Kept;
    m_add->setEnabled(isAllowed);
    m_delete->setEnabled(isAllowed && !keyId.isNull());
    for (QPushButton *button : {m_copyKept, m_removeKept}) {
        button->setEnabled(isKept && m_keychainProgress.isEmpty());
        button->setVisible(isAnyKept());
    }
    m_copyKeptAs->setEnabled(m_copyKept->isEnabled());
    m_test->setEnabled(!keyId.isNull());
    for (QAction *action : {m_copyId, m_copyDetails})
        action->setEnabled(!keyId.isNull());
    for (const auto &[button, action] : m_menu)
        action->setEnabled(button->isEnabled());
}

bool CredentialView::isAnyKept() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_keptStateOf(m_model.credential(row).keyId) == KeptState::Kept)
            return true;
    }
    return false;
}

QUuid CredentialView::currentKeyId() const
{
    // Not the current row, which stays when Ctrl and a click take the selection away.
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QUuid()
                          : rows.constFirst().data(CredentialTableModel::KeyIdRole).toUuid();
}

} // namespace Keyturn
