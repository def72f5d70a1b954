// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/windowbench.h"

#include <QStatusBar>

inline const QString CopyText = QStringLiteral("Copy from keychain");
inline const QString RemoveText = QStringLiteral("Remove from keychain");

/// The window with a secret that is in the keychain.
struct KeptFlowBench : WindowBench
{
    KeptFlowBench() { openSampleTenant(); }

    /// Payroll's first secret is in the keychain and chosen.
    bool chooseKept()
    {
        const QString payroll = QStringLiteral("Payroll");
        owner = *server.tenant().find(Keyturn::ObjectKind::Application, payroll);
        const bool isKnown =
            QTest::qWaitFor([this] { return !session->tenant().id.isEmpty(); }, 20000);
        if (!isKnown || !choose(payroll) || button(CopyText))
            return false;
        key = session->vaultKey(owner, secrets()->model()->index(0, 0).data(Qt::UserRole).toUuid());
        keep();
        clickRow(*secrets(), 0);
        return QTest::qWaitFor(
            [this] { return button(CopyText) && button(CopyText)->isEnabled(); });
    }

    void keep()
    {
        keptSecrets.keep({.key = key,
                          .ownerName = QStringLiteral("Payroll"),
                          .description = QStringLiteral("ci")},
                         Keyturn::SecretText("the kept value"));
    }

    /// Presses "Remove from keychain", and "Remove" in the question.
    bool removeKept()
    {
        click(button(RemoveText));
        if (!QTest::qWaitFor([] { return dialog(RemoveText); }))
            return false;
        click(button(QStringLiteral("Remove"), dialog(RemoveText)));
        return true;
    }

    QString progress() const { return named<QLabel>("progress")->text(); }
    QString status() const { return window->statusBar()->currentMessage(); }
    QString message() const
    {
        QWidget *text = find(QStringLiteral("Message"));
        return text ? text->property("plainText").toString() : QString();
    }

    Keyturn::ObjectRef owner;
    Keyturn::VaultKey key;
};
