// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/issuingjournal.h"

#include "app/core/logging.h"
#include "app/core/runaside.h"

namespace Keyturn {

IssuingJournal::IssuingJournal(const QString &folder)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(1); // what is asked for first is done first
}

void IssuingJournal::write(const IssuingRecord &record, QObject *context, WrittenHandler handler)
{
    runAside(
        m_pool, [this, record] { return m_folder.write(record); }, context, std::move(handler));
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
    runAside(
        m_pool, [this, isWanted = std::move(isWanted)] { return m_folder.takeOpen(isWanted); },
        context, std::move(handler));
}

} // namespace Keyturn
