// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"

#include "app/directory/pagebuilder.h"

#include <QList>

#include <algorithm>

namespace Keyturn {

namespace {

    /// Adds an object that has texts of its own. False if it does not fit into a page.
    bool addObject(PageBuilder &builder, const DirectoryObject &object)
    {
        const auto milliseconds = [](const QDateTime &time) {
            return time.isValid() ? time.toMSecsSinceEpoch() : ObjectView::NoTime;
        };
        const QByteArray name = object.displayName.toUtf8();
        const QByteArray audience = object.signInAudience.toUtf8();
        const QByteArray type = object.servicePrincipalType.toUtf8();
        QList<QByteArray> texts; // what the views borrow
        ObjectView view{.objectId = object.ref.objectId,
                        .appId = object.ref.appId,
                        .kind = object.ref.kind,
                        .displayName = name,
                        .createdDateTime = milliseconds(object.createdDateTime),
                        .deletedDateTime = milliseconds(object.deletedDateTime),
                        .signInAudience = audience,
                        .servicePrincipalType = type,
                        .appOwnerOrganizationId = object.appOwnerOrganizationId,
                        .secrets = {},
                        .unreadSecretCount = object.unreadSecretCount};
        for (const PasswordCredential &credential : object.passwordCredentials) {
            texts.append({credential.displayName.toUtf8(), credential.hint.toUtf8()});
            view.secrets.push_back({.keyId = credential.keyId,
                                    .validity = Validity::of(credential),
                                    .displayName = texts[texts.size() - 2],
                                    .hint = texts.last()});
        }
        return builder.add(view);
    }

} // namespace

DirectoryStore::Place DirectoryStore::place(qsizetype row) const
{
    const size_t page = pageOf(row);
    return {.page = m_pages[page].get(), .index = row - m_firstRows[page]};
}

const QUuid &DirectoryStore::objectId(qsizetype row) const
{
    const auto [page, index] = place(row);
    return page->objectIds()[size_t(index)];
}

qsizetype DirectoryStore::rowOf(const QUuid &objectId, qsizetype firstRow) const
{
    const auto first = std::lower_bound(m_firstRows.begin(), m_firstRows.end(), firstRow);
    for (auto page = size_t(first - m_firstRows.begin()); page < m_pages.size(); ++page) {
        const auto ids = m_pages[page]->objectIds();
        const auto found = std::find(ids.begin(), ids.end(), objectId);
        if (found != ids.end())
            return m_firstRows[page] + (found - ids.begin());
    }
    return -1;
}

DirectoryObject DirectoryStore::object(qsizetype row) const
{
    const auto [page, index] = place(row);
    return page->view(index).toObject();
}

void DirectoryStore::append(SharedPage page)
{
    if (page->size() == 0)
        return;
    m_firstRows.push_back(m_size);
    m_size += page->size();
    m_pages.push_back(std::move(page));
}

void DirectoryStore::replace(qsizetype row, const DirectoryObject &object)
{
    const size_t number = pageOf(row);
    const DirectoryPage &old = *m_pages[number];
    PageBuilder builder;
    for (qsizetype index = 0; index < old.size(); ++index) {
        if (m_firstRows[number] + index != row || !addObject(builder, object))
            builder.add(old.view(index));
    }
    m_pages[number] = builder.finish();
}

size_t DirectoryStore::pageOf(qsizetype row) const
{
    const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
    return size_t(next - m_firstRows.begin()) - 1;
}

} // namespace Keyturn
