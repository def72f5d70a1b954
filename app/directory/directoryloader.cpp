// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"

#include "app/directory/directoryworkshop.h"
#include "app/signin/tokenrelay.h"

#include <utility>

namespace Keyturn {

/// Our place in the workshop.
struct DirectoryLoader::Desk : public QObject
{
    Desk(TokenProvider &provider, QObject *home)
        : tokens(provider, home)
    { }

    TokenRelay tokens;
    std::unique_ptr<ListRun> run;
    std::unique_ptr<DeltaRun> changes;
};

/// Who asked for a run. In the workshop, where the loader may be gone already, it is only a name
/// for behind the door.
struct DirectoryLoader::Order
{
    DirectoryLoader *loader;
    ThreadDoor::Key door;
    int number;

    /// Something to connect a signal to that does that to the loader, if it still waits for it.
    template<typename Member>
    auto teller(Member member) const
    {
        return [order = *this, member](const auto &...what) {
            order.door.post([order, member, what...] {
                if (order.number == order.loader->m_number)
                    (order.loader->*member)(what...);
            });
        };
    }
};

DirectoryLoader::DirectoryLoader(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                                 DirectoryWorkshop &workshop, const ListReader &reader,
                                 QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_workshop(workshop)
    , m_reader(reader)
{
    // The changes are those of all objects.
    connect(this, &DirectoryLoader::restricted, this, [this] { m_nextLink.clear(); });
    connect(this, &DirectoryLoader::finished, this,
            [this] { m_deltaLink = std::exchange(m_nextLink, QUrl()); });
}

DirectoryLoader::~DirectoryLoader()
{
    if (m_desk)
        m_desk->deleteLater();
}

void DirectoryLoader::setReadsChanges(bool readsChanges)
{
    m_readsChanges = readsChanges && hasChanges();
}

bool DirectoryLoader::hasChanges() const
{
    return Keyturn::hasChanges(m_kind) && !m_reader.isPersonal;
}

void DirectoryLoader::setDeltaLink(const QUrl &deltaLink)
{
    m_deltaLink = hasChanges() ? deltaLink : QUrl();
}

DirectoryLoader::Desk &DirectoryLoader::desk()
{
    if (!m_desk) {
        m_desk = new Desk(m_tokens, this);
        m_desk->tokens.askAhead(); // our thread may have a window to make first
        m_workshop.moveIn(*m_desk);
    }
    return *m_desk;
}

void DirectoryLoader::start()
{
    m_deltaLink.clear();
    m_nextLink.clear();
    // We may be gone by the time it runs, so it takes along what it needs of us.
    const auto run = [desk = &desk(), order = Order{this, m_door.key(), ++m_number},
                      &workshop = m_workshop, kind = m_kind, endpoint = m_endpoint,
                      reader = m_reader, readsChanges = m_readsChanges.value_or(false)] {
        desk->run =
            std::make_unique<ListRun>(kind, endpoint, desk->tokens, workshop.network(), reader);
        desk->changes.reset();
        relay(*desk->run, order);
        if (!readsChanges)
            return desk->run->start();
        // What changes while the list is read has to be among the changes, too, so they come first.
        desk->changes =
            std::make_unique<DeltaRun>(kind, endpoint, desk->tokens, workshop.network());
        const auto begin = [desk] { desk->run->start(); };
        connect(desk->changes.get(), &DeltaRun::begun, desk->run.get(),
                order.teller(&DirectoryLoader::takeLink));
        connect(desk->changes.get(), &DeltaRun::begun, desk->run.get(), begin);
        connect(desk->changes.get(), &DeltaRun::expired, desk->run.get(), begin);
        connect(desk->changes.get(), &DeltaRun::failed, desk->run.get(), begin);
        desk->changes->begin();
    };
    QMetaObject::invokeMethod(m_desk, run, Qt::QueuedConnection);
}

void DirectoryLoader::update(const DirectoryStore &rows)
{
    const auto run = [desk = &desk(), order = Order{this, m_door.key(), ++m_number},
                      &workshop = m_workshop, kind = m_kind, endpoint = m_endpoint, rows,
                      link = m_deltaLink] {
        desk->run.reset();
        desk->changes =
            std::make_unique<DeltaRun>(kind, endpoint, desk->tokens, workshop.network());
        relay(*desk->changes, order);
        desk->changes->follow(link, rows);
    };
    QMetaObject::invokeMethod(m_desk, run, Qt::QueuedConnection);
}

void DirectoryLoader::cancel()
{
    ++m_number;
    if (!m_desk)
        return;
    QMetaObject::invokeMethod(m_desk, [desk = m_desk] {
        desk->run.reset();
        desk->changes.reset();
    });
}

void DirectoryLoader::relay(const ListRun &run, const Order &order)
{
    connect(&run, &ListRun::arrived, &run, order.teller(&DirectoryLoader::arrived));
    connect(&run, &ListRun::restarted, &run, order.teller(&DirectoryLoader::restarted));
    connect(&run, &ListRun::restricted, &run, order.teller(&DirectoryLoader::restricted));
    connect(&run, &ListRun::finished, &run, order.teller(&DirectoryLoader::finished));
    connect(&run, &ListRun::failed, &run, order.teller(&DirectoryLoader::failed));
}

void DirectoryLoader::relay(const DeltaRun &run, const Order &order)
{
    connect(&run, &DeltaRun::merged, &run, order.teller(&DirectoryLoader::takeChanges));
    connect(&run, &DeltaRun::expired, &run, order.teller(&DirectoryLoader::expired));
    connect(&run, &DeltaRun::failed, &run, order.teller(&DirectoryLoader::failed));
}

void DirectoryLoader::takeChanges(const MergedChanges &changes)
{
    m_deltaLink = changes.deltaLink;
    Q_EMIT updated(changes);
}

} // namespace Keyturn
