// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiredremoval.h"

#include "app/graph/serviceclock.h"
#include "app/secrets/secretremover.h"

#include <algorithm>

namespace Keyturn {

namespace {

    /// By the service's clock; what never ends has not.
    bool hasExpired(const PasswordCredential &credential, const ServiceClock &clock)
    {
        return credential.endDateTime.isValid() && credential.endDateTime <= clock.now();
    }

} // namespace

ExpiredRemoval::ExpiredRemoval(const std::vector<ExpiringSecret> &secrets, Reader read,
                               SecretRemover &remover, const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_remover(remover)
    , m_clock(clock)
{
    for (const ExpiringSecret &secret : secrets)
        m_items.push_back({.secret = secret});
}

void ExpiredRemoval::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    goOn();
}

void ExpiredRemoval::stop()
{
    m_isStopped = true;
}

qsizetype ExpiredRemoval::countOf(State state) const
{
    return std::ranges::count(m_items, state, &Item::state);
}

void ExpiredRemoval::goOn()
{
    if (m_isStopped || m_current == m_items.size())
        return end();
    setState(State::Reading);
    m_read(m_items[m_current].secret.owner, this,
           [this](const GraphResult<DirectoryObject> &object) { check(object); });
}

void ExpiredRemoval::check(const GraphResult<DirectoryObject> &object)
{
    if (!object)
        return settle(State::Unread, object.error());
    const ExpiringSecret &secret = m_items[m_current].secret;
    const auto &credentials = object->passwordCredentials;
    const auto found =
        std::ranges::find(credentials, secret.credential.keyId, &PasswordCredential::keyId);
    if (found == credentials.end())
        return settle(State::Gone);
    if (!hasExpired(*found, m_clock))
        return settle(State::NotExpired);
    if (m_isStopped) // while it was read
        return settle(State::NotTried);
    setState(State::Deleting);
    m_remover.remove(secret.owner, secret.credential.keyId, this,
                     [this](const RemovalResult &result) { take(result); });
}

void ExpiredRemoval::take(const RemovalResult &result)
{
    if (!result)
        return settle(result.error().mayBeGone ? State::Unclear : State::NotDeleted,
                      result.error().cause);
    const ExpiringSecret &secret = m_items[m_current].secret;
    Q_EMIT deleted(secret.owner, secret.credential.keyId);
    settle(State::Deleted);
}

void ExpiredRemoval::settle(State state, const GraphError &error)
{
    setState(state, error);
    ++m_current;
    // It would be the same with all that follow.
    if ((state == State::Unread || state == State::NotDeleted)
        && error.kind == GraphError::Kind::SignInRequired)
        m_isStopped = true;
    goOn();
}

void ExpiredRemoval::setState(State state, const GraphError &error)
{
    m_items[m_current].state = state;
    m_items[m_current].error = error;
    Q_EMIT changed(qsizetype(m_current));
}

void ExpiredRemoval::end()
{
    for (; m_current < m_items.size(); ++m_current)
        setState(State::NotTried);
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace Keyturn
