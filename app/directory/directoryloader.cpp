// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"

#include "app/signin/tokenrelay.h"

#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

/// What belongs to the thread. Made outside, hence the network manager comes later: it must be
/// made where it is used.
struct DirectoryLoader::Workshop : public QObject
{
    Workshop(TokenProvider &provider, QObject *home)
        : tokens(provider, home)
    { }

    TokenRelay tokens;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<ListRun> run;
};

DirectoryLoader::DirectoryLoader(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
                                 QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_endpoint(std::move(endpoint))
    , m_tokens(tokens)
{
    m_thread.setObjectName("directory"_L1);
}

DirectoryLoader::~DirectoryLoader()
{
    m_thread.quit();
    m_thread.wait();
}

void DirectoryLoader::start()
{
    if (!m_workshop)
        launch();
    QMetaObject::invokeMethod(m_workshop, [this, number = ++m_number, workshop = m_workshop] {
        if (!workshop->network)
            workshop->network = std::make_unique<QNetworkAccessManager>();
        workshop->run =
            std::make_unique<ListRun>(m_kind, m_endpoint, workshop->tokens, *workshop->network);
        relay(workshop->run.get(), number);
        workshop->run->start();
    });
}

void DirectoryLoader::cancel()
{
    ++m_number;
    if (m_workshop)
        QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop] { workshop->run.reset(); });
}

void DirectoryLoader::launch()
{
    m_workshop = new Workshop(m_tokens, this);
    m_workshop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_workshop, &QObject::deleteLater);
    m_thread.start();
}

/// Runs in the thread; what it connects to runs here.
void DirectoryLoader::relay(ListRun *run, int number)
{
    connect(run, &ListRun::arrived, this, [this, number](const PageBatch &batch) {
        if (number == m_number)
            Q_EMIT arrived(batch);
    });
    connect(run, &ListRun::restarted, this, [this, number] {
        if (number == m_number)
            Q_EMIT restarted();
    });
    connect(run, &ListRun::finished, this, [this, number] {
        if (number == m_number)
            Q_EMIT finished();
    });
    connect(run, &ListRun::failed, this, [this, number](const GraphError &error) {
        if (number == m_number)
            Q_EMIT failed(error);
    });
}

} // namespace Keyturn
