// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/navigation.h"

#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"
#include "ui/directory/listtexts.h"

#include <QLocale>
#include <QStyle>

namespace Keyturn {

namespace {

    constexpr int WidestCount = 99;

    enum EntryRole {
        TargetRole = Qt::UserRole, ///< a ListKind or a Place
        NameRole, ///< of a place, without its count
    };

} // namespace

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
    add(Place::Expiring, glyphIcon(Glyph::Expiring), tr("Expiring"),
        tr("secrets that expire within 30 days, of what is loaded"));
    add(Place::Kept, glyphIcon(Glyph::Kept), tr("Kept on this computer"),
        tr("secret values in the system's keychain"));
    add(Place::Activity, glyphIcon(Glyph::Activity), tr("Activity"), tr("what was done from here"));
    setMinimumWidth(sizeHintForColumn(0)); // an elided name would be a riddle

    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QVariant target = item->data(TargetRole);
        if (target.metaType() == QMetaType::fromType<Place>())
            Q_EMIT placeChosen(target.value<Place>());
        else
            Q_EMIT chosen(target.value<ListKind>());
    });
}

void Navigation::choose(ListKind kind)
{
    setCurrentItem(itemOf(QVariant::fromValue(kind)));
}

void Navigation::choosePlace(Place place)
{
    setCurrentItem(itemOf(QVariant::fromValue(place)));
}

std::optional<Place> Navigation::currentPlace() const
{
    const QListWidgetItem *const item = currentItem();
    const QVariant target = item ? item->data(TargetRole) : QVariant();
    if (target.metaType() != QMetaType::fromType<Place>())
        return {};
    return target.value<Place>();
}

void Navigation::setCount(Place place, std::optional<qsizetype> count)
{
    QListWidgetItem *const item = itemOf(QVariant::fromValue(place));
    const QString name = item->data(NameRole).toString();
    item->setText(count ? withCount(name, *count) : name);
}

QString Navigation::withCount(const QString &name, qsizetype count)
{
    //: An entry of the navigation and how many there are: "Expiring (7)"
    return tr("%1 (%2)").arg(name, QLocale().toString(count));
}

QSize Navigation::sizeHint() const
{
    return {sizeHintForColumn(0), QListWidget::sizeHint().height()};
}

int Navigation::rowWidth(const QString &text) const
{
    return style()->pixelMetric(QStyle::PM_SmallIconSize) + fontMetrics().horizontalAdvance(text)
        + 5 * letterWidth(fontMetrics());
}

void Navigation::add(ListKind kind, const QIcon &icon, const QString &toolTip)
{
    QListWidgetItem *const item = addEntry(icon, listTitle(kind));
    item->setData(TargetRole, QVariant::fromValue(kind));
    item->setToolTip(toolTip);
}

void Navigation::add(Place place, const QIcon &icon, const QString &text, const QString &toolTip)
{
    QListWidgetItem *const item = addEntry(icon, text);
    item->setData(TargetRole, QVariant::fromValue(place));
    item->setData(NameRole, text);
    // A count comes later, and the lists beside it stay where they are.
    item->setSizeHint({rowWidth(withCount(text, WidestCount)), item->sizeHint().height()});
    item->setToolTip(toolTip);
}

QListWidgetItem *Navigation::addEntry(const QIcon &icon, const QString &text)
{
    auto *const item = new QListWidgetItem(icon, text, this);
    item->setSizeHint({rowWidth(text), fontMetrics().height() * 2});
    return item;
}

QListWidgetItem *Navigation::itemOf(const QVariant &what) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant target = item(row)->data(TargetRole);
        if (target.metaType() == what.metaType() && target == what)
            return item(row);
    }
    return nullptr;
}

} // namespace Keyturn
