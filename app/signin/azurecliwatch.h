// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/azurecli.h"

#include <QObject>

#include <optional>

namespace Keyturn {

/// Who is signed in to Azure CLI, as far as it is known. To ask takes it a second or more, so it is
/// asked ahead, and what it said counts until it has said something else. Destroying the watch ends
/// what is under way.
class AzureCliWatch : public QObject
{
    Q_OBJECT

public:
    explicit AzureCliWatch(AzureCli cli = AzureCli(), QObject *parent = nullptr);

    const AzureCli &cli() const { return m_cli; }
    bool isInstalled() const { return m_cli.isInstalled(); }
    bool isKnown() const { return m_isKnown; } ///< it has answered once, whatever it said
    /// Nobody's where nobody is signed in, or it cannot be told.
    const std::optional<AzureCliAccount> &account() const { return m_account; }

    /// Asks again, if it is not asking already.
    void look();
    /// Asks for an answer of its own, and learns from it. The handler runs as AzureCli's do; the
    /// watch outlives the context.
    void ask(QObject *context, AzureCli::AccountHandler handler);

Q_SIGNALS:
    void changed(); ///< what is known

private:
    void learn(const tl::expected<AzureCliAccount, SignInError> &answer);

    const AzureCli m_cli;
    bool m_isLooking = false;
    bool m_isKnown = false;
    std::optional<AzureCliAccount> m_account;
};

} // namespace Keyturn
