// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/chunkedvault.h"
#include "support/smallvault.h"
#include "support/told.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>

/// A value in pieces on a vault in memory, and a program that can be started anew.
struct ChunkBench
{
    SmallVault vault;
    std::unique_ptr<Keyturn::ChunkedVault> chunks = std::make_unique<Keyturn::ChunkedVault>(vault);
    Keyturn::VaultKey key{.tenantId = QStringLiteral("t"),
                          .appId = QStringLiteral("account"),
                          .keyId = QStringLiteral("a")};

    /// Without the pauses of QTRY_VERIFY, of which a test of thousands of calls has too many.
    template<typename Condition>
    static bool soon(const Condition &isSo)
    {
        const QDeadlineTimer limit(std::chrono::seconds(10));
        while (!isSo() && !limit.hasExpired())
            QCoreApplication::processEvents();
        return isSo();
    }

    /// A text in which no two parts are alike.
    static QByteArray value(qsizetype size, char first = 'a')
    {
        QByteArray text;
        text.reserve(size + 16);
        while (text.size() < size)
            text += first + QByteArray::number(text.size()) + '.';
        return text.left(size);
    }

    Told<void> store(const QByteArray &text) const
    {
        Told<void> told;
        chunks->store(key, QStringLiteral("Keyturn: sign-in"), Keyturn::SecretText(text),
                      told.handler());
        return told;
    }

    Told<Keyturn::SecretText> read() const
    {
        Told<Keyturn::SecretText> told;
        chunks->read(key, told.handler());
        return told;
    }

    Told<void> remove() const
    {
        Told<void> told;
        chunks->remove(key, told.handler());
        return told;
    }

    void storeWell(const QByteArray &text) // NOLINT(readability-make-member-function-const)
    {
        const auto stored = store(text);
        QVERIFY(soon([&stored] { return stored.isGood(); }));
    }

    void removeWell() // NOLINT(readability-make-member-function-const)
    {
        const auto removed = remove();
        QVERIFY(soon([&removed] { return removed.isGood(); }));
    }

    /// Empty where there is none. What is odd about the answer is a failure.
    QByteArray present() // NOLINT(readability-make-member-function-const)
    {
        const auto found = read();
        if (!soon([&found] { return found.isThere(); }))
            return "no answer";
        if (found.isGood())
            return found.answer->value()->utf8().toByteArray();
        return found.isError(Keyturn::VaultError::Kind::NotFound) ? QByteArray() : "another error";
    }

    /// Another start of the program, with what the one before has left.
    void startAnew()
    {
        chunks.reset();
        vault.recover();
        chunks = std::make_unique<Keyturn::ChunkedVault>(vault);
    }

    /// Runs until the vault was asked for something that is never done, or the work is.
    template<typename T>
    void runToTheEnd(const Told<T> &told)
    {
        QVERIFY(soon([this, &told] { return told.isThere() || vault.hasEnded(); }));
    }
};
