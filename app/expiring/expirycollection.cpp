// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expirycollection.h"

#include "app/core/plainname.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bit>

namespace Keyturn {

namespace {

    /// The secrets of a registration and of its enterprise application are of one application.
    const QUuid &applicationOf(const DirectoryPage &page, size_t object)
    {
        const QUuid &appId = page.content().appIds[object];
        return appId.isNull() ? page.content().objectIds[object] : appId;
    }

    /// Ends from `first` on, and before `last`.
    struct EndWindow
    {
        qint64 first;
        qint64 last;

        bool has(qint64 end) const { return end >= first && end < last; }
    };

    EndWindow windowOf(const ExpiringQuery &query, const QDateTime &now)
    {
        const qint64 moment = now.toMSecsSinceEpoch();
        if (query.days == ExpiringQuery::Expired)
            return {.first = Validity::Always, .last = moment + 1};
        const QDate behind = now.toLocalTime().date().addDays(query.days + 1);
        return {.first = moment + 1, .last = behind.startOfDay().toMSecsSinceEpoch()};
    }

    /// The first pass: what ends in time and is wanted, and of which applications that is.
    class Finder
    {
    public:
        Finder(const ExpirySources &sources, const ExpiringQuery &query, const QDateTime &now,
               ExpiryCollection &found)
            : m_query(query)
            , m_filter(query.text, query.type)
            , m_window(windowOf(query, now))
            , m_found(found)
        {
            if (!query.isMineOnly)
                return;
            m_mine = sources.marked;
            for (const SharedPage &page : sources.owned.pages()) {
                for (const QUuid &appId : page->content().appIds)
                    m_mine.insert(appId);
            }
        }

        void search(quint32 number);
        const QHash<QUuid, quint32> &applications() const { return m_applications; }

    private:
        bool isWanted(const DirectoryPage &page, quint32 object) const
        {
            if (m_query.isMineOnly && !m_mine.contains(page.content().appIds[object]))
                return false;
            return !m_query.kind
                || page.profiles()[page.content().objects[object].profile].kind == *m_query.kind;
        }

        quint32 numberOf(const QUuid &application)
        {
            const auto known = m_applications.constFind(application);
            if (known != m_applications.cend())
                return *known;
            return *m_applications.insert(application, quint32(m_applications.size()));
        }

        const ExpiringQuery &m_query;
        const ObjectFilter m_filter;
        const EndWindow m_window;
        ExpiryCollection &m_found;
        QSet<QUuid> m_mine; // application IDs
        QHash<QUuid, quint32> m_applications;
        std::vector<quint8> m_accepted;
    };

    void Finder::search(quint32 number)
    {
        const DirectoryPage &page = *m_found.pages[number];
        const auto objects = page.content().objects;
        m_accepted.resize(objects.size());
        m_filter.mark(page, m_accepted);
        for (quint32 object = 0; object < objects.size(); ++object) {
            const quint32 first = objects[object].firstSecret;
            const quint32 last = first + objects[object].secretCount;
            if (first == last || !m_accepted[object] || !isWanted(page, object))
                continue;
            for (quint32 secret = first; secret < last; ++secret) {
                if (!m_window.has(page.content().secrets[secret].validity.end)
                    || !m_filter.acceptsSecret(page, object, secret))
                    continue;
                const quint32 application = numberOf(applicationOf(page, object));
                m_found.rows.push_back({{number, object, secret}, application});
            }
        }
    }

    /// A row with what it is sorted by: two numbers, and the IDs of the secret and of its object,
    /// which are quicker to compare as numbers than as GUIDs.
    struct KeyedRow
    {
        std::array<quint64, 6> key;
        ExpiryCollection::Row row;
    };

    KeyedRow keyed(quint64 first, quint64 second, const ExpiryCollection::Row &row,
                   const ExpiryCollection &found)
    {
        using Halves = std::array<quint64, 2>;
        const auto secret = std::bit_cast<Halves>(found.keyId(row.place));
        const auto object =
            std::bit_cast<Halves>(found.page(row.place).content().objectIds[row.place.object]);
        return {.key = {first, second, secret[0], secret[1], object[0], object[1]}, .row = row};
    }

    /// In order, and what is in two lists once.
    void sortOnce(std::vector<KeyedRow> &rows)
    {
        std::ranges::sort(rows, {}, &KeyedRow::key);
        const auto isTwice = [](const KeyedRow &a, const KeyedRow &b) { return a.key == b.key; };
        rows.erase(std::unique(rows.begin(), rows.end(), isTwice), rows.end());
    }

    /// Of when it ends. Times before 1970 come first, too.
    quint64 ascendingEnd(const ExpiryCollection::Row &row, const ExpiryCollection &found)
    {
        return quint64(found.validity(row.place).end) ^ (1ULL << 63);
    }

