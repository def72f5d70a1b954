// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/linux/secretservicelabels.h"
#include "app/platform/linux/secretservicestatus.h"
#include "app/vault/keychainvault.h"
#include "support/told.h"

#include <QProcess>
#include <QUuid>

/// The vault on the real keyring that tests/support/with-keyring has started.
struct KeyringBench
{
    static constexpr std::chrono::milliseconds statusPatience{500};
    Keyturn::SecretServiceStatus status{statusPatience};
    Keyturn::SecretServiceLabels labels;
    Keyturn::KeychainVault vault{status, labels, {.answer = patience}};
    QObject context;
    Keyturn::VaultKey key{.tenantId = newId(), .appId = newId(), .keyId = newId()};

    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(20);

    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    Told<void> store(QByteArrayView value)
    {
        Told<void> told;
        vault.store(key, QStringLiteral("Keyturn: Contoso - ci"), Keyturn::SecretText(value),
                    &context, told.handler());
        return told;
    }

    Told<Keyturn::SecretText> read()
    {
        Told<Keyturn::SecretText> told;
        vault.read(key, &context, told.handler());
        return told;
    }

    Told<void> remove()
    {
        Told<void> told;
        vault.remove(key, &context, told.handler());
        return told;
    }
};

/// The output of a program that has to succeed.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}
