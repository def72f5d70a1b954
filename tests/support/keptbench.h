// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptsecrets.h"
#include "support/memoryvault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Kept secrets on a vault in memory, and all they have told.
struct KeptBench
{
    QTemporaryDir home;
    QString file = home.filePath(QStringLiteral("kept.json"));
    MemoryVault vault;
    Keyturn::KeptSecrets secrets{vault, file};
    QSignalSpy keptLate{&secrets, &Keyturn::KeptSecrets::keptLate};
    QSignalSpy keepingFailed{&secrets, &Keyturn::KeptSecrets::keepingFailed};
    QSignalSpy keepingFailedLate{&secrets, &Keyturn::KeptSecrets::keepingFailedLate};
    QSignalSpy removed{&secrets, &Keyturn::KeptSecrets::removed};
    QSignalSpy removingFailed{&secrets, &Keyturn::KeptSecrets::removingFailed};
    QSignalSpy indexTroubled{&secrets, &Keyturn::KeptSecrets::indexTroubled};
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
        vault.hold();
        keep();
        vault.giveUp();
    }

    /// From now on the index can be neither read nor written: a file is where its folder was.
    void loseFolder()
    {
        home.remove();
        QFile inTheWay(home.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }

    Keyturn::KeptState state() const { return secrets.state(key); }
    /// What a program started now would find.
    bool isInFile() const { return Keyturn::KeptIndex(file).contains(key); }
    static Keyturn::VaultError lastOf(const QSignalSpy &failures)
    {
        return failures.last().at(1).value<Keyturn::VaultError>();
    }
    static Keyturn::VaultError::Kind kindOf(const QSignalSpy &failures)
    {
        return lastOf(failures).kind;
    }
};
