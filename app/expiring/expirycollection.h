// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/models/objectfilter.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace Keyturn {

/// Which secrets are wanted.
struct ExpiringQuery
{
    enum class Mutes { Hidden, Only };

    static constexpr int Expired = 0; ///< as `days`: those that are over

    int days = ExpiryState::SoonDays; ///< those that end within so many calendar days
    QString text = {}; ///< as in Search
    std::optional<ObjectKind> kind = {};
    std::optional<ApplicationType> type = ApplicationType::Enterprise; ///< as in the lists
    bool isLastOnly = false; ///< valid, and no other of the application is
    bool isMineOnly = false; ///< of applications that whoever is signed in owns
    Mutes mutes = Mutes::Hidden;

    bool operator==(const ExpiringQuery &) const = default;
};

/// What they are looked for in. A copy shares the pages, so another thread can be given one.
struct ExpirySources
{
    std::vector<DirectoryStore> stores; ///< what is in two of them counts once
    DirectoryStore owned = {}; ///< by whoever is signed in
    QHash<QUuid, QDate> mutes = {}; ///< until when, by key ID
    QSet<QUuid> marked = {}; ///< application IDs of what counts as owned, too
};

/// Where a secret lies in a collection.
struct SecretPlace
{
    quint32 page;
    quint32 object; ///< in the page
    quint32 secret; ///< in the page's content().secrets
};

/// Secrets that were found, soonest first; those that are over the latest first. It shares the
/// pages it was made of and leads into them, so that 300,000 of them take little.
struct ExpiryCollection
{
    struct Row
    {
        SecretPlace place;
        quint32 application; ///< see secretsOf()
    };

    std::vector<SharedPage> pages;
    std::vector<Row> rows;
    /// Of each application of a row all secrets there are, those of its registration and of its
    /// enterprise application: either works for it.
    std::vector<SecretPlace> secrets;
    std::vector<quint32> firstSecrets = {0}; ///< of each application, and one more
    qsizetype mutedCount = 0; ///< that are left out for it

    const DirectoryPage &page(const SecretPlace &place) const { return *pages[place.page]; }
    const Validity &validity(const SecretPlace &place) const;
    const QUuid &keyId(const SecretPlace &place) const;
    QString description(const SecretPlace &place) const; ///< as it is to be shown
    QString hint(const SecretPlace &place) const;
    QString ownerName(const SecretPlace &place) const; ///< as it is to be shown
    ObjectRef owner(const SecretPlace &place) const;
    std::span<const SecretPlace> secretsOf(quint32 application) const;
    /// How the application stands without that secret.
    ExpiryState others(const Row &row, const ExpiryClock &clock) const;
};

/// Two passes over the records of the pages, and none over their texts but for what is searched.
ExpiryCollection collectExpiring(const ExpirySources &sources, const ExpiringQuery &query,
                                 const QDateTime &now);

bool isValid(Expiry expiry); ///< now, of a secret or of the best one of several

/// Whether a mute is over, so that somebody should look again.
bool isReviewDue(const QDate &until, const QDateTime &now);

} // namespace Keyturn
