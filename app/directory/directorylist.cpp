// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorylist.h"

#include "app/directory/directoryloader.h"
#include "app/directory/directorystore.h"

#include <QHash>

#include <optional>
#include <utility>

namespace Keyturn {

struct DirectoryList::Private
{
    Private(ListKind listKind, GraphEndpoint endpoint, TokenProvider &tokens,
            DirectoryWorkshop &workshop, const ListReader &reader)
        : kind(listKind)
        , loader(listKind, std::move(endpoint), tokens, workshop, reader)
        , state(isSupported(listKind, reader) ? State::NotLoaded : State::NotSupported)
    { }

    DirectoryStore &growing() { return replacement ? *replacement : store; }
    void append(const SharedPage &page);

    const ListKind kind;
    DirectoryLoader loader;
    State state;
    GraphError error;
    bool isOwnedOnly = false;
    qsizetype skippedCount = 0;
    qsizetype unreadSecretCount = 0;
    DirectoryStore store;
    /// Gathers the rows that are to replace the others. Without it rows are added to the store.
    std::optional<DirectoryStore> replacement;
    QHash<QUuid, DirectoryObject> updates; ///< of the load under way
};

void DirectoryList::Private::append(const SharedPage &page)
{
    DirectoryStore &rows = growing();
    const qsizetype firstRow = rows.size();
    rows.append(page);
    for (const DirectoryObject &object : std::as_const(updates)) {
        const qsizetype row = rows.rowOf(object.ref.objectId, firstRow);
        if (row >= 0)
            rows.replace(row, object);
    }
}

DirectoryList::DirectoryList(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                             DirectoryWorkshop &workshop, const ListReader &reader, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(kind, std::move(endpoint), tokens, workshop, reader))
{
    connect(&d->loader, &DirectoryLoader::arrived, this, &DirectoryList::add);
    connect(&d->loader, &DirectoryLoader::restarted, this, [this] {
        d->replacement.emplace();
        d->skippedCount = 0;
        d->unreadSecretCount = 0;
        Q_EMIT arrivedCountChanged();
    });
    connect(&d->loader, &DirectoryLoader::restricted, this, [this] { d->isOwnedOnly = true; });
    connect(&d->loader, &DirectoryLoader::updated, this, &DirectoryList::takeChanges);
    connect(&d->loader, &DirectoryLoader::expired, this, &DirectoryList::begin);
    connect(&d->loader, &DirectoryLoader::finished, this, [this] { finish(State::Loaded); });
    connect(&d->loader, &DirectoryLoader::failed, this, [this](const GraphError &error) {
        d->error = error;
        finish(State::Failed);
    });
}

DirectoryList::~DirectoryList() = default;

void DirectoryList::setReadsChanges(bool readsChanges)
{
    d->loader.setReadsChanges(readsChanges);
}

void DirectoryList::refresh()
{
    if (d->state == State::Loading || d->state == State::NotSupported)
        return;
    if (!d->loader.canUpdate())
        return reload();
    d->state = State::Loading;
    d->loader.update(d->store);
    Q_EMIT stateChanged();
}

void DirectoryList::reload()
{
    if (d->state == State::Loading || d->state == State::NotSupported)
        return;
    d->state = State::Loading;
    begin();
    Q_EMIT stateChanged();
}

void DirectoryList::begin()
{
    d->isOwnedOnly = false;
    d->skippedCount = 0;
    d->unreadSecretCount = 0;
    d->replacement.reset();
    if (d->store.size() > 0)
        d->replacement.emplace();
    d->loader.start();
}

void DirectoryList::cancel()
{
    if (d->state != State::Loading)
        return;
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
    return d->growing().size();
}

qsizetype DirectoryList::skippedCount() const
{
    return d->skippedCount;
}

qsizetype DirectoryList::unreadSecretCount() const
{
    return d->unreadSecretCount;
}

bool DirectoryList::isOwnedOnly() const
{
    return d->isOwnedOnly;
}

const DirectoryStore &DirectoryList::store() const
{
    return d->store;
}

void DirectoryList::update(const DirectoryObject &object)
{
    if (d->state == State::Loading)
        d->updates.insert(object.ref.objectId, object);
    if (d->replacement) {
        const qsizetype row = d->replacement->rowOf(object.ref.objectId);
        if (row >= 0)
            d->replacement->replace(row, object);
    }
    const qsizetype row = d->store.rowOf(object.ref.objectId);
    if (row < 0)
        return;
    d->store.replace(row, object);
    Q_EMIT rowChanged(row);
}

void DirectoryList::add(const PageBatch &batch)
{
    d->skippedCount += batch.skippedCount;
    d->unreadSecretCount += batch.unreadSecretCount;
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
        d->replacement = changes.rows;
        for (const DirectoryObject &object : std::as_const(d->updates)) {
            const qsizetype row = d->replacement->rowOf(object.ref.objectId);
            if (row >= 0)
                d->replacement->replace(row, object);
        }
    }
    finish(State::Loaded);
    if (isUnchanged)
        Q_EMIT confirmed();
}

void DirectoryList::finish(State state)
{
    d->state = state;
    d->updates.clear();
    const std::optional<DirectoryStore> replacement = std::exchange(d->replacement, std::nullopt);
    if (state == State::Loaded && replacement) {
        d->store = *replacement;
        Q_EMIT replaced();
    }
    Q_EMIT stateChanged();
}

} // namespace Keyturn
