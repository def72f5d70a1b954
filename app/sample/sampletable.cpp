// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampletable.h"

namespace Keyturn {

namespace {

    std::optional<qsizetype> found(const QHash<QUuid, qsizetype> &hash, const QUuid &id)
    {
        const auto place = hash.constFind(id);
        return place == hash.cend() ? std::nullopt : std::optional(*place);
    }

} // namespace

qsizetype SampleTable::count() const
{
    return m_generated.count() + qsizetype(m_appended.size());
}

SampleObject SampleTable::at(qsizetype index) const
{
    const SampleObject *object = stored(index);
    return object ? *object : m_generated.at(index);
}

SampleKind SampleTable::kind(qsizetype index) const
{
    const SampleObject *object = stored(index);
    return object ? object->kind : m_generated.kind(index);
}

bool SampleTable::isOwnedByCaller(qsizetype index) const
{
    const SampleObject *object = stored(index);
    return object ? object->isOwnedByCaller : m_generated.isOwnedByCaller(index);
}

std::optional<qint64> SampleTable::created(qsizetype index) const
{
    const SampleObject *object = stored(index);
    return object ? object->created : m_generated.created(index);
}

QByteArray SampleTable::comparable(qsizetype index, SampleField field) const
{
    const SampleObject *object = stored(index);
    return object ? Keyturn::comparable(*object, field) : m_generated.comparable(index, field);
}

std::optional<qsizetype> SampleTable::indexOfId(const QUuid &id) const
{
    const auto index = found(m_byId, id);
    return index ? index : m_generated.indexOfId(id);
}

std::optional<qsizetype> SampleTable::indexOfAppId(const QUuid &appId) const
{
    const auto index = found(m_byAppId, appId);
    return index ? index : m_generated.indexOfAppId(appId);
}

void SampleTable::append(SampleObject object)
{
    m_byId.insert(object.id, count());
    m_byAppId.insert(object.appId, count());
    m_appended.push_back(std::move(object));
}

void SampleTable::replace(qsizetype index, SampleObject object)
{
    if (index < m_generated.count())
        m_changed.insert_or_assign(index, std::move(object));
    else
        m_appended[size_t(index - m_generated.count())] = std::move(object);
}

const SampleObject *SampleTable::stored(qsizetype index) const
{
    if (index >= m_generated.count())
        return &m_appended[size_t(index - m_generated.count())];
    const auto changed = m_changed.find(index);
    return changed == m_changed.end() ? nullptr : &changed->second;
}

} // namespace Keyturn
