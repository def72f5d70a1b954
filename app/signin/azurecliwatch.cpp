// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azurecliwatch.h"

#include <utility>

namespace Keyturn {

AzureCliWatch::AzureCliWatch(AzureCli cli, QObject *parent)
    : QObject(parent)
    , m_cli(std::move(cli))
{ }

void AzureCliWatch::look()
{
    if (!isInstalled() || std::exchange(m_isLooking, true))
        return;
    ask(this, [this](const auto & /*answer*/) { m_isLooking = false; });
}

void AzureCliWatch::ask(QObject *context, AzureCli::AccountHandler handler)
{
    m_cli.askForAccount(
        context,
        [this, handler = std::move(handler)](const tl::expected<AzureCliAccount, SignInError> &it) {
            learn(it);
            handler(it);
        });
}

void AzureCliWatch::learn(const tl::expected<AzureCliAccount, SignInError> &answer)
{
    const auto account = answer ? std::optional(*answer) : std::nullopt;
    const bool isNews = !m_isKnown || account != m_account;
    m_isKnown = true;
    m_account = account;
    if (isNews)
        Q_EMIT changed();
}

} // namespace Keyturn
