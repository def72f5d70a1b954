// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiringmodel.h"

#include "app/expiring/coveragegaps.h"
#include "app/expiring/expiringlists.h"
#include "app/expiring/mutedsecrets.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString shortKindText(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            break;
        case ObjectKind::ServicePrincipal:
            return ExpiringModel::tr("Enterprise");
        case ObjectKind::AgentIdentityBlueprint:
            return ExpiringModel::tr("Blueprint");
        }
        return ExpiringModel::tr("Registration");
    }

    QString descriptionText(const ExpiryCollection &found, const ExpiryCollection::Row &row)
    {
        const QString description = found.description(row.place);
        return description.isEmpty() ? ExpiringModel::tr("(no description)") : description;
    }

    enum class Detail { Full, Short };

    QString alsoValidText(const ExpiryCollection &found, const ExpiryCollection::Row &row,
                          const QDateTime &now, Detail detail = Detail::Full)
    {
        const ExpiryClock clock(now);
        const ExpiryState others = found.others(row, clock);
        if (!isValid(others.expiry))
            return isValid(clock.expiryOf(found.validity(row.place)))
                ? ExpiringModel::tr("last one")
                : ExpiringModel::tr("none valid");
        if (detail == Detail::Short)
            return ExpiringModel::tr("another valid");
        const QDateTime end = others.hasOther ? others.otherEnd : others.end;
        return end.isValid() ? ExpiringModel::tr("another valid to %1").arg(localDateText(end))
                             : ExpiringModel::tr("another never expires");
    }

    constexpr std::array Headings = {
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Application"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Kind"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Description"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Value"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Expires"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Status"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Also valid"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Owner"),
        QT_TRANSLATE_NOOP("Keyturn::ExpiringModel", "Secret ID"),
    };
    static_assert(Headings.size() == ExpiringModel::ColumnCount);

} // namespace

QString ownerKindText(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application:
        break;
    case ObjectKind::ServicePrincipal:
        return ExpiringModel::tr("Enterprise application");
    case ObjectKind::AgentIdentityBlueprint:
        return ExpiringModel::tr("Blueprint");
    }
    return ExpiringModel::tr("App registration");
}

ExpiringSecret secretOf(const ExpiryCollection &found, const ExpiryCollection::Row &row,
                        const QDateTime &now)
{
    const Validity &validity = found.validity(row.place);
    return {.owner = found.owner(row.place),
            .ownerName = found.ownerName(row.place),
            .credential = {.keyId = found.keyId(row.place),
                           .displayName = found.description(row.place),
                           .hint = found.hint(row.place),
                           .startDateTime = toDateTime(validity.start),
                           .endDateTime = toDateTime(validity.end)},
            .description = descriptionText(found, row),
            .alsoValid = alsoValidText(found, row, now)};
}

ExpiringModel::ExpiringModel(ExpiringLists &lists, OwnerTextOf ownerTextOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lists(lists)
    , m_ownerTextOf(std::move(ownerTextOf))
    , m_collector(lists)
{
    m_collector.setActive(false);
    connect(&m_collector, &ExpiryCollector::collected, this,
            [this](const std::shared_ptr<const ExpiryCollection> &found) {
                beginResetModel();
                m_found = found;
                endResetModel();
            });
}

void ExpiringModel::setQuery(const ExpiringQuery &query)
{
    if (query != m_collector.query())
        m_collector.setQuery(query);
}

void ExpiringModel::collect()
{
    m_collector.collect();
}

void ExpiringModel::setActive(bool isActive)
{
    m_collector.setActive(isActive);
}

ObjectRef ExpiringModel::owner(int row) const
{
    return m_found->owner(this->row(row).place);
}

QUuid ExpiringModel::keyId(int row) const
{
    return m_found->keyId(this->row(row).place);
}

ExpiringSecret ExpiringModel::secret(int row) const
{
    return secretOf(*m_found, this->row(row), QDateTime::currentDateTimeUtc());
}

bool ExpiringModel::hasExpired(int row) const
{
    return m_found->validity(this->row(row).place).end <= QDateTime::currentMSecsSinceEpoch();
}

DirectoryObject ExpiringModel::object(int row) const
{
    const SecretPlace &place = this->row(row).place;
    return m_found->page(place).view(place.object).toObject();
}

int ExpiringModel::rowOf(const QUuid &keyId) const
{
    if (!m_found)
        return -1;
    const auto found = std::ranges::find_if(
        m_found->rows, [&](const auto &row) { return m_found->keyId(row.place) == keyId; });
    return found == m_found->rows.end() ? -1 : int(found - m_found->rows.begin());
}

void ExpiringModel::updateOwners()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Owner), index(rowCount() - 1, Owner));
}

int ExpiringModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_found ? 0 : int(m_found->rows.size());
}

int ExpiringModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpiringModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExpiryCollection::Row &secret = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(secret, index.column());
    case Qt::ToolTipRole:
        return toolTip(secret, index.column());
    case Qt::AccessibleTextRole: {
        const QString hint = m_found->hint(secret.place);
        if (index.column() == Hint && !hint.isEmpty())
            return tr("Hidden, begins with %1").arg(hint);
        return text(secret, index.column());
    }
    case ShortTextRole:
        return shortText(secret, index.column());
    case KeyIdRole:
        return m_found->keyId(secret.place);
    case ExpiryRole:
        return int(stateOf(secret).expiry);
    default:
        return {};
    }
}

QVariant ExpiringModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(Headings[size_t(section)]);
}

ExpiryState ExpiringModel::stateOf(const ExpiryCollection::Row &row) const
{
    const ExpiryClock clock(QDateTime::currentDateTimeUtc());
    ExpiryTally tally(clock);
    tally.add(m_found->validity(row.place));
    return tally.state();
}

QString ExpiringModel::text(const ExpiryCollection::Row &row, int column) const
{
    switch (column) {
    case Application:
        return m_found->ownerName(row.place);
    case Kind:
        return ownerKindText(m_found->owner(row.place).kind);
    case Description:
        return descriptionText(*m_found, row);
    case Hint: {
        const QString hint = m_found->hint(row.place);
        return hint.isEmpty() ? tr("Hidden") : hint + QString(6, u'*');
    }
    case Expires:
        return secretExpiryText(stateOf(row));
    case Status:
        return statusText(row);
    case AlsoValid:
        return alsoValidText(*m_found, row, QDateTime::currentDateTimeUtc());
    case Owner:
        return m_ownerTextOf(m_found->owner(row.place));
    case SecretId:
        return m_found->keyId(row.place).toString(QUuid::WithoutBraces);
    default:
        return {};
    }
}

QString ExpiringModel::statusText(const ExpiryCollection::Row &row) const
{
    const MutedSecret *const muted = m_lists.mutes().find(m_found->keyId(row.place));
    if (!muted)
        return secretStatusText(stateOf(row));
    const QString day = localDateText(muted->until.startOfDay());
    return isReviewDue(muted->until, QDateTime::currentDateTimeUtc())
        ? tr("Muted until %1: review").arg(day)
        : tr("Muted until %1").arg(day);
}

/// In a narrow column the day gives way; the tool tip has it. The kind's has the admin center's
/// words.
QString ExpiringModel::shortText(const ExpiryCollection::Row &row, int column) const
{
    if (column == AlsoValid)
        return alsoValidText(*m_found, row, QDateTime::currentDateTimeUtc(), Detail::Short);
    if (column == Kind)
        return shortKindText(m_found->owner(row.place).kind);
    const MutedSecret *const muted = m_lists.mutes().find(m_found->keyId(row.place));
    if (column != Status || !muted)
        return {};
    return isReviewDue(muted->until, QDateTime::currentDateTimeUtc()) ? tr("Muted: review")
                                                                      : tr("Muted");
}

QString ExpiringModel::muteToolTip(const ExpiryCollection::Row &row) const
{
    const MutedSecret *const muted = m_lists.mutes().find(m_found->keyId(row.place));
    if (!muted)
        return {};
    return muted->reason.isEmpty() ? statusText(row) : statusText(row) + u'\n' + muted->reason;
}

QString ExpiringModel::toolTip(const ExpiryCollection::Row &row, int column) const
{
    switch (column) {
    case Kind:
        return ownerKindText(m_found->owner(row.place).kind);
    case Expires:
        return exactTimeText(stateOf(row).end);
    case Status:
        return muteToolTip(row);
    case AlsoValid: {
        std::vector<Validity> all;
        for (const SecretPlace &place : m_found->secretsOf(row.application))
            all.push_back(m_found->validity(place));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return coverageText(coverageGaps(all, now), now);
    }
    default:
        return {};
    }
}

} // namespace Keyturn
