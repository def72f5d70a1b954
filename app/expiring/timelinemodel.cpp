// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/timelinemodel.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

void TimelineModel::show(const std::shared_ptr<const ExpiryCollection> &found, const QDateTime &now)
{
    beginResetModel();
    m_found = found;
    m_scale = TimelineScale(now);
    m_rows.clear();
    std::vector<bool> isKnown(found ? found->firstSecrets.size() : 0);
    for (quint32 row = 0; found && row < found->rows.size(); ++row) {
        const quint32 application = found->rows[row].application;
        if (!isKnown[application])
            m_rows.push_back(row);
        isKnown[application] = true;
    }
    endResetModel();
}

std::span<const SecretPlace> TimelineModel::secretsOf(int row) const
{
    return m_found->secretsOf(m_found->rows[m_rows[size_t(row)]].application);
}

TimelineModel::Line TimelineModel::line(int row) const
{
    const ExpiryClock clock(toDateTime(m_scale.now()));
    Line line{.bars = {}, .gaps = gapsOf(row)};
    for (const SecretPlace &place : secretsOf(row)) {
        const Validity &validity = m_found->validity(place);
        line.bars.push_back(
            {.validity = validity, .expiry = clock.expiryOf(validity), .lane = Lanes - 1});
    }
    std::ranges::sort(line.bars, {}, [](const Bar &bar) { return bar.validity.start; });
    std::array<qint64, Lanes> ends;
    ends.fill(Validity::Always);
    for (Bar &bar : line.bars) {
        auto *const free =
            std::ranges::find_if(ends, [&bar](qint64 end) { return end <= bar.validity.start; });
        if (free == ends.end())
            continue;
        bar.lane = int(free - ends.begin());
        *free = bar.validity.end;
    }
    return line;
}

std::vector<CoverageGap> TimelineModel::gapsOf(int row) const
{
    std::vector<Validity> all;
    for (const SecretPlace &place : secretsOf(row))
        all.push_back(m_found->validity(place));
    return coverageGaps(all, m_scale.now());
}

QString TimelineModel::applicationText(int row) const
{
    return m_found->ownerName(m_found->rows[m_rows[size_t(row)]].place);
}

QString TimelineModel::coverageText(int row) const
{
    return Keyturn::coverageText(gapsOf(row), m_scale.now());
}

QUuid TimelineModel::keyId(int row) const
{
    return m_found->keyId(m_found->rows[m_rows[size_t(row)]].place);
}

/// What the picture shows, for who does not see it.
QString TimelineModel::spokenPicture(int row) const
{
    QStringList secrets;
    for (const SecretPlace &place : secretsOf(row)) {
        const Validity &validity = m_found->validity(place);
        const QString description = m_found->description(place);
        const QString name = description.isEmpty() ? tr("(no description)") : description;
        if (validity.end == Validity::Never)
            secrets.append(tr("%1 without end").arg(name));
        else if (validity.start == Validity::Always)
            secrets.append(tr("%1 until %2").arg(name, localDateText(toDateTime(validity.end))));
        else
            //: A secret's description, and from when until when it is valid.
            secrets.append(tr("%1 from %2 to %3")
                               .arg(name, localDateText(toDateTime(validity.start)),
                                    localDateText(toDateTime(validity.end))));
    }
    return secrets.join(u"\n"_s);
}

Expiry TimelineModel::pressure(int row) const
{
    const std::vector<CoverageGap> gaps = gapsOf(row);
    if (gaps.empty())
        return Expiry::Current;
    if (gaps.front().start <= m_scale.now())
        return Expiry::Expired;
    const ExpiryClock clock(toDateTime(m_scale.now()));
    return clock.expiryOf({.start = Validity::Always, .end = gaps.front().start});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ExpiryRole)
        return int(pressure(index.row()));
    switch (index.column()) {
    case Application:
        return role == Qt::DisplayRole ? applicationText(index.row()) : QVariant();
    case Picture:
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
            ? spokenPicture(index.row())
            : QVariant();
    case Coverage:
        return role == Qt::DisplayRole ? coverageText(index.row()) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Application:
        return tr("Application");
    case Picture:
        return tr("Timeline");
    case Coverage:
        return tr("Coverage");
    default:
        return {};
    }
}

} // namespace Keyturn
