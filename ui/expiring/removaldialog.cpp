// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/removaldialog.h"

#include "app/core/sentences.h"
#include "app/secrets/removaloutcome.h"
#include "ui/common/fontsize.h"
#include "ui/common/wrappedlabel.h"
#include "ui/expiring/ticktable.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/settings/question.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

RemovalDialog::RemovalDialog(std::vector<ExpiringSecret> secrets, QWidget *parent)
    : QDialog(parent)
    , m_model(std::move(secrets))
    , m_explanation(new WrappedLabel(
          tr("Nothing has been deleted yet. Each application is read anew first, and only what has "
             "expired by Microsoft's clock then is deleted, one secret after the other. That "
             "cannot be undone."),
          this))
    , m_table(new TickTable(m_model,
                            {CellDelegate::Look::Plain, CellDelegate::Look::Quiet,
                             CellDelegate::Look::Plain, CellDelegate::Look::Plain,
                             CellDelegate::Look::Status},
                            this))
    , m_count(new QLabel(this))
    , m_explain(new ExplainButton(this))
    , m_all(new QPushButton(tr("Tick all"), this))
    , m_none(new QPushButton(tr("Untick all"), this))
    , m_delete(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Remove expired secrets"));
    m_table->setAccessibleName(tr("Expired secrets"));
    m_table->setColumnWidths({0, 0, 11, RowTable::DateWidth, 33, 0});
    m_table->setColumnHidden(RemovalModel::Outcome, true); // nothing has come of it yet
    m_count->setObjectName(u"removalCount"_s);
    connect(&m_model, &TickModel::ticksChanged, this, &RemovalDialog::showCount);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.tickAll(false); });
    connect(m_delete, &QPushButton::clicked, this, &RemovalDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &RemovalDialog::reject);
    layOut();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    showCount();
}

void RemovalDialog::tellThatThereAreMore()
{
    m_explanation->setText(
        joinedSentences({m_explanation->text(),
                         tr("Only the first %Ln are listed.", nullptr, m_model.rowCount())}));
}

void RemovalDialog::layOut()
{
    auto *const ticks = new QHBoxLayout;
    ticks->setSpacing(6);
    ticks->addWidget(m_count, 1);
    ticks->addWidget(m_explain);
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(m_delete, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    for (QPushButton *const button : {m_all, m_none, m_delete})
        button->setAutoDefault(false); // Enter loses nothing
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_table, 1);
    layout->addLayout(ticks);
    layout->addWidget(buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(letterWidth(metrics) * 140, metrics.height() * 30);
}

void RemovalDialog::showCount()
{
    const auto count = int(m_model.tickedRows().size());
    const int all = m_model.rowCount();
    m_count->setText(all == 1 ? tr("%1 of 1 secret is ticked").arg(count)
                              : tr("%1 of %Ln secrets are ticked", nullptr, all).arg(count));
    const QString text =
        count == 1 ? tr("Delete 1 secret…") : tr("Delete %Ln secrets…", nullptr, count);
    m_delete->setText(text);
    m_delete->setAccessibleName(tr("Delete"));
    m_delete->setEnabled(count > 0);
}

void RemovalDialog::confirm()
{
    const auto count = int(m_model.tickedRows().size());
    ask({.title = tr("Delete expired secrets"),
         .sentence = count == 1 ? tr("Delete 1 expired secret?")
                                : tr("Delete %Ln expired secrets?", nullptr, count),
         .consequence = tr("This cannot be undone. What has not expired is left alone."),
         .yes = count == 1 ? tr("Delete 1 secret") : tr("Delete %Ln secrets", nullptr, count)},
        this, [this] { Q_EMIT confirmed(); });
}

void RemovalDialog::begin()
{
    m_isRunning = true;
    m_model.setFixed();
    m_all->hide();
    m_none->hide();
    m_delete->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("After the one that is being deleted"));
}

void RemovalDialog::setOutcome(qsizetype item, const ExpiredRemoval &removal)
{
    m_table->setColumnHidden(RemovalModel::Outcome, false);
    m_model.setOutcome(item, removal.items()[size_t(item)]);
    const std::vector<int> rows = m_model.tickedRows();
    m_table->scrollTo(m_model.index(rows[size_t(item)], 0));
    m_count->setText(tr("%1 of %2").arg(item + 1).arg(removal.items().size()));
}

void RemovalDialog::end(const ExpiredRemoval &removal)
{
    using enum ExpiredRemoval::State;
    m_isRunning = false;
    const auto deleted = int(removal.countOf(Deleted));
    const auto gone = int(removal.countOf(Gone));
    const auto left = int(removal.items().size()) - deleted - gone;
    QStringList parts = {deleted == 1 ? tr("1 deleted") : tr("%Ln deleted", nullptr, deleted)};
    if (gone > 0)
        parts.append(tr("%Ln gone already", nullptr, gone));
    if (left > 0)
        parts.append(tr("%Ln not deleted; see the last column", nullptr, left));
    m_count->setText(parts.join(u" · "_s));
    m_explanation->setText(tr("Done. What is listed here stays until you close this window."));
    explain(removal);
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip({});
    m_cancel->setEnabled(true);
}

void RemovalDialog::explain(const ExpiredRemoval &removal)
{
    using enum ExpiredRemoval::State;
    const auto &items = removal.items();
    const auto failed = std::ranges::find_if(items, [](const ExpiredRemoval::Item &item) {
        return item.state == Unread || item.state == NotDeleted || item.state == Unclear;
    });
    if (failed != items.end())
        m_explain->setTopic(errorTopic(
            RemovalError{.cause = failed->error, .mayBeGone = failed->state == Unclear}));
}

void RemovalDialog::reject()
{
    if (!m_isRunning)
        return QDialog::reject();
    m_cancel->setEnabled(false);
    Q_EMIT stopChosen();
}

} // namespace Keyturn
