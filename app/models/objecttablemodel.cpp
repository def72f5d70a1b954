// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objecttablemodel.h"

#include "app/core/plainname.h"
#include "app/models/objectsorter.h"
#include "app/models/visiblerows.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    std::optional<SortKey> sortKey(int column)
    {
        switch (column) {
        case ObjectTableModel::DisplayName:
            return SortKey::DisplayName;
        case ObjectTableModel::NextExpiry:
            return SortKey::NextExpiry;
        case ObjectTableModel::Status:
            return SortKey::Status;
        case ObjectTableModel::Secrets:
            return SortKey::SecretCount;
        case ObjectTableModel::AppId:
            return SortKey::AppId;
        case ObjectTableModel::CreatedOn:
            return SortKey::CreatedDateTime;
        default:
            return std::nullopt;
        }
    }

    constexpr std::chrono::milliseconds TimeToPaint(200);
    constexpr std::chrono::milliseconds TimeToPaintArrivals(20); // into a table that is there

    QString idText(const QUuid &id)
    {
        return id.isNull() ? u"—"_s : id.toString(QUuid::WithoutBraces);
    }

} // namespace

/// One row, as the cells of the table ask for it.
struct ObjectTableModel::Row
{
    DirectoryStore::Place place;
    const ExpiryClock &clock;

    QString name() const
    {
        const QString name =
            plainName(QString::fromUtf8(place.page->displayName(place.index))).trimmed();
        return name.isEmpty() ? tr("(no name)") : name;
    }

    QString status() const
    {
        // Secrets that could not be read are not "no secrets".
        const bool isUnknown = secretCount() == 0 && unreadCount() > 0;
        return isUnknown ? tr("Unreadable") : objectStatusText(expiry());
    }

    ExpiryState expiry() const { return place.page->expiryState(place.index, clock); }

    QDateTime created() const { return toDateTime(place.page->createdDateTime(place.index)); }
    QUuid appId() const { return place.page->appId(place.index); }
    qsizetype secretCount() const { return qsizetype(place.page->secrets(place.index).size()); }

    int unreadCount() const { return place.page->unreadSecretCount(place.index); }

    QVariant display(int column) const;
    QString toolTip(int column) const;
};

QVariant ObjectTableModel::Row::display(int column) const
{
    switch (column) {
    case DisplayName:
        return name();
    case NextExpiry:
        return nextExpiryText(expiry());
    case Status:
        return status();
    case Secrets:
        return secretCount() + unreadCount();
    case AppId:
        return idText(appId());
    case CreatedOn:
        return localDateText(created());
    default:
        return {};
    }
}

QString ObjectTableModel::Row::toolTip(int column) const
{
    switch (column) {
    case DisplayName:
        return name();
    case NextExpiry:
        return expiry().end.isValid()
            ? nextExpiryText(expiry()) + u'\n' + exactTimeText(expiry().end)
            : QString();
    case AppId:
        return idText(appId());
    case CreatedOn:
        return exactTimeText(created());
    default:
        return {};
    }
}

struct ObjectTableModel::Private
{
    explicit Private(DirectoryList &directoryList)
        : list(directoryList)
        , rows(shown)
        , sorter(directoryList.store())
    { }

    DirectoryList &list;
    /// What the list has, save that it keeps the old rows until those that replaced them are in
    /// order: they would move twice.
    DirectoryStore shown;
    VisibleRows rows;
    ObjectSorter sorter;
    QTimer toSort; ///< what was shown as it came from the disk
    bool isReplacementDue = false;
    bool areArrivalsUnsorted = false;
    QString filter;
    std::optional<ApplicationType> type;
    MinuteClock clock;
};

ObjectTableModel::ObjectTableModel(DirectoryList &list, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(list))
{
    d->toSort.setSingleShot(true);
    connect(&d->toSort, &QTimer::timeout, &d->sorter, &ObjectSorter::sort);
    connect(&d->sorter, &ObjectSorter::sorted, this, &ObjectTableModel::setOrder);
    connect(&list, &DirectoryList::rowsAppended, this, &ObjectTableModel::appendArrivals);
    connect(&list, &DirectoryList::rowChanged, this, &ObjectTableModel::noteChange);
    connect(&list, &DirectoryList::replaced, this, &ObjectTableModel::replaceAll);
    connect(&list, &DirectoryList::stateChanged, this, &ObjectTableModel::sortArrivals);
    if (list.state() == DirectoryList::State::Loading && !list.takenAt().isValid())
        appendArrivals();
    else
        replaceAll();
}

ObjectTableModel::~ObjectTableModel() = default;

void ObjectTableModel::setFilter(const QString &text)
{
    if (text == d->filter)
        return;
    d->filter = text;
    applyFilter();
}

QString ObjectTableModel::filter() const
{
    return d->filter;
}

