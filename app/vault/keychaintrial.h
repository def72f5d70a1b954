// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <optional>

namespace Keyturn {

/// Finds out whether the keychain keeps what it is given: stores a made-up value, reads it back,
/// compares and removes it. The entry is its own, never that of a secret. Where the keychain is
/// silent it waits, since what was asked for may still be done, and takes the value out then. Lives
/// as long as the program, so that closing a window leaves nothing behind; what a keychain does
/// after the end of the program is overwritten and removed by the next trial.
class KeychainTrial : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotTried,
        Running,
        Waiting, ///< the keychain has not answered in time; another state follows if it does
        Worked,
        Failed, ///< see error()
    };

    explicit KeychainTrial(SecretVault &vault, QObject *parent = nullptr);

    static VaultKey key(); ///< of the entry `Keyturn/test`

    void start(); ///< does nothing while it is under way
    State state() const { return m_state; }
    bool isUnderWay() const { return m_state == State::Running || m_state == State::Waiting; }
    /// What went wrong first; mayRemain says that the made-up value may still be there.
    const VaultError &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();

private:
    void followLateAnswers();
    void readBack();
    void compare(const VaultResult<SecretText> &found);
    void remove();
    void failRemoval(const VaultError &error);
    void finish();
    void setState(State state);

    SecretVault &m_vault;
    SecretText m_value;
    State m_state = State::NotTried;
    VaultError m_error;
    bool m_hasFailed = false;
    bool m_readsAgain = false; // once the keychain is no longer silent
};

} // namespace Keyturn
