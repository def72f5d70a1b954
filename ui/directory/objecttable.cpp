// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/objecttable.h"

#include "app/models/objecttablemodel.h"
#include "ui/common/celldelegate.h"
#include "ui/directory/listtiming.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace Keyturn {

ObjectTable::ObjectTable(ObjectTableModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
{
    using Look = CellDelegate::Look;
    setAccessibleName(tr("Directory objects"));
    auto *delegate = new CellDelegate(
        {Look::Plain, Look::Plain, Look::Status, Look::Quiet, Look::Id, Look::Quiet},
        ObjectTableModel::ExpiryRole, this);
    delegate->setShortTextRole(ObjectTableModel::ShortTextRole);
    setItemDelegate(delegate);
    setModel(&m_model);
    resetColumns();
    setSortingEnabled(true);
    auto *reset = new QAction(tr("Reset columns"), horizontalHeader());
    connect(reset, &QAction::triggered, this, &ObjectTable::resetColumns);
    horizontalHeader()->addAction(reset);
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    ListTiming::follow(m_model, *viewport());
    addCopying(tr("Copy Application (client) ID"), &ObjectRef::appId);
    addCopying(tr("Copy Object ID"), &ObjectRef::objectId);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// To their widths and the order they had at first.
void ObjectTable::resetColumns()
{
    setColumnWidths({0, 0, 19, 8, 20, DateWidth});
    horizontalHeader()->setSortIndicator(ObjectTableModel::DisplayName, Qt::AscendingOrder);
}

std::optional<DirectoryObject> ObjectTable::selectedObject() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_model.object(rows.constFirst().row());
}

void ObjectTable::addCopying(const QString &text, QUuid ObjectRef::*id)
{
    auto *action = new QAction(text, this);
    action->setEnabled(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, action,
            [this, action] { action->setEnabled(selectionModel()->hasSelection()); });
    connect(action, &QAction::triggered, this, [this, id] {
        const auto object = selectedObject();
        if (object && !(object->ref.*id).isNull())
            QGuiApplication::clipboard()->setText((object->ref.*id).toString(QUuid::WithoutBraces));
    });
    addAction(action);
}

} // namespace Keyturn
