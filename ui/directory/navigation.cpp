// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/navigation.h"

#include "ui/common/glyphicon.h"
#include "ui/directory/listtexts.h"

#include <QStyle>

namespace Keyturn {

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Navigation"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setUniformItemSizes(true);
    add(ListKind::AppRegistrations, glyphIcon(Glyph::Registration));
    add(ListKind::OwnedApplications, glyphIcon(Glyph::Person));
    add(ListKind::EnterpriseApplications, glyphIcon(Glyph::Enterprise), tr("service principals"));
    add(ListKind::AgentIdentityBlueprints, glyphIcon(Glyph::Robot));
    add(ListKind::DeletedApplications, glyphIcon(Glyph::Bin));
    addEntry(glyphIcon(Glyph::Activity), tr("Activity"))->setToolTip(tr("what was done from here"));
    setMinimumWidth(sizeHintForColumn(0)); // an elided name would be a riddle

    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).isValid())
            Q_EMIT chosen(item->data(Qt::UserRole).value<ListKind>());
        else if (item)
            Q_EMIT activityChosen();
    });
}

void Navigation::choose(ListKind kind)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant listed = item(row)->data(Qt::UserRole);
        if (listed.isValid() && listed.value<ListKind>() == kind)
            setCurrentRow(row);
    }
}

QSize Navigation::sizeHint() const
{
    return {sizeHintForColumn(0), QListWidget::sizeHint().height()};
}

int Navigation::rowWidth(const QString &text) const
{
    return style()->pixelMetric(QStyle::PM_SmallIconSize) + fontMetrics().horizontalAdvance(text)
        + 5 * fontMetrics().averageCharWidth();
}

void Navigation::add(ListKind kind, const QIcon &icon, const QString &toolTip)
{
    QListWidgetItem *const item = addEntry(icon, listTitle(kind));
    item->setData(Qt::UserRole, QVariant::fromValue(kind));
    item->setToolTip(toolTip);
}

QListWidgetItem *Navigation::addEntry(const QIcon &icon, const QString &text)
{
    auto *const item = new QListWidgetItem(icon, text, this);
    item->setSizeHint({rowWidth(text), fontMetrics().height() * 2});
    return item;
}

} // namespace Keyturn
