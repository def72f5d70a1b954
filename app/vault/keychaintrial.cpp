// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaintrial.h"

#include <QRandomGenerator>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    bool isPending(const VaultError &error)
    {
        return error.kind == VaultError::Kind::Pending;
    }

    SecretText madeUpValue()
    {
        std::array<quint32, 8> bits{};
        QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
        const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
        return SecretText(bytes.toBase64());
    }

} // namespace

KeychainTrial::KeychainTrial(SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    followLateAnswers();
}

VaultKey KeychainTrial::key()
{
    return {.tenantId = u"test"_s, .appId = {}, .keyId = {}};
}

void KeychainTrial::start()
{
    if (isUnderWay())
        return;
    m_value = madeUpValue();
    m_error = {};
    m_hasFailed = false;
    setState(State::Running);
    const auto hear = [this](const VaultResult<void> &stored) {
        if (stored)
            return readBack();
        if (isPending(stored.error()))
            return setState(State::Waiting);
        m_error = stored.error();
        m_hasFailed = true;
        finish();
    };
    m_vault.store(key(), tr("Keyturn: keychain test"), m_value, this, hear);
}

/// Those to Pending. The late answer to a read is thrown away, so it is read again.
void KeychainTrial::followLateAnswers()
{
    const auto isOurs = [this](const VaultKey &late) { return isUnderWay() && late == key(); };
    connect(&m_vault, &SecretVault::storedLate, this, [this, isOurs](const VaultKey &late) {
        if (isOurs(late))
            readBack();
    });
    connect(&m_vault, &SecretVault::storeFailedLate, this,
            [this, isOurs](const VaultKey &late, const VaultError &error) {
                if (!isOurs(late))
                    return;
                m_error = error;
                m_hasFailed = true;
                finish();
            });
    connect(&m_vault, &SecretVault::removedLate, this, [this, isOurs](const VaultKey &late) {
        if (isOurs(late))
            finish();
    });
    connect(&m_vault, &SecretVault::removeFailedLate, this,
            [this, isOurs](const VaultKey &late, const VaultError &error) {
                if (isOurs(late))
                    failRemoval(error);
            });
    connect(&m_vault, &SecretVault::silenceChanged, this, [this](bool isSilent) {
        if (!isSilent && std::exchange(m_readsAgain, false))
            readBack();
    });
}

void KeychainTrial::readBack()
{
    setState(State::Running);
    m_vault.read(key(), this, [this](const VaultResult<SecretText> &found) { compare(found); });
}

void KeychainTrial::compare(const VaultResult<SecretText> &found)
{
    if (!found && isPending(found.error())) {
        m_readsAgain = true;
        return setState(State::Waiting);
    }
    m_hasFailed = !found || !found->equals(m_value.utf8());
    if (!found)
        m_error = found.error();
    else if (m_hasFailed)
        m_error.kind = VaultError::Kind::Different;
    remove();
}

void KeychainTrial::remove()
{
    m_vault.remove(key(), this, [this](const VaultResult<void> &gone) {
        if (gone)
            finish();
        else if (isPending(gone.error()))
            setState(State::Waiting);
        else
            failRemoval(gone.error());
    });
}

void KeychainTrial::failRemoval(const VaultError &error)
{
    if (!std::exchange(m_hasFailed, true))
        m_error = error;
    m_error.mayRemain = true;
    finish();
}

void KeychainTrial::finish()
{
    m_value = {};
    setState(m_hasFailed ? State::Failed : State::Worked);
}

void KeychainTrial::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace Keyturn
