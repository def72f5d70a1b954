// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorylist.h"
#include "app/expiring/daychange.h"
#include "app/expiring/expirycollection.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Keyturn {

class MutedSecrets;

/// The lists in which secrets are looked for that expire, as one. Says when something in them is
/// another, at most a few times a second.
class ExpiringLists : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::vector<DirectoryList *> searched; ///< all that can hold secrets
        DirectoryList *owned; ///< what whoever is signed in owns
        MutedSecrets *mutes;
        /// Whether what a list held at an earlier start is at hand.
        std::function<bool(ListKind)> isKept = {};
        DayChange::Clock clock = &QDateTime::currentDateTimeUtc;
    };

    /// What is not larger tells of a directory whose other lists cost a request or two.
    static constexpr qsizetype SmallList = 999;

    explicit ExpiringLists(Parts parts, QObject *parent = nullptr);

    void load(); ///< what nobody has asked for yet; and looks at the calendar
    void refresh(); ///< what has changed of each, or all of it
    void reload();
    void refreshOwned() const; ///< likewise, of what whoever is signed in owns
    /// Whether whoever looks wants only what is theirs: then the list that tells is one of those
    /// that are loaded, refreshed and can fail. Loads it, also where that has failed before.
    void setOwnedWanted(bool isWanted);
    const DirectoryList &owned() const { return *m_parts.owned; }
    ExpirySources sources() const;
    const MutedSecrets &mutes() const { return *m_parts.mutes; }

    bool isLoading() const;
    bool isComplete() const; ///< each is loaded, or will never be
    bool isSettled() const; ///< each was asked for and none loads, what is owned included
    bool isAnythingRead() const; ///< of all of them
    std::vector<const DirectoryList *> failed() const;
    qsizetype objectCount() const; ///< of what is there so far

Q_SIGNALS:
    /// Rows or mutes are others, one list more is whole, or another day has begun.
    void changed();
    void grown(); ///< rows have come, while a list loads
    void stateChanged();

private:
    void follow(DirectoryList &list);
    void noteState(const DirectoryList &list);
    void loadWhatIsCheap(const DirectoryList &list);
    void changeLater() { m_pause.start(); }
    std::vector<DirectoryList *> wanted() const;

    const Parts m_parts;
    bool m_isOwnedWanted = false;
    QTimer m_pause;
    DayChange m_days;
};

} // namespace Keyturn
