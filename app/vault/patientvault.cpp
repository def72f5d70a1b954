// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/patientvault.h"

#include <memory>
#include <utility>

namespace Keyturn {

PatientVault::PatientVault(SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    connect(&vault, &SecretVault::storedLate, this,
            [this](const VaultKey &key) { hearLate(Call::Store, key, SecretText()); });
    connect(&vault, &SecretVault::storeFailedLate, this,
            [this](const VaultKey &key, const VaultError &error) {
                hearLate(Call::Store, key, tl::unexpected(error));
            });
    connect(&vault, &SecretVault::removedLate, this,
            [this](const VaultKey &key) { hearLate(Call::Remove, key, SecretText()); });
    connect(&vault, &SecretVault::removeFailedLate, this,
            [this](const VaultKey &key, const VaultError &error) {
                hearLate(Call::Remove, key, tl::unexpected(error));
            });
    connect(&vault, &SecretVault::silenceChanged, this, [this](bool isSilent) {
        if (!isSilent)
            askAgain();
    });
}

void PatientVault::store(const VaultKey &key, const QString &label, const SecretText &text,
                         VaultHandler<void> handler)
{
    const auto waiting = std::make_shared<SecretText>(text.duplicate());
    begin(Call::Store, key, withoutText(std::move(handler)), [this, key, label, waiting] {
        const SecretText passing = std::move(*waiting); // asked once; wiped as soon as handed over
        m_vault.store(key, label, passing, this,
                      [this](const VaultResult<void> &answer) { hearDone(answer); });
    });
}

void PatientVault::read(const VaultKey &key, VaultHandler<SecretText> handler)
{
    begin(Call::Read, key, std::move(handler), [this, key] {
        m_vault.read(key, this,
                     [this](VaultResult<SecretText> answer) { hear(std::move(answer)); });
    });
}

void PatientVault::remove(const VaultKey &key, VaultHandler<void> handler)
{
    begin(Call::Remove, key, withoutText(std::move(handler)), [this, key] {
        m_vault.remove(key, this, [this](const VaultResult<void> &answer) { hearDone(answer); });
    });
}

void PatientVault::begin(Call call, const VaultKey &key, VaultHandler<SecretText> handler,
                         std::function<void()> asking)
{
    Q_ASSERT(m_call == Call::None);
    m_call = call;
    m_key = key;
    m_handler = std::move(handler);
    m_ask = std::move(asking);
    // Later, as a vault may answer from within: no handler runs inside the call that it is for.
    QMetaObject::invokeMethod(this, &PatientVault::ask, Qt::QueuedConnection);
}

void PatientVault::ask()
{
    const auto asking = m_ask; // an answer from within ends the call and begins the next
    asking();
}

void PatientVault::hear(VaultResult<SecretText> answer)
{
    if (answer || answer.error().kind != VaultError::Kind::Pending)
        return finish(std::move(answer));
    if (!std::exchange(m_isOverdue, true))
        Q_EMIT becameOverdue();
}

void PatientVault::hearDone(const VaultResult<void> &answer)
{
    hear(answer ? VaultResult<SecretText>(SecretText()) : tl::unexpected(answer.error()));
}

/// Others may use the vault, too.
void PatientVault::hearLate(Call call, const VaultKey &key, VaultResult<SecretText> answer)
{
    if (m_isOverdue && m_call == call && m_key == key)
        finish(std::move(answer));
}

/// The late answer to a read is thrown away by the vault.
void PatientVault::askAgain()
{
    if (m_isOverdue && m_call == Call::Read)
        ask();
}

void PatientVault::finish(VaultResult<SecretText> answer)
{
    m_call = Call::None;
    m_isOverdue = false;
    m_ask = {};
    const auto handler = std::exchange(m_handler, {});
    handler(std::move(answer));
}

} // namespace Keyturn
