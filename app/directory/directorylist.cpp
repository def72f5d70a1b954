// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorylist.h"

#include "app/directory/directoryloader.h"
#include "app/directory/directorystore.h"
#include "app/directory/snapshotfolder.h"
#include "app/directory/snapshotkeeper.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Keyturn {

namespace {

    constexpr std::chrono::minutes LeastPause(10); // between writings that tell little new
    constexpr std::chrono::milliseconds TimeToPaint(150); // nobody waits for what follows

    /// Rows, and what goes with them.
    struct Reading
    {
        DirectoryStore rows = {};
        bool isOwnedOnly = false;
        qsizetype skippedCount = 0;
        qsizetype unreadSecretCount = 0;
    };

    /// How what is on the disk stands to what is shown.
    enum class Kept {
        Not, ///< and it shall not be: it is no whole list, or was to be forgotten
        Partly, ///< some of it is newer
        Wholly, ///< unless writing it fails
    };

} // namespace

struct DirectoryList::Private
{
    Private(ListKind listKind, GraphEndpoint endpoint, TokenProvider &tokens,
            DirectoryWorkshop &workshop, const ListReader &reader)
        : kind(listKind)
        , loader(listKind, std::move(endpoint), tokens, workshop, reader)
        , state(isSupported(listKind, reader) ? State::NotLoaded : State::NotSupported)
    { }

    Reading &growing() { return replacement ? *replacement : shown; }
    void append(const SharedPage &page);
    bool showSnapshot();
    void afterPainting(const std::function<void()> &work);
    void noteLoaded();
    bool hasKeepingFailed() const { return keeper && keeper->hasFailed(); }
    void keep();

    const ListKind kind;
    DirectoryLoader loader;
    State state;
    GraphError error;
    Reading shown;
    /// Gathers the rows that are to replace the others. Without it rows are added to those.
    std::optional<Reading> replacement;
    QHash<QUuid, DirectoryObject> updates; ///< of the load under way

    std::unique_ptr<SnapshotKeeper> keeper; ///< none where nothing is kept
    bool hasLookedForSnapshot = false;
    bool isFromSnapshot = false;
    bool isToBePainted = false; ///< it was just read
    QTimer toLoad; ///< then
    std::function<void()> load;
    QDateTime readAt; ///< when what is shown was so
    QUrl deltaLink; ///< for what has changed in it since
    Kept kept = Kept::Not;
    QDeadlineTimer pause{0}; ///< runs after a writing
};

void DirectoryList::Private::append(const SharedPage &page)
{
    DirectoryStore &rows = growing().rows;
    const qsizetype firstRow = rows.size();
    rows.append(page);
    for (const DirectoryObject &object : std::as_const(updates)) {
        const qsizetype row = rows.rowOf(object.ref.objectId, firstRow);
        if (row >= 0)
            rows.replace(row, object);
    }
}

/// False if there is none.
bool DirectoryList::Private::showSnapshot()
{
    if (!keeper || state != State::NotLoaded || std::exchange(hasLookedForSnapshot, true))
        return false;
    const std::optional<ListSnapshot> snapshot = keeper->read();
    if (!snapshot)
        return false;
    shown = {.rows = snapshot->rows,
             .isOwnedOnly = snapshot->isOwnedOnly,
             .skippedCount = snapshot->skippedCount,
             .unreadSecretCount = snapshot->unreadSecretCount};
    isFromSnapshot = true;
    isToBePainted = true;
    readAt = std::min(snapshot->takenAt, QDateTime::currentDateTimeUtc());
    deltaLink = snapshot->deltaLink;
    loader.setDeltaLink(deltaLink);
    kept = Kept::Wholly;
    return true;
}

/// At once, unless rows from the disk are on their way to the screen: to load more of them would
/// keep the processor from what somebody is waiting for.
void DirectoryList::Private::afterPainting(const std::function<void()> &work)
{
    if (!std::exchange(isToBePainted, false))
        return work();
    load = work;
    toLoad.start(TimeToPaint);
}

void DirectoryList::Private::noteLoaded()
{
    isFromSnapshot = false;
    readAt = QDateTime::currentDateTimeUtc();
    deltaLink = loader.deltaLink();
    kept = Kept::Partly;
}

void DirectoryList::Private::keep()
{
    if (!keeper || kept == Kept::Not || (kept == Kept::Wholly && !hasKeepingFailed()))
        return;
    keeper->write({.rows = shown.rows,
                   .deltaLink = deltaLink,
                   .takenAt = readAt,
                   .isOwnedOnly = shown.isOwnedOnly,
                   .skippedCount = shown.skippedCount,
                   .unreadSecretCount = shown.unreadSecretCount});
    kept = Kept::Wholly;
    pause.setRemainingTime(LeastPause);
}

DirectoryList::DirectoryList(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                             DirectoryWorkshop &workshop, const ListReader &reader, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(kind, std::move(endpoint), tokens, workshop, reader))
{
    d->toLoad.setSingleShot(true);
    connect(&d->toLoad, &QTimer::timeout, this, [this] { std::exchange(d->load, nullptr)(); });
    connect(&d->loader, &DirectoryLoader::arrived, this, &DirectoryList::add);
    connect(&d->loader, &DirectoryLoader::restarted, this, [this] {
        d->replacement = Reading{.isOwnedOnly = d->growing().isOwnedOnly};
        Q_EMIT arrivedCountChanged();
    });
    connect(&d->loader, &DirectoryLoader::restricted, this,
            [this] { d->growing().isOwnedOnly = true; });
    connect(&d->loader, &DirectoryLoader::updated, this, &DirectoryList::takeChanges);
    connect(&d->loader, &DirectoryLoader::expired, this, [this] {
        d->deltaLink.clear();
        begin();
    });
    connect(&d->loader, &DirectoryLoader::finished, this, [this] {
        finish(State::Loaded);
        d->keep();
    });
    connect(&d->loader, &DirectoryLoader::failed, this, [this](const GraphError &error) {
        d->error = error;
        finish(State::Failed);
    });
}