    void putInOrder(ExpiryCollection &found, bool isLatestFirst)
    {
        std::vector<KeyedRow> rows;
        rows.reserve(found.rows.size());
        for (const ExpiryCollection::Row &row : found.rows) {
            const quint64 end = ascendingEnd(row, found);
            rows.push_back(keyed(isLatestFirst ? ~end : end, 0, row, found));
        }
        sortOnce(rows);
        found.rows.clear();
        std::ranges::transform(rows, std::back_inserter(found.rows), &KeyedRow::row);
    }

    /// The second pass: all secrets of those applications.
    void addSecretsOf(const QHash<QUuid, quint32> &applications, ExpiryCollection &found)
    {
        std::vector<KeyedRow> all;
        for (quint32 number = 0; number < found.pages.size(); ++number) {
            const DirectoryPage &page = *found.pages[number];
            const auto objects = page.content().objects;
            for (quint32 object = 0; object < objects.size(); ++object) {
                const quint32 first = objects[object].firstSecret;
                const quint32 last = first + objects[object].secretCount;
                const auto application = first == last
                    ? applications.cend()
                    : applications.constFind(applicationOf(page, object));
                if (application == applications.cend())
                    continue;
                for (quint32 secret = first; secret < last; ++secret) {
                    const ExpiryCollection::Row row{{number, object, secret}, *application};
                    all.push_back(keyed(*application, ascendingEnd(row, found), row, found));
                }
            }
        }
        sortOnce(all);
        found.firstSecrets.assign(size_t(applications.size()) + 1, quint32(all.size()));
        for (size_t i = all.size(); i-- > 0;)
            found.firstSecrets[all[i].row.application] = quint32(i);
        found.secrets.reserve(all.size());
        std::ranges::transform(all, std::back_inserter(found.secrets),
                               [](const KeyedRow &one) { return one.row.place; });
    }

} // namespace

const Validity &ExpiryCollection::validity(const SecretPlace &place) const
{
    return page(place).content().secrets[place.secret].validity;
}

const QUuid &ExpiryCollection::keyId(const SecretPlace &place) const
{
    return page(place).content().keyIds[place.secret];
}

QString ExpiryCollection::description(const SecretPlace &place) const
{
    const PageContent &content = page(place).content();
    const SecretRecord &secret = content.secrets[place.secret];
    return plainName(QString::fromUtf8(content.texts.sliced(secret.text, secret.nameSize)))
        .trimmed();
}

QString ExpiryCollection::hint(const SecretPlace &place) const
{
    const DirectoryPage &its = page(place);
    return plainName(QString::fromUtf8(its.hint(its.content().secrets[place.secret])));
}

QString ExpiryCollection::ownerName(const SecretPlace &place) const
{
    return plainName(QString::fromUtf8(page(place).displayName(place.object)));
}

ObjectRef ExpiryCollection::owner(const SecretPlace &place) const
{
    const PageContent &content = page(place).content();
    return {.kind = page(place).profiles()[content.objects[place.object].profile].kind,
            .objectId = content.objectIds[place.object],
            .appId = content.appIds[place.object]};
}

std::span<const SecretPlace> ExpiryCollection::secretsOf(quint32 application) const
{
    const size_t first = firstSecrets[application];
    return std::span(secrets).subspan(first, firstSecrets[application + 1] - first);
}

ExpiryState ExpiryCollection::others(const Row &row, const ExpiryClock &clock) const
{
    ExpiryTally tally(clock);
    for (const SecretPlace &place : secretsOf(row.application)) {
        if (keyId(place) != keyId(row.place))
            tally.add(validity(place));
    }
    return tally.state();
}

ExpiryCollection collectExpiring(const ExpirySources &sources, const ExpiringQuery &query,
                                 const QDateTime &now)
{
    ExpiryCollection found;
    for (const DirectoryStore &store : sources.stores)
        found.pages.insert(found.pages.end(), store.pages().begin(), store.pages().end());
    Finder finder(sources, query, now, found);
    for (quint32 number = 0; number < found.pages.size(); ++number)
        finder.search(number);
    putInOrder(found, query.days == ExpiringQuery::Expired);
    addSecretsOf(finder.applications(), found);

    const ExpiryClock clock(now);
    if (query.isLastOnly)
        std::erase_if(found.rows, [&](const ExpiryCollection::Row &row) {
            return !isValid(clock.expiryOf(found.validity(row.place)))
                || isValid(found.others(row, clock).expiry);
        });
    const bool wantsMuted = query.mutes == ExpiringQuery::Mutes::Only;
    const auto left = std::erase_if(found.rows, [&](const ExpiryCollection::Row &row) {
        const auto mute = sources.mutes.constFind(found.keyId(row.place));
        if (mute == sources.mutes.cend())
            return wantsMuted;
        return !wantsMuted && !isReviewDue(*mute, now);
    });
    if (!wantsMuted)
        found.mutedCount = qsizetype(left);
    return found;
}

bool isValid(Expiry expiry)
{
    return expiry == Expiry::ExpiresToday || expiry == Expiry::ExpiresSoon
        || expiry == Expiry::Current;
}

bool isReviewDue(const QDate &until, const QDateTime &now)
{
    return until <= now.toLocalTime().date();
}

} // namespace Keyturn
