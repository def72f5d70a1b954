// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/mergedchanges.h"

#include "app/directory/pagebuilder.h"

#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr size_t RowsOfPage = 999; // as Graph's

    class Merging
    {
    public:
        explicit Merging(const std::vector<ObjectChange> &changes);

        void append(const SharedPage &page);
        bool appendNew(ObjectKind kind);
        MergedChanges take() { return std::move(m_merged); }

    private:
        bool isChanged(const SharedPage &page) const;
        void add(PageBuilder &builder, const ObjectView &view, const ObjectChange &change);
        void append(const std::vector<DirectoryObject> &objects);

        QHash<QUuid, ObjectChange> m_changes; // of objects that no row has been found for yet
        std::vector<QUuid> m_order; // in which they came
        MergedChanges m_merged;
    };

    /// What comes later is right, as far as it goes. What is back from the deleted is told anew.
    Merging::Merging(const std::vector<ObjectChange> &changes)
    {
        for (const ObjectChange &change : changes) {
            const auto known = m_changes.find(change.objectId);
            if (known == m_changes.end()) {
                m_changes.insert(change.objectId, change);
                m_order.push_back(change.objectId);
            } else if (change.isRemoved || known->isRemoved) {
                *known = change;
            } else {
                for (auto member = change.members.begin(); member != change.members.end(); ++member)
                    known->members.insert(member.key(), member.value());
            }
        }
    }

    bool Merging::isChanged(const SharedPage &page) const
    {
        return std::ranges::any_of(page->objectIds(),
                                   [this](const QUuid &id) { return m_changes.contains(id); });
    }

    void Merging::append(const SharedPage &page)
    {
        if (!isChanged(page))
            return m_merged.rows.append(page);
        PageBuilder builder;
        for (qsizetype index = 0; index < page->size(); ++index) {
            const ObjectView view = page->view(index);
            if (const auto change = m_changes.constFind(view.objectId);
                change != m_changes.constEnd()) {
                add(builder, view, *change);
                m_changes.erase(change);
            } else {
                builder.add(view);
            }
        }
        m_merged.rows.append(builder.finish());
    }

    void Merging::add(PageBuilder &builder, const ObjectView &view, const ObjectChange &change)
    {
        if (change.isRemoved) {
            ++m_merged.removedCount;
            return;
        }
        const auto changed = changedObject(view.toObject(), change.members);
        if (changed && builder.addObject(*changed)) {
            ++m_merged.changedCount;
        } else {
            ++m_merged.skippedCount;
            builder.add(view);
        }
    }

    /// False if one is not told in full.
    bool Merging::appendNew(ObjectKind kind)
    {
        std::vector<DirectoryObject> objects;
        for (const QUuid &id : m_order) {
            const auto found = m_changes.constFind(id);
            if (found == m_changes.constEnd() || found->isRemoved)
                continue;
            const QJsonObject &members = found->members;
            if (!members.contains("appId"_L1) || !members.contains("displayName"_L1))
                return false;
            const auto object =
                DirectoryObject::fromJson(members, DirectoryObject::kindOf(members, kind));
            if (object)
                objects.push_back(*object);
            else
                ++m_merged.skippedCount;
        }
        append(objects);
        return true;
    }

    void Merging::append(const std::vector<DirectoryObject> &objects)
    {
        for (size_t begin = 0; begin < objects.size(); begin += RowsOfPage) {
            PageBuilder builder;
            for (const DirectoryObject &object :
                 std::span(objects).subspan(begin, std::min(RowsOfPage, objects.size() - begin))) {
                if (builder.addObject(object))
                    ++m_merged.addedCount;
                else
                    ++m_merged.skippedCount;
            }
            m_merged.rows.append(builder.finish());
        }
    }

} // namespace

std::optional<MergedChanges> mergeChanges(const DirectoryStore &rows,
                                          const std::vector<ObjectChange> &changes, ObjectKind kind)
{
    Merging merging(changes);
    for (const SharedPage &page : rows.pages())
        merging.append(page);
    if (!merging.appendNew(kind))
        return std::nullopt;
    return merging.take();
}

} // namespace Keyturn
