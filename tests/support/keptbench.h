// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptsecrets.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// Kept secrets on a vault in memory, and all they have told.
struct KeptBench
{
    QTemporaryDir home;
    QString file = home.filePath(QStringLiteral("kept.json"));
    MemoryVault vault;
    Keyturn::KeptSecrets secrets{vault, file};
    QSignalSpy kept{&secrets, &Keyturn::KeptSecrets::kept};
    QSignalSpy keptLate{&secrets, &Keyturn::KeptSecrets::keptLate};
    QSignalSpy keepingFailed{&secrets, &Keyturn::KeptSecrets::keepingFailed};
    QSignalSpy removed{&secrets, &Keyturn::KeptSecrets::removed};
    QSignalSpy removingFailed{&secrets, &Keyturn::KeptSecrets::removingFailed};
    QSignalSpy stateChanged{&secrets, &Keyturn::KeptSecrets::stateChanged};
    Keyturn::VaultKey key{.tenantId = QStringLiteral("t"),
                          .appId = QStringLiteral("a"),
                          .keyId = QStringLiteral("k")};

    void keep(QByteArrayView value = "s3cret")
    {
        secrets.keep({.key = key,
                      .ownerName = QStringLiteral("Contoso"),
                      .description = QStringLiteral("ci")},
                     Keyturn::SecretText(value));
    }

    void keepWhileSilent()
    {
        vault.storeError = Keyturn::VaultError{Keyturn::VaultError::Kind::Pending};
        vault.setSilent(true);
        keep();
        vault.storeError.reset();
    }

    /// The keychain takes the value after all.
    void land(const QByteArray &value)
    {
        vault.secrets[key] = value;
        Q_EMIT vault.storedLate(key);
        vault.setSilent(false);
    }

    Keyturn::KeptState state() const { return secrets.state(key); }
    /// What a program started now would find.
    bool isInFile()
    {
        return Keyturn::KeptSecrets(vault, file).state(key) == Keyturn::KeptState::Kept;
    }
    static Keyturn::VaultError::Kind kindOf(const QSignalSpy &failures)
    {
        return failures.last().at(1).value<Keyturn::VaultError>().kind;
    }
};
