// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptsecrets.h"

#include "app/core/logging.h"
#include "app/core/plainname.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace Keyturn {

KeptSecrets::KeptSecrets(SecretVault &vault, QString indexFile, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_index(std::move(indexFile))
{
    connect(&vault, &SecretVault::storedLate, this, &KeptSecrets::land);
    connect(&vault, &SecretVault::storeFailedLate, this, &KeptSecrets::fail);
    connect(&vault, &SecretVault::removedLate, this, &KeptSecrets::endRemoval);
    connect(&vault, &SecretVault::removeFailedLate, this, &KeptSecrets::failRemoval);
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
    return m_index.contains(key) ? KeptState::Kept : KeptState::NotKept;
}

void KeptSecrets::keep(KeptSecret entry, const SecretText &text)
{
    const VaultKey key = entry.key;
    if (m_underWay.contains(key) || m_removing.contains(key)) {
        Q_EMIT keepingFailed(key, VaultError{VaultError::Kind::Pending});
        return;
    }
    if (!entry.keptAt.isValid())
        entry.keptAt = QDateTime::currentDateTimeUtc();
    const QString label = labelOf(entry);
    m_underWay.emplace(key, Keeping{.entry = std::move(entry), .text = text.duplicate()});
    Q_EMIT stateChanged(key);

    m_vault.store(key, label, text, this, [this, key](const VaultResult<void> &stored) {
        if (stored)
            land(key);
        else
            fail(key, stored.error());
    });
}

/// A keychain program shows it in one line, beside those of everybody else.
QString KeptSecrets::labelOf(const KeptSecret &secret)
{
    const QString owner = plainName(secret.ownerName).trimmed();
    const QString description = plainName(secret.description).trimmed();
    if (description.isEmpty())
        return tr("Keyturn: %1").arg(owner);
    return tr("Keyturn: %1 - %2").arg(owner, description);
}

void KeptSecrets::read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler)
{
    const auto hear = [this, key, context = QPointer<QObject>(context),
                       handler = std::move(handler)](VaultResult<SecretText> found) {
        if (!found && found.error().kind == VaultError::Kind::NotFound)
            forget(key);
        if (context)
            handler(std::move(found));
    };
    m_vault.read(key, this, hear);
}

void KeptSecrets::remove(const VaultKey &key)
{
    const auto keeping = m_underWay.find(key);
    const bool isUnderWay = keeping != m_underWay.end();
    const bool isBeingRemoved = m_removing.contains(key);
    if (!isUnderWay && !isBeingRemoved)
        return startRemoval(key);
    if (isUnderWay && keeping->second.isStored && !isBeingRemoved)
        return abandon(key);
    if (isUnderWay)
        keeping->second.isUnwanted = true;
    Q_EMIT removingFailed(key, VaultError{VaultError::Kind::Pending});
}

/// The keychain says that it has taken the value.
void KeptSecrets::land(const VaultKey &key)
{
    const auto keeping = m_underWay.find(key);
    if (keeping == m_underWay.end())
        return;
    keeping->second.isStored = true;
    if (keeping->second.isUnwanted)
        abandon(key);
    else
        readBack(key);
}

void KeptSecrets::readBack(const VaultKey &key)
{
    m_vault.read(key, this,
                 [this, key](const VaultResult<SecretText> &found) { compare(key, found); });
}

void KeptSecrets::compare(const VaultKey &key, const VaultResult<SecretText> &found)
{
    const auto keeping = m_underWay.find(key);
    if (keeping == m_underWay.end())
        return;
    keeping->second.readAgain = !found && found.error().kind == VaultError::Kind::Pending;
    if (found && found->equals(keeping->second.text.utf8()))
        succeed(key);
    else if (found)
        fail(key, VaultError{VaultError::Kind::Different});
    else
        fail(key, found.error());
}

void KeptSecrets::succeed(const VaultKey &key)
{
    const auto written = m_index.add(m_underWay.at(key).entry);
    tellOfIndex();
    if (!written && !m_index.contains(key))
        return fail(key, VaultError{VaultError::Kind::Unlisted, written.error()});
    const Keeping keeping = std::move(m_underWay.at(key));
    m_underWay.erase(key);
    Q_EMIT stateChanged(key);
    if (keeping.toldPending)
        Q_EMIT keptLate(keeping.entry);
}

