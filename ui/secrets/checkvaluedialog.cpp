// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/checkvaluedialog.h"

#include "app/core/secrettext.h"
#include "ui/common/celldelegate.h"
#include "ui/common/editmenu.h"
#include "ui/common/filedrop.h"
#include "ui/common/fontsize.h"
#include "ui/common/rowtable.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/spokenlabel.h"
#include "ui/help/explainbutton.h"
#include "ui/signin/secretfield.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {
    constexpr int FewestRows = 5; // that are seen at once; the window grows for them
}

CheckValueDialog::CheckValueDialog(SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_value(new SecretField(this))
    , m_choose(new QPushButton(tr("Choose &files…"), this))
    , m_verdict(new SpokenLabel({}, this))
    , m_explain(new ExplainButton(this))
    , m_table(new RowTable(this))
    , m_scope(new WrappedLabel({}, this))
    , m_load(new QPushButton(tr("&Load the other lists"), this))
    , m_open(new QPushButton(tr("&Go to this secret"), this))
{
    setWindowTitle(tr("Check a value"));
    setUpTable();
    layOut();
    connect(m_value, &QLineEdit::textChanged, this, [this, &clipboard] {
        clipboard.discountRead(); // pasted here it is nowhere else
        Q_EMIT checkChosen();
    });
    connect(m_choose, &QPushButton::clicked, this, &CheckValueDialog::askForFiles);
    connect(m_load, &QPushButton::clicked, this, &CheckValueDialog::loadChosen);
    connect(m_open, &QPushButton::clicked, this, &CheckValueDialog::openCurrent);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &CheckValueDialog::filesChosen);
    m_value->setAcceptDrops(false); // a file's path is no value
    m_value->setFocus();
    updateActions();
}

CheckValueDialog::~CheckValueDialog() = default;

void CheckValueDialog::setUpTable()
{
    using Look = CellDelegate::Look;
    m_table->setAccessibleName(tr("Matches"));
    m_table->setItemDelegate(new CellDelegate({Look::Plain, Look::Plain, Look::Plain, Look::Plain,
                                               Look::Plain, Look::Plain, Look::Status},
                                              ValueFindingsModel::ExpiryRole, this));
    m_table->setModel(&m_model);
    m_table->setColumnWidths({26, 13, 20, 0, 0, RowTable::DateWidth, 19});
    m_table->horizontalHeader()->setSectionsClickable(false); // as in the text
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + FewestRows * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CheckValueDialog::updateActions);
    connect(m_table, &QTableView::doubleClicked, this, &CheckValueDialog::openCurrent);
    m_table->hide();
}

void CheckValueDialog::layOut()
{
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(new WrappedLabel(
        tr("Paste a value, or type its first three characters, to see which secret it is. It is "
           "compared here with what the lists tell: nothing leaves this computer, and nothing is "
           "kept."),
        this));
    layout->addSpacing(gap);
    layout->addLayout(makeEntry());
    layout->addLayout(makeFiles());
    layout->addSpacing(gap);
    m_verdict->setObjectName(u"verdict"_s);
    layout->addWidget(m_verdict);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    m_scope->setObjectName(u"scope"_s);
    layout->addWidget(m_scope);
    layout->addLayout(makeButtons());
    resize(letterWidth(fontMetrics()) * 150, sizeHint().height());
}

QLayout *CheckValueDialog::makeEntry()
{
    auto *const label = new QLabel(tr("&Value"), this);
    label->setBuddy(m_value);
    auto *const entry = new QHBoxLayout;
    entry->addWidget(label);
    entry->addWidget(m_value, 1);
    return entry;
}

QLayout *CheckValueDialog::makeFiles()
{
    auto *const hint = new WrappedLabel(
        tr("Or drop files here: .env, JSON, YAML, scripts, any text. Every string in them that "
           "begins like a known secret is named."),
        this);
    m_choose->setAutoDefault(false);
    auto *const files = new QHBoxLayout;
    files->addWidget(hint, 1);
    files->addWidget(m_choose, 0, Qt::AlignTop);
    return files;
}

QLayout *CheckValueDialog::makeButtons()
{
    auto *const close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *const buttons = new QHBoxLayout;
    for (QPushButton *button : {m_load, m_open, close})
        button->setAutoDefault(false);
    buttons->addWidget(m_load);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(close);
    return buttons;
}

void CheckValueDialog::setScope(const QString &sentence, bool canLoadMore)
{
    m_scope->setText(sentence);
    m_load->setVisible(canLoadMore);
}

void CheckValueDialog::clearFindings()
{
    m_model.clear();
    updateActions();
}

void CheckValueDialog::addFindings(const QString &file, const ValueCheck &check)
{
    m_model.add(file, check);
    // What was entered by itself has no place.
    m_table->setColumnHidden(ValueFindingsModel::Where,
                             file.isEmpty() && check.look != ValueCheck::Look::Text);
    if (m_model.rowCount() > 0)
        m_table->choose(0);
    updateActions();
}

void CheckValueDialog::setVerdict(const QString &sentence, const QString &topic)
{
    m_explain->setTopic(topic);
    m_verdict->tell(sentence);
}

SecretText CheckValueDialog::entered() const
{
    return m_value->secret();
}

void CheckValueDialog::askForFiles()
{
    auto *const question = new QFileDialog(this, tr("Check files"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    // A desktop portal cannot identify a process that is not dumpable, as a release is on Linux.
    question->setOption(QFileDialog::DontUseNativeDialog);
    question->setFileMode(QFileDialog::ExistingFiles);
    question->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); // such as .env
    for (QLineEdit *field : question->findChildren<QLineEdit *>())
        giveEditMenu(*field);
    connect(question, &QFileDialog::filesSelected, this, &CheckValueDialog::filesChosen);
    question->open();
}

void CheckValueDialog::openCurrent()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        Q_EMIT openChosen(m_model.row(rows.constFirst().row()).secret);
}

void CheckValueDialog::updateActions()
{
    m_table->setVisible(m_model.rowCount() > 0);
    m_open->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace Keyturn
