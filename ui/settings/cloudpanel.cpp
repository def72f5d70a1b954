// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/cloudpanel.h"

#include "app/settings/cloudstore.h"
#include "ui/settings/clouddialog.h"
#include "ui/settings/question.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

CloudPanel::CloudPanel(CloudStore &clouds, QWidget *parent)
    : QWidget(parent)
    , m_clouds(clouds)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_remove(new QPushButton(tr("Remo&ve…"), this))
{
    m_list->setAccessibleName(tr("Clouds of your own"));
    m_add->setAccessibleName(tr("Add cloud"));
    m_edit->setAccessibleName(tr("Edit cloud"));
    m_remove->setAccessibleName(tr("Remove cloud"));
    layOut();
    connect(m_add, &QPushButton::clicked, this, &CloudPanel::askForNew);
    connect(m_edit, &QPushButton::clicked, this, &CloudPanel::askForChange);
    connect(m_remove, &QPushButton::clicked, this, &CloudPanel::askBeforeRemoving);
    connect(m_list, &QListWidget::itemActivated, this, &CloudPanel::askForChange);
    connect(m_list, &QListWidget::currentRowChanged, this, &CloudPanel::updateButtons);
    connect(&m_clouds, &CloudStore::changed, this, &CloudPanel::fill);
    fill();
}

void CloudPanel::layOut()
{
    // As high as the buttons beside it.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void CloudPanel::fill()
{
    const QString before = chosen();
    m_list->clear();
    for (const Cloud &cloud : m_clouds.custom()) {
        //: A cloud's name, and the host where one signs in to it
        auto *item = new QListWidgetItem(
            tr("%1 (%2)").arg(cloud.displayName, cloud.loginAuthority.host()), m_list);
        item->setData(Qt::UserRole, cloud.name);
    }
    if (m_list->count() == 0) {
        auto *const none = new QListWidgetItem(tr("None"), m_list);
        none->setFlags(Qt::ItemIsEnabled); // to be read, not chosen
    }
    choose(before);
    updateButtons();
}

void CloudPanel::updateButtons()
{
    const bool isChosen = !chosen().isEmpty();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

QString CloudPanel::chosen() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void CloudPanel::choose(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

void CloudPanel::askForNew()
{
    auto *dialog = new CloudDialog(m_clouds, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Cloud cloud = dialog->cloud();
        m_clouds.add(cloud);
        choose(cloud.name);
    });
    dialog->open();
}

void CloudPanel::askForChange()
{
    const auto before = m_clouds.named(chosen());
    if (!before)
        return;
    auto *dialog = new CloudDialog(m_clouds, *before, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = before->name] {
        const Cloud cloud = dialog->cloud();
        m_clouds.replace(name, cloud);
        choose(cloud.name);
    });
    dialog->open();
}

void CloudPanel::askBeforeRemoving()
{
    const QString name = chosen();
    const Question question{.title = tr("Remove cloud"),
                            .sentence = tr("Remove the cloud “%1”?").arg(name),
                            .consequence = tr("Its addresses are forgotten. Nothing in the cloud "
                                              "itself changes."),
                            .yes = tr("Remove")};
    ask(question, this, [this, name] { m_clouds.remove(name); });
}

} // namespace Keyturn