/// Pending leaves it under way; whatever else went wrong ends it. An older value of the same key
/// stays what it was, unless the keychain has just shown that it no longer is.
void KeptSecrets::fail(const VaultKey &key, const VaultError &error)
{
    const auto found = m_underWay.find(key);
    if (found == m_underWay.end())
        return;
    Keeping &keeping = found->second;
    if (error.kind == VaultError::Kind::Pending) {
        if (!std::exchange(keeping.toldPending, true))
            Q_EMIT keepingFailed(key, error);
        return;
    }
    if (keeping.isUnwanted)
        return abandon(key);
    const bool isStored = keeping.isStored;
    const bool isGone = isStored && error.kind == VaultError::Kind::NotFound;
    if ((isGone || error.kind == VaultError::Kind::Different) && m_index.contains(key))
        forget(key);
    if (isStored && !isGone && !m_index.contains(key))
        takeOut(key, error);
    else
        endKeeping(key, error);
}

/// What was stored, but may not count as kept.
void KeptSecrets::takeOut(const VaultKey &key, const VaultError &reason)
{
    m_removing.insert(key);
    m_vault.remove(key, this, [this, key, reason](const VaultResult<void> &gone) {
        if (gone || gone.error().kind != VaultError::Kind::Pending)
            m_removing.erase(key);
        const bool isUnwanted = m_underWay.at(key).isUnwanted;
        VaultError error = reason;
        error.mayRemain = !gone;
        endKeeping(key, error);
        if (isUnwanted && gone)
            Q_EMIT removed(key);
        else if (isUnwanted)
            Q_EMIT removingFailed(key, gone.error());
    });
}

/// Nobody wants what was to be kept any more.
void KeptSecrets::abandon(const VaultKey &key)
{
    const bool isThere = m_underWay.at(key).isStored || m_index.contains(key);
    m_underWay.erase(key);
    Q_EMIT stateChanged(key);
    if (isThere)
        startRemoval(key);
    else
        Q_EMIT removed(key);
}

void KeptSecrets::endKeeping(const VaultKey &key, const VaultError &error)
{
    const Keeping keeping = std::move(m_underWay.at(key));
    m_underWay.erase(key);
    Q_EMIT stateChanged(key);
    Q_EMIT keepingFailed(key, error);
    if (keeping.toldPending)
        Q_EMIT keepingFailedLate(keeping.entry, error);
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

void KeptSecrets::startRemoval(const VaultKey &key)
{
    m_removing.insert(key);
    m_vault.remove(key, this, [this, key](const VaultResult<void> &gone) {
        if (gone)
            endRemoval(key);
        else
            failRemoval(key, gone.error());
    });
}

void KeptSecrets::endRemoval(const VaultKey &key)
{
    if (m_removing.erase(key) == 0)
        return;
    forget(key);
    Q_EMIT removed(key);
}

void KeptSecrets::failRemoval(const VaultKey &key, const VaultError &error)
{
    if (!m_removing.contains(key))
        return;
    if (error.kind != VaultError::Kind::Pending) {
        m_removing.erase(key);
        Q_EMIT stateChanged(key); // what was refused meanwhile may be tried again
    }
    Q_EMIT removingFailed(key, error);
}

void KeptSecrets::forget(const VaultKey &key)
{
    const bool wasListed = m_index.contains(key);
    const auto written = m_index.remove(key);
    if (!written && wasListed) {
        qCWarning(logVault) << "the index still names a secret that is gone:" << written.error();
        Q_EMIT indexTroubled(
            tr("The list of kept secrets still names one that is gone. %1").arg(written.error()));
    }
    tellOfIndex();
    Q_EMIT stateChanged(key);
}

void KeptSecrets::tellOfIndex()
{
    if (const QString notice = m_index.takeNotice(); !notice.isEmpty())
        Q_EMIT indexTroubled(notice);
}

} // namespace Keyturn
