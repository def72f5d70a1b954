// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/secretlookup.h"

#include <utility>

namespace Keyturn {

namespace {

    class LookupRun
    {
    public:
        explicit LookupRun(const SecretLookup &lookup)
            : m_lookup(lookup)
        {
            for (const QByteArray &hint : lookup.hints)
                m_folded.insert(foldedHint(hint));
        }

        void read(const DirectoryPage &page)
        {
            const PageContent &content = page.content();
            for (size_t secret = 0; secret < content.secrets.size(); ++secret) {
                if (isWanted(page, secret))
                    add(page, secret);
            }
        }

        std::vector<ListedCredential> take() { return std::move(m_found); }

    private:
        bool isWanted(const DirectoryPage &page, size_t secret) const
        {
            const PageContent &content = page.content();
            // Four bytes tell of nearly all that they are others.
            if (m_folded.contains(content.foldedHints[secret])
                && m_lookup.hints.contains(page.hint(content.secrets[secret]).toByteArray()))
                return true;
            return !m_lookup.keyIds.isEmpty() && m_lookup.keyIds.contains(content.keyIds[secret]);
        }

        void add(const DirectoryPage &page, size_t secret)
        {
            const qsizetype row = page.ownerOf(secret);
            const ObjectView view = page.view(row);
            const size_t first = page.content().objects[size_t(row)].firstSecret;
            // An application that one owns is in two lists.
            const auto place = std::pair(view.objectId, page.content().keyIds[secret]);
            if (m_seen.contains(place))
                return;
            m_seen.insert(place);
            m_found.push_back({.owner = {view.kind, view.objectId, view.appId},
                               .ownerName = QString::fromUtf8(view.displayName),
                               .isOwnerDeleted = view.deletedDateTime != ObjectView::NoTime,
                               .credential = view.secrets[secret - first].toCredential()});
        }

        const SecretLookup &m_lookup;
        QSet<quint32> m_folded;
        QSet<std::pair<QUuid, QUuid>> m_seen;
        std::vector<ListedCredential> m_found;
    };

} // namespace

std::vector<ListedCredential> findListedCredentials(std::span<const DirectoryStore> lists,
                                                    const SecretLookup &lookup)
{
    LookupRun run(lookup);
    for (const DirectoryStore &list : lists) {
        for (const SharedPage &page : list.pages())
            run.read(*page);
    }
    return run.take();
}

} // namespace Keyturn
