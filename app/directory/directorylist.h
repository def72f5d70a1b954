// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/listquery.h"
#include "app/graph/graphendpoint.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace Keyturn {

class DirectoryLoader;
class DirectoryStore;
class DirectoryWorkshop;
class SnapshotFolder;
class TokenProvider;
struct MergedChanges;
struct PageBatch;

/// One list of the navigation: its rows, and how far loading them has come. Lives as long as the
/// session. Rows only ever grow at the end, change in place, or are replaced as a whole.
class DirectoryList : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotLoaded,
        Loading,
        Loaded,
        Cancelled,
        Failed,
        NotSupported, ///< for whoever is signed in, and for good
    };

    DirectoryList(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                  DirectoryWorkshop &workshop, const ListReader &reader = {},
                  QObject *parent = nullptr);
    ~DirectoryList() override; ///< waits for what is to be kept

    /// Keeps the list there from load to load, and shows what was kept last before the first one.
    /// Call it before that. Without it nothing is kept.
    void keepIn(const SnapshotFolder &folder);
    /// Removes what is kept of the list. It is kept again once it has been loaded again.
    void forgetSnapshot();
    void keepNoMore(); ///< likewise, and it is not

    /// Whether refresh() may ask for what has changed; see DirectoryLoader. From the next load on.
    void setReadsChanges(bool readsChanges);
    /// Asks what has changed since the last time, or where that cannot be had loads anew. Does
    /// nothing while loading, or where that is NotSupported. Rows there stay until it is done. The
    /// first time it shows what was kept of the list, if anything, before it returns, and asks once
    /// that can have been painted.
    void refresh();
    void reload(); ///< likewise, and loads all of it
    /// Shows what was kept of the list, if anything, where it has not been loaded. Asks nothing.
    void showKept();
    /// Whether refresh() would ask for what has changed. That is known once what was kept is shown.
    bool canUpdate() const;
    void cancel(); ///< keeps what has arrived

    ListKind kind() const;
    State state() const;
    const GraphError &error() const; ///< of the last Failed
    qsizetype arrivedCount() const; ///< rows of the load under way, which may not be shown yet
    qsizetype skippedCount() const; ///< objects too odd to read, among those shown
    qsizetype unreadSecretCount() const; ///< likewise secrets
    /// Only what the application that is signed in owns, as it may not read the others.
    bool isOwnedOnly() const;
    const DirectoryStore &store() const;
    /// When what is shown was so, in UTC, where it was kept from an earlier start and no refresh
    /// has succeeded since; else invalid. Changes with replaced() and stateChanged().
    QDateTime takenAt() const;
    /// When what is shown was so, as far as this computer's clock knows, in UTC, whether kept or
    /// read; invalid before anything was.
    QDateTime readAt() const;

    /// Puts a freshly read object in the place of its row, if it has one. While loading, also in
    /// the place of what arrives later: it may have been read earlier.
    void update(const DirectoryObject &object);

Q_SIGNALS:
    void stateChanged();
    void arrivedCountChanged(); ///< at most ten times a second
    void rowsAppended();
    void rowChanged(qsizetype row);
    void replaced(); ///< all rows are others now
    void confirmed(); ///< a refresh is over, and Graph told of no change

private:
    bool mayBegin();
    void add(const PageBatch &batch);
    void begin();
    void takeChanges(const MergedChanges &changes);
    void finish(State state);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