void ObjectTableModel::setApplicationType(std::optional<ApplicationType> type)
{
    if (type == d->type)
        return;
    d->type = type;
    applyFilter();
}

std::optional<ApplicationType> ObjectTableModel::applicationType() const
{
    return d->type;
}

bool ObjectTableModel::isFiltered() const
{
    return d->type || !d->filter.isEmpty();
}

DirectoryObject ObjectTableModel::object(int row) const
{
    return d->shown.object(d->rows[row]);
}

int ObjectTableModel::rowOf(const QUuid &objectId) const
{
    const qsizetype row = d->shown.rowOf(objectId);
    return row < 0 ? -1 : int(d->rows.positionOf(row));
}

std::vector<quint32> ObjectTableModel::rows() const
{
    return d->rows.all();
}

DirectoryList &ObjectTableModel::list() const
{
    return d->list;
}

int ObjectTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int ObjectTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObjectTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row{d->shown.place(d->rows[index.row()]),
                  d->clock.at(QDateTime::currentMSecsSinceEpoch())};
    switch (role) {
    case Qt::DisplayRole:
        return row.display(index.column());
    case Qt::ToolTipRole:
        return row.toolTip(index.column());
    case Qt::AccessibleTextRole:
        // A dash alone would be read as nothing.
        return index.column() == NextExpiry && row.secretCount() == 0
            ? row.status()
            : row.display(index.column()).toString();
    case ObjectIdRole:
        return row.place.page->objectIds()[size_t(row.place.index)];
    case ExpiryRole:
        return int(row.expiry().expiry);
    case ShortTextRole:
        return index.column() == NextExpiry ? shortNextExpiryText(row.expiry()) : QVariant();
    default:
        return {};
    }
}

QVariant ObjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case DisplayName:
        return tr("Display name");
    case NextExpiry:
        return tr("Next expiry");
    case Status:
        return tr("Status");
    case Secrets:
        return tr("Secrets");
    case AppId:
        return tr("Application (client) ID");
    case CreatedOn:
        return tr("Created on");
    default:
        return {};
    }
}

void ObjectTableModel::sort(int column, Qt::SortOrder order)
{
    d->sorter.setKey(sortKey(column), order);
    if (!d->toSort.isActive())
        d->sorter.sort();
}

void ObjectTableModel::applyFilter()
{
    beginResetModel();
    d->rows.setFilter(ObjectFilter(d->filter, d->type));
    endResetModel();
}

void ObjectTableModel::setOrder(const std::vector<quint32> &order)
{
    beginResetModel();
    const bool isReplaced = std::exchange(d->isReplacementDue, false);
    if (isReplaced) {
        d->shown = d->list.store();
        d->rows.replaceAll();
    }
    if (!isReplaced || !order.empty()) // or they are in the order in which they came
        d->rows.setOrder(order);
    endResetModel();
}

/// Rows that arrive page by page would move under the pointer if each page was sorted in.
void ObjectTableModel::sortArrivals()
{
    if (d->list.state() == DirectoryList::State::Loading
        || !std::exchange(d->areArrivalsUnsorted, false))
        return;
    if (d->shown.size() <= ObjectSorter::SortedAtOnce)
        d->sorter.sort();
    else
        d->toSort.start(TimeToPaintArrivals); // sorting takes two cores
}

void ObjectTableModel::appendArrivals()
{
    d->areArrivalsUnsorted = true;
    d->sorter.noteChange();
    if (d->isReplacementDue)
        return; // they come with it
    d->shown = d->list.store();
    const std::vector<quint32> accepted = d->rows.accept();
    if (accepted.empty())
        return;
    const int first = int(d->rows.size());
    beginInsertRows({}, first, first + int(accepted.size()) - 1);
    d->rows.append(accepted);
    endInsertRows();
}

void ObjectTableModel::noteChange(qsizetype row)
{
    d->sorter.noteChange();
    d->rows.noteChange();
    const DirectoryObject object = d->list.store().object(row);
    const qsizetype shownRow = d->shown.rowOf(object.ref.objectId);
    if (shownRow < 0)
        return;
    d->shown.replace(shownRow, object);
    const int position = int(d->rows.positionOf(shownRow));
    if (position >= 0)
        Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

void ObjectTableModel::replaceAll()
{
    d->isReplacementDue = true;
    d->areArrivalsUnsorted = false;
    d->sorter.noteChange();
    // What was kept is in the order of names, or nearly so, and has to be painted first.
    if (d->shown.size() == 0 && d->list.takenAt().isValid()) {
        d->toSort.start(TimeToPaint);
        return setOrder({});
    }
    d->toSort.stop();
    d->sorter.sort();
    // Rows that take a while to sort, while there are none: better in the order in which they come.
    if (d->isReplacementDue && d->shown.size() == 0)
        setOrder({});
}

} // namespace Keyturn
