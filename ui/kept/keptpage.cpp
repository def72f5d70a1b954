// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kept/keptpage.h"

#include "app/core/runaside.h"
#include "app/session/session.h"
#include "ui/common/celldelegate.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rowtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    /// All that can have a secret between them; and those whose applications can be restored.
    constexpr std::array SecretLists = {
        ListKind::AppRegistrations, ListKind::EnterpriseApplications,
        ListKind::AgentIdentityBlueprints, ListKind::DeletedApplications};

    bool canHaveLivingSecrets(const DirectoryList &list)
    {
        return list.kind() != ListKind::DeletedApplications
            && list.state() != DirectoryList::State::NotSupported;
    }

    /// Whether what the list does not have is not in Entra.
    bool isWhole(const DirectoryList &list)
    {
        return list.state() == DirectoryList::State::Loaded && !list.takenAt().isValid()
            && !list.isOwnedOnly() && list.skippedCount() == 0 && list.unreadSecretCount() == 0;
    }

    /// When the oldest of those was read that matter; invalid where one is not whole.
    QDateTime readAt(const std::vector<DirectoryList *> &lists)
    {
        QDateTime oldest;
        for (const DirectoryList *list : lists) {
            if (!canHaveLivingSecrets(*list))
                continue;
            if (!isWhole(*list))
                return {};
            oldest = oldest.isValid() ? std::min(oldest, list->readAt()) : list->readAt();
        }
        return oldest;
    }

} // namespace

KeptPage::KeptPage(Session &session, QWidget *parent)
    : PlacePage(parent)
    , m_session(session)
    , m_model(session.keptSecrets())
    // No mnemonics: those of the window are taken.
    , m_copy(new QPushButton(tr("Copy from keychain"), this))
    , m_remove(new QPushButton(tr("Remove from keychain…"), this))
    , m_open(new QPushButton(tr("Go to secret"), this))
    , m_forget(new QPushButton(tr("Forget everything on this computer…"), this))
    , m_progress(new ElidedLabel(Qt::ElideRight, this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(this))
    , m_error(new ErrorPanel(this))
    , m_pages(new QStackedLayout)
{
    m_error->setDismissible(true);
    m_empty->tell(tr("No secret is kept on this computer."), {},
                  tr("“Save to keychain” keeps the value of a new secret in the system's keychain; "
                     "it can be copied again from here."));
    setUpTable();
    setUpActions();
    layOut();
    follow();
    updateActions();
}

void KeptPage::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Kept on this computer"));
    m_table->setItemDelegate(new CellDelegate(
        {Look::Plain, Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Id},
        KeptSecretsModel::ExpiryRole, this));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({0, 0, RowTable::DateWidth, 33, RowTable::DateWidth, 18, 16});
    m_table->setGivingWay({KeptSecretsModel::SecretId, KeptSecretsModel::KeptOn});
    m_table->horizontalHeader()->setSectionsClickable(false); // by their names
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptPage::updateActions);
    connect(m_table, &QTableView::doubleClicked, m_open, &QPushButton::click);
}

void KeptPage::setUpActions()
{
    m_copy->setToolTip(tr("Read the value from the keychain and put it on the clipboard"));
    m_remove->setAccessibleName(tr("Remove from keychain"));
    m_remove->setToolTip(tr("The secret itself stays valid in the directory"));
    m_forget->setAccessibleName(tr("Forget everything on this computer"));
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyChosen(*chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalChosen(*chosen()); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openChosen(QUuid::fromString(chosen()->key.keyId)); });
    connect(m_forget, &QPushButton::clicked, this, &KeptPage::forgetChosen);
    for (QPushButton *button : {m_copy, m_remove, m_open}) {
        auto *const action = new QAction(button->text(), m_table);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
    }
}

void KeptPage::layOut()
{
    auto *const actions = new QHBoxLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    actions->setContentsMargins(margin, margin, margin, margin);
    actions->setSpacing(6);
    auto *const buttons = new FlowLayout; // in words of many letters they take two rows
    buttons->setSpacing(6);
    for (QPushButton *const button : {m_copy, m_remove, m_open})
        buttons->addWidget(button);
    actions->addLayout(buttons);
    actions->addWidget(m_progress, 1);
    actions->addWidget(m_forget, 0, Qt::AlignTop);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(actions);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_error); // above the rows it would push them from under the pointer
}

void KeptPage::follow()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &KeptPage::updateActions);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &KeptPage::updateActions);
    for (const ListKind kind : SecretLists) {
        const DirectoryList &list = m_session.list(kind);
        connect(&list, &DirectoryList::stateChanged, this, &KeptPage::checkIfLookedAt);
        connect(&list, &DirectoryList::rowChanged, this, &KeptPage::checkIfLookedAt);
    }
    connect(&m_session.keptSecrets(), &KeptSecrets::stateChanged, this, &KeptPage::checkIfLookedAt);
}

void KeptPage::checkIfLookedAt()
{
    if (isVisible())
        checkStandings();
}

/// A reset takes the choice away.
void KeptPage::keepSelection()
{
    const KeptSecret *const before = chosen();
    if (!before)
        return;
    const auto restore = [this, key = before->key] {
        if (const int row = m_model.rowOf(key); row >= 0)
            m_table->choose(row);
    };
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, restore, Qt::SingleShotConnection);
}

void KeptPage::refresh()
{
    for (DirectoryList *list : lists())
        list->refresh();
}

void KeptPage::setProgress(const QString &sentence)
{
    m_progress->setText(sentence);
    updateActions();
}

void KeptPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    if (!event->spontaneous())
        checkStandings();
}

std::vector<DirectoryList *> KeptPage::lists() const
{
    std::vector<DirectoryList *> lists;
    lists.reserve(SecretLists.size());
    for (const ListKind kind : SecretLists)
        lists.push_back(&m_session.list(kind));
    return lists;
}

void KeptPage::checkStandings()
{
    std::vector<DirectoryStore> stores;
    for (const DirectoryList *list : lists())
        stores.push_back(list->store());
    const auto check = [kept = m_session.keptSecrets().entries(), tenant = m_session.tenant().id,
                        stores, completeAt = readAt(lists())] {
        return standingsOf(kept, tenant, stores, completeAt);
    };
    runAside(*QThreadPool::globalInstance(), check, this,
             [this, run = ++m_run](const std::map<VaultKey, KeptStanding> &standings) {
                 if (run == m_run)
                     m_model.setStandings(standings);
             });
}

const KeptSecret *KeptPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.secret(rows.constFirst().row());
}

void KeptPage::updateActions()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_table->setColumnHidden(KeptSecretsModel::TenantId, !m_model.hasSeveralTenants());
    const bool isIdle = m_progress->text().isEmpty();
    const KeptSecret *const secret = chosen();
    m_copy->setEnabled(secret && isIdle);
    m_remove->setEnabled(secret && isIdle);
    m_open->setEnabled(secret
                       && m_model.standing(m_model.rowOf(secret->key)) == KeptStanding::Listed);
    const QList<QAction *> actions = m_table->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setEnabled(std::array{m_copy, m_remove, m_open}[size_t(i)]->isEnabled());
}

} // namespace Keyturn