DirectoryList::~DirectoryList()
{
    d->keep();
}

void DirectoryList::keepIn(const SnapshotFolder &folder)
{
    d->keeper = std::make_unique<SnapshotKeeper>(folder.file(d->kind));
}

void DirectoryList::forgetSnapshot()
{
    if (!d->keeper)
        return;
    d->keeper->forget();
    d->kept = Kept::Not;
}

void DirectoryList::keepNoMore()
{
    forgetSnapshot();
    d->keeper.reset();
}

void DirectoryList::setReadsChanges(bool readsChanges)
{
    d->loader.setReadsChanges(readsChanges);
}

void DirectoryList::refresh()
{
    if (!mayBegin())
        return;
    if (!d->loader.canUpdate())
        return reload();
    d->state = State::Loading;
    d->afterPainting([this] { d->loader.update(d->shown.rows); });
    Q_EMIT stateChanged();
}

void DirectoryList::reload()
{
    if (!mayBegin())
        return;
    d->state = State::Loading;
    begin();
    Q_EMIT stateChanged();
}

void DirectoryList::showKept()
{
    if (d->showSnapshot())
        Q_EMIT replaced();
}

bool DirectoryList::canUpdate() const
{
    return d->loader.canUpdate();
}

/// Whether to load. What was kept is shown before the first time.
bool DirectoryList::mayBegin()
{
    showKept(); // whoever hears of it may have begun, too
    return d->state != State::Loading && d->state != State::NotSupported;
}

void DirectoryList::begin()
{
    d->replacement.reset();
    if (d->shown.rows.size() > 0) {
        d->replacement.emplace();
    } else {
        d->shown = {};
        d->kept = Kept::Not;
        d->isFromSnapshot = false;
    }
    d->afterPainting([this] { d->loader.start(); });
}

void DirectoryList::cancel()
{
    if (d->state != State::Loading)
        return;
    d->toLoad.stop();
    d->loader.cancel();
    finish(State::Cancelled);
}

ListKind DirectoryList::kind() const
{
    return d->kind;
}

DirectoryList::State DirectoryList::state() const
{
    return d->state;
}

const GraphError &DirectoryList::error() const
{
    return d->error;
}

qsizetype DirectoryList::arrivedCount() const
{
    return d->growing().rows.size();
}

qsizetype DirectoryList::skippedCount() const
{
    return d->shown.skippedCount;
}

qsizetype DirectoryList::unreadSecretCount() const
{
    return d->shown.unreadSecretCount;
}

bool DirectoryList::isOwnedOnly() const
{
    return d->shown.isOwnedOnly;
}

const DirectoryStore &DirectoryList::store() const
{
    return d->shown.rows;
}

QDateTime DirectoryList::takenAt() const
{
    return d->isFromSnapshot ? d->readAt : QDateTime();
}

QDateTime DirectoryList::readAt() const
{
    return d->readAt;
}

void DirectoryList::update(const DirectoryObject &object)
{
    if (d->state == State::Loading)
        d->updates.insert(object.ref.objectId, object);
    if (d->replacement) {
        DirectoryStore &rows = d->replacement->rows;
        const qsizetype row = rows.rowOf(object.ref.objectId);
        if (row >= 0)
            rows.replace(row, object);
    }
    DirectoryStore &rows = d->shown.rows;
    const qsizetype row = rows.rowOf(object.ref.objectId);
    if (row < 0)
        return;
    rows.replace(row, object);
    if (d->kept == Kept::Wholly)
        d->kept = Kept::Partly;
    Q_EMIT rowChanged(row);
}

void DirectoryList::add(const PageBatch &batch)
{
    d->growing().skippedCount += batch.skippedCount;
    d->growing().unreadSecretCount += batch.unreadSecretCount;
    for (const SharedPage &page : batch.pages)
        d->append(page);
    if (!d->replacement)
        Q_EMIT rowsAppended();
    Q_EMIT arrivedCountChanged();
}

void DirectoryList::takeChanges(const MergedChanges &changes)
{
    const bool isUnchanged = changes.changedCount + changes.addedCount + changes.removedCount == 0;
    if (!isUnchanged) {
        d->replacement = d->shown;
        d->replacement->rows = changes.rows;
        for (const DirectoryObject &object : std::as_const(d->updates)) {
            const qsizetype row = d->replacement->rows.rowOf(object.ref.objectId);
            if (row >= 0)
                d->replacement->rows.replace(row, object);
        }
    }
    finish(State::Loaded);
    if (!isUnchanged || d->pause.hasExpired() || d->hasKeepingFailed())
        d->keep();
    if (isUnchanged)
        Q_EMIT confirmed();
}

void DirectoryList::finish(State state)
{
    d->state = state;
    d->updates.clear();
    const std::optional<Reading> replacement = std::exchange(d->replacement, std::nullopt);
    if (state == State::Loaded)
        d->noteLoaded();
    if (state == State::Loaded && replacement) {
        d->shown = *replacement;
        Q_EMIT replaced();
    }
    Q_EMIT stateChanged();
}

} // namespace Keyturn
