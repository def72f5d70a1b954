// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"
#include "app/signin/tokengrant.h"

#include <chrono>
#include <optional>

namespace Keyturn {

/// Who is signed in to Azure CLI.
struct AzureCliAccount
{
    QString userName = {}; ///< of an application its ID
    QString tenantId = {};
    QString tenantName = {}; ///< this and the domain may be empty: older versions do not tell
    QString tenantDomain = {};
    QString environmentName = {}; ///< such as "AzureCloud"
    bool isServicePrincipal = false;

    /// Where its tokens belong, if that cloud is chosen here: Azure CLI's own environment decides
    /// about Microsoft's. But the two of the US government are one to it; and an environment that
    /// only its administrators know is the chosen cloud if that is none of Microsoft's, or nothing.
    std::optional<Cloud> cloud(const Cloud &chosen) const;

    bool operator==(const AzureCliAccount &) const = default;
};

struct AzureCliToken
{
    TokenGrant grant; ///< cannot be renewed but by asking again
    QString tenantId = {};
};

/// Microsoft's command line tool for Azure, where it is installed and somebody is signed in to it.
/// It runs without a shell, for a minute at most, and says little or is not listened to. What goes
/// wrong is told as azureCliError() does.
/// https://learn.microsoft.com/cli/azure/account
class AzureCli
{
public:
    using AccountHandler = std::function<void(const tl::expected<AzureCliAccount, SignInError> &)>;
    using TokenAnswer = std::function<void(tl::expected<AzureCliToken, SignInError>)>;

    /// Looks for it once, in folders as PATH has them; never in the current one.
    explicit AzureCli(const QString &path = qEnvironmentVariable("PATH"),
                      std::chrono::milliseconds patience = std::chrono::seconds(60));

    bool isInstalled() const { return !m_program.isEmpty(); }
    /// Where it is, for people to see what will be run; empty where it is not installed.
    const QString &program() const { return m_program; }

    // A handler runs once and never from within the call; if its context dies first, the program
    // is ended.

    void askForAccount(QObject *context, AccountHandler handler) const;
    /// A token for the Graph of AzureCliAccount::cloud(), of one tenant (see isTenantIdentifier())
    /// or, if empty, of the one that is chosen in Azure CLI.
    void askForToken(const Cloud &cloud, const QString &tenant, QObject *context,
                     TokenAnswer handler) const;

private:
    using AnswerHandler = std::function<void(const tl::expected<QJsonObject, SignInError> &)>;

    void run(const QStringList &arguments, QObject *context, AnswerHandler handler) const;

    QString m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace Keyturn
