// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretsearch.h"

#include "app/directory/objectreader.h"

namespace Keyturn {

SecretSearch::SecretSearch(GraphClient &graph, IssuingRecord record, Waits waits, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_record(std::move(record))
    , m_waits(std::move(waits))
{
    Q_ASSERT(!m_waits.empty());
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SecretSearch::look);
}

void SecretSearch::start()
{
    scheduleNext();
}

void SecretSearch::lookNow()
{
    if (!m_wait.isActive())
        return; // a look is under way
    m_wait.stop();
    look();
}

void SecretSearch::scheduleNext()
{
    m_wait.start(m_waits[m_begun]);
    ++m_begun;
}

void SecretSearch::look()
{
    readObject(m_graph, m_record.owner, this,
               [this](const GraphResult<DirectoryObject> &object) { take(object); });
}

void SecretSearch::take(const GraphResult<DirectoryObject> &object)
{
    if (object) {
        m_error.reset();
        m_match = findLostSecret(m_record, object->passwordCredentials);
        Q_EMIT objectRead(*object);
    } else {
        m_error = object.error();
    }
    if (m_match.certainty != SecretMatch::Certainty::None || m_begun == m_waits.size()) {
        m_isOver = true;
        Q_EMIT finished();
        return;
    }
    scheduleNext();
}

} // namespace Keyturn
