// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"

#include "app/directory/directoryworkshop.h"
#include "app/signin/tokenrelay.h"

namespace Keyturn {

/// Our place in the workshop.
struct DirectoryLoader::Desk : public QObject
{
    Desk(TokenProvider &provider, QObject *home)
        : tokens(provider, home)
    { }

    TokenRelay tokens;
    std::unique_ptr<ListRun> run;
};

DirectoryLoader::DirectoryLoader(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                                 DirectoryWorkshop &workshop, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
    , m_workshop(workshop)
{ }

DirectoryLoader::~DirectoryLoader()
{
    if (m_desk)
        m_desk->deleteLater();
}

void DirectoryLoader::start()
{
    if (!m_desk) {
        m_desk = new Desk(m_tokens, this);
        m_workshop.moveIn(*m_desk);
    }
    // We may be gone by the time it runs, so it takes along what it needs of us.
    const auto run = [loader = this, desk = m_desk, &workshop = m_workshop, kind = m_kind,
                      endpoint = m_endpoint, door = m_door.key(), number = ++m_number] {
        desk->run = std::make_unique<ListRun>(kind, endpoint, desk->tokens, workshop.network());
        relay(*desk->run, door, loader, number);
        desk->run->start();
    };
    QMetaObject::invokeMethod(m_desk, run, Qt::QueuedConnection);
}

void DirectoryLoader::cancel()
{
    ++m_number;
    if (m_desk)
        QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->run.reset(); });
}

/// Runs in the workshop, where `this` is only a name for behind the door: nothing of it is touched.
void DirectoryLoader::relay(const ListRun &run, const ThreadDoor::Key &door,
                            DirectoryLoader *loader, int number)
{
    const auto tell = [loader, door, number](auto signal) {
        return [loader, door, number, signal](const auto &...what) {
            door.post([loader, number, signal, what...] {
                if (number == loader->m_number)
                    Q_EMIT(loader->*signal)(what...);
            });
        };
    };
    connect(&run, &ListRun::arrived, &run, tell(&DirectoryLoader::arrived));
    connect(&run, &ListRun::restarted, &run, tell(&DirectoryLoader::restarted));
    connect(&run, &ListRun::finished, &run, tell(&DirectoryLoader::finished));
    connect(&run, &ListRun::failed, &run, tell(&DirectoryLoader::failed));
}

} // namespace Keyturn
