// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuingjournal.h"

#include "app/core/logging.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Keyturn {

namespace {

    /// Not QFuture::then(): in Qt 6.4 that does not outlive its context.
    template<typename Value, typename Handler>
    void whenDone(const QFuture<Value> &future, QObject *context, Handler handler)
    {
        auto *const watcher = new QFutureWatcher<Value>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, handler = std::move(handler)] {
                             watcher->deleteLater();
                             handler(watcher->result());
                         });
        watcher->setFuture(future);
    }

} // namespace

IssuingJournal::IssuingJournal(const QString &folder)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(1); // what is asked for first is done first
}

void IssuingJournal::write(const IssuingRecord &record, QObject *context, WrittenHandler handler)
{
    whenDone(QtConcurrent::run(&m_pool, [this, record] { return m_folder.write(record); }), context,
             std::move(handler));
}

void IssuingJournal::update(const IssuingRecord &record)
{
    m_pool.start([this, record] {
        if (const auto written = m_folder.write(record); !written)
            qCWarning(logSecrets).noquote() << written.error();
    });
}

void IssuingJournal::close(const QUuid &id)
{
    m_pool.start([this, id] {
        if (const auto removed = m_folder.remove(id); !removed)
            qCWarning(logSecrets).noquote() << removed.error();
    });
}

void IssuingJournal::takeOpen(JournalFolder::Filter isWanted, QObject *context, OpenHandler handler)
{
    whenDone(QtConcurrent::run(
                 &m_pool,
                 [this, isWanted = std::move(isWanted)] { return m_folder.takeOpen(isWanted); }),
             context, std::move(handler));
}

} // namespace Keyturn
