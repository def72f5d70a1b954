// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecrets.h"

#include "app/core/logging.h"

#include <QPointer>

#include <utility>

namespace Keyturn {

using Kind = VaultError::Kind;

KeptSecrets::KeptSecrets(SecretVault &vault, QString indexFile, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_index(std::move(indexFile))
{
    connect(&vault, &SecretVault::storedLate, this, &KeptSecrets::readBack);
    connect(&vault, &SecretVault::storeFailedLate, this, &KeptSecrets::fail);
    connect(&vault, &SecretVault::removedLate, this, &KeptSecrets::endRemoval);
    connect(&vault, &SecretVault::silenceChanged, this, &KeptSecrets::keychainSilenceChanged);
    connect(&vault, &SecretVault::silenceChanged, this, [this](bool silent) {
        if (!silent)
            resume();
    });
}

KeptState KeptSecrets::state(const VaultKey &key) const
{
    if (m_underWay.contains(key))
        return KeptState::Waiting;
    return m_index.entries().contains(key) ? KeptState::Kept : KeptState::NotKept;
}

std::vector<KeptSecret> KeptSecrets::entries() const
{
    std::vector<KeptSecret> secrets;
    secrets.reserve(m_index.entries().size());
    for (const auto &[key, secret] : m_index.entries())
        secrets.push_back(secret);
    return secrets;
}

void KeptSecrets::keep(KeptSecret entry, const SecretText &text)
{
    const VaultKey key = entry.key;
    if (m_underWay.contains(key)) {
        Q_EMIT keepingFailed(key, VaultError{Kind::Pending});
        return;
    }
    if (!entry.keptAt.isValid())
        entry.keptAt = QDateTime::currentDateTimeUtc();
    const QString label = tr("Keyturn: %1 - %2").arg(entry.ownerName, entry.description);
    m_underWay.emplace(key, Keeping{.entry = std::move(entry), .text = text.duplicate()});
    Q_EMIT stateChanged(key);

    m_vault.store(key, label, text, this, [this, key](const VaultResult<void> &stored) {
        if (stored)
            readBack(key);
        else
            fail(key, stored.error());
    });
}

void KeptSecrets::read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler)
{
    const auto hear = [this, key, context = QPointer<QObject>(context),
                       handler = std::move(handler)](VaultResult<SecretText> found) {
        if (!found && found.error().kind == Kind::NotFound)
            forget(key);
        if (context)
            handler(std::move(found));
    };
    m_vault.read(key, this, hear);
}

void KeptSecrets::remove(const VaultKey &key)
{
    if (m_underWay.contains(key)) {
        Q_EMIT removingFailed(key, VaultError{Kind::Pending});
        return;
    }
    m_vault.remove(key, this, [this, key](const VaultResult<void> &gone) {
        if (gone)
            endRemoval(key);
        else
            Q_EMIT removingFailed(key, gone.error());
    });
}

void KeptSecrets::readBack(const VaultKey &key)
{
    const auto keeping = m_underWay.find(key);
    if (keeping == m_underWay.end())
        return;
    m_vault.read(key, this,
                 [this, key](const VaultResult<SecretText> &found) { compare(key, found); });
}

void KeptSecrets::compare(const VaultKey &key, const VaultResult<SecretText> &found)
{
    const auto keeping = m_underWay.find(key);
    if (keeping == m_underWay.end())
        return;
    keeping->second.readAgain = !found && found.error().kind == Kind::Pending;
    if (found && found->equals(keeping->second.text.utf8()))
        succeed(key);
    else if (found || found.error().kind == Kind::NotFound)
        fail(key, VaultError{Kind::Different});
    else
        fail(key, found.error());
}

void KeptSecrets::succeed(const VaultKey &key)
{
    const Keeping &keeping = m_underWay.at(key);
    const bool late = keeping.toldPending;
    if (const auto written = m_index.add(keeping.entry); !written)
        return fail(key, VaultError{Kind::Other, written.error()});
    m_underWay.erase(key);
    Q_EMIT stateChanged(key);
    if (late)
        Q_EMIT keptLate(key);
    else
        Q_EMIT kept(key);
}

/// Pending leaves it under way; whatever else went wrong ends it, and an older value of the same
/// key stays what it was.
void KeptSecrets::fail(const VaultKey &key, const VaultError &error)
{
    const auto keeping = m_underWay.find(key);
    if (keeping == m_underWay.end())
        return;
    if (error.kind == Kind::Pending) {
        if (!std::exchange(keeping->second.toldPending, true))
            Q_EMIT keepingFailed(key, error);
        return;
    }
    m_underWay.erase(keeping);
    Q_EMIT stateChanged(key);
    Q_EMIT keepingFailed(key, error);
}

/// The late answer to a read is thrown away, so what was not read back in time is read again.
void KeptSecrets::resume()
{
    std::vector<VaultKey> unread;
    for (const auto &[key, keeping] : m_underWay)
        if (keeping.readAgain)
            unread.push_back(key);
    for (const VaultKey &key : unread)
        readBack(key);
}

void KeptSecrets::endRemoval(const VaultKey &key)
{
    forget(key);
    Q_EMIT removed(key);
}

void KeptSecrets::forget(const VaultKey &key)
{
    if (const auto written = m_index.remove(key); !written)
        qCWarning(logVault) << "the index still names a secret that is gone:" << written.error();
    Q_EMIT stateChanged(key);
}

} // namespace Keyturn
