// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/clouddialog.h"

#include "ui/common/announcement.h"
#include "ui/common/editmenu.h"
#include "ui/common/fontsize.h"
#include "ui/common/mnemonic.h"
#include "ui/common/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString addressText(const QUrl &url)
    {
        return url.toString(QUrl::FullyEncoded);
    }

} // namespace

CloudDialog::CloudDialog(const CloudStore &clouds, const Cloud &before, QWidget *parent)
    : QDialog(parent)
    , m_clouds(clouds)
    , m_replaced(before.name)
    , m_form(new QFormLayout)
{
    setWindowTitle(m_replaced.isEmpty() ? tr("Add cloud") : tr("Edit cloud"));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addEntry(Field::Name, tr("&Name"), tr("What you call it"), before.name);
    addEntry(Field::LoginAuthority, tr("&Login authority"), u"https://login.example.com"_s,
             addressText(before.loginAuthority));
    addEntry(Field::GraphEndpoint, tr("Graph &endpoint"), u"https://graph.example.com"_s,
             addressText(before.graphEndpoint));
    addEntry(Field::Portal, tr("&Portal (optional)"), u"https://portal.example.com"_s,
             addressText(before.portal));
    entry(Field::Portal).field->setAccessibleName(tr("Portal"));

    auto *buttons = new QDialogButtonBox(this);
    auto *yes = buttons->addButton(m_replaced.isEmpty() ? tr("Add") : tr("Save"),
                                   QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloudDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CloudDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(letterWidth(fontMetrics()) * 72);
    entry(Field::Name).field->setFocus();
}

void CloudDialog::addEntry(Field field, const QString &label, const QString &example,
                           const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setAccessibleName(withoutMnemonic(label));
    edit->setPlaceholderText(example);
    giveEditMenu(*edit);
    auto *problem = new WrappedLabel({}, this);
    QFont bold = problem->font();
    bold.setBold(true);
    problem->setFont(bold);
    problem->hide();
    m_form->addRow(label, edit);
    m_form->addRow(QString(), problem);
    m_form->setRowVisible(problem, false);
    entry(field) = {.field = edit, .problem = problem};
    connect(edit, &QLineEdit::textEdited, this,
            [this, problem] { m_form->setRowVisible(problem, false); });
}

Cloud CloudDialog::cloud() const
{
    const auto text = [this](Field field) { return entry(field).field->text(); };
    return CloudStore::cloudOf(text(Field::Name), text(Field::LoginAuthority),
                               text(Field::GraphEndpoint), text(Field::Portal));
}

void CloudDialog::accept()
{
    const std::vector<CloudMistake> mistakes = m_clouds.mistakesIn(cloud(), m_replaced);
    if (mistakes.empty()) {
        QDialog::accept();
        return;
    }
    for (const Entry &entry : m_entries)
        m_form->setRowVisible(entry.problem, false);
    for (const CloudMistake &mistake : mistakes) {
        const Entry &wrong = entry(mistake.field);
        wrong.problem->setText(mistake.text);
        m_form->setRowVisible(wrong.problem, true);
        announce(*wrong.problem, mistake.text);
    }
    const Entry &first = entry(mistakes.front().field);
    first.field->setFocus();
    first.field->selectAll();
}

} // namespace Keyturn
