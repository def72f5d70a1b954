// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/addqueuedialog.h"

#include "app/core/sentences.h"
#include "app/session/ownaccess.h"
#include "ui/common/fontsize.h"
#include "ui/common/wrappedlabel.h"
#include "ui/expiring/ticktable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

AddQueueDialog::AddQueueDialog(std::vector<DirectoryObject> objects, OwnAccess &access,
                               QWidget *parent)
    : QDialog(parent)
    , m_access(access)
    , m_model(std::move(objects))
    , m_explanation(new WrappedLabel(
          tr("You are asked for one application after the other. The next question comes once the "
             "new value of the one before is put away."),
          this))
    , m_count(new QLabel(this))
    , m_begin(new QPushButton(tr("Begin"), this))
{
    setWindowTitle(tr("Add secret for each"));
    m_count->setObjectName(u"queueCount"_s);
    layOut();
    connect(&m_model, &TickModel::ticksChanged, this, &AddQueueDialog::showCount);
    showCount();
    readNext();
}

void AddQueueDialog::tellThatThereAreMore()
{
    m_explanation->setText(
        joinedSentences({m_explanation->text(),
                         tr("Only the first %Ln are listed.", nullptr, m_model.rowCount())}));
}

void AddQueueDialog::layOut()
{
    auto *const table =
        new TickTable(m_model, {CellDelegate::Look::Quiet, CellDelegate::Look::Status}, this);
    table->setAccessibleName(tr("Applications"));
    table->setColumnWidths({26, 22, 0});
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_begin->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(table, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(letterWidth(fontMetrics()) * 110, fontMetrics().height() * 22);
    m_begin->setFocus();
}

/// One after the other: a hundred questions at once would be throttled.
void AddQueueDialog::readNext()
{
    if (m_next == m_model.rowCount())
        return;
    m_access.readFor(m_model.object(m_next).ref, this, [this](const AddingFacts &known) {
        m_model.setVerdict(m_next++, mayAdd(known));
        showCount();
        readNext();
    });
}

void AddQueueDialog::showCount()
{
    const auto ticked = int(m_model.tickedRows().size());
    const int refused = m_model.refusedCount();
    QString text = m_model.rowCount() == 1
        ? tr("%1 of 1 application").arg(ticked)
        : tr("%1 of %Ln applications", nullptr, m_model.rowCount()).arg(ticked);
    if (refused > 0)
        text += u" · "_s
            + (refused == 1 ? tr("Entra is expected to refuse 1 of them")
                            : tr("Entra is expected to refuse %Ln of them", nullptr, refused));
    m_count->setText(text);
    m_begin->setEnabled(ticked > 0);
}

} // namespace Keyturn
