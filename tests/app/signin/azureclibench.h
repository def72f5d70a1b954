// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/azurecli.h"
#include "support/scriptfile.h"
#include "support/webtoken.h"

#include <chrono>
#include <optional>

namespace Keyturn {

inline constexpr QLatin1StringView CliTenant("11111111-2222-3333-4444-555555555555");

inline QByteArray token()
{
    return webToken(
        {{QStringLiteral("scp"), QStringLiteral("Application.ReadWrite.All User.Read")}});
}

inline QByteArray says(const QByteArray &json)
{
    return "printf '%s\\n' \"$@\" > arguments\ncat <<'END'\n" + json + "\nEND";
}

inline QByteArray complains(const QByteArray &text, int exitCode = 1)
{
    return "cat >&2 <<'END'\n" + text + "\nEND\nexit " + QByteArray::number(exitCode);
}

/// As `az account get-access-token` answers.
inline QByteArray tokenAnswer(const QByteArray &end = R"("expires_on": 1795224133)")
{
    return "{\n  \"accessToken\": \"" + token() + "\",\n  " + end
        + ",\n  \"tenant\": \"11111111-2222-3333-4444-555555555555\",\n"
          "  \"tokenType\": \"Bearer\"\n}";
}

/// Azure CLI as a script makes it, and what came of a question.
struct AzureCliBench
{
    explicit AzureCliBench(const QByteArray &commands,
                           std::chrono::milliseconds patience = std::chrono::seconds(60))
        : script(QStringLiteral("az"), commands)
        , cli(script.folder() + QStringLiteral(":/usr/bin:/bin"), patience)
    { }

    void askForAccount()
    {
        cli.askForAccount(context.get(), [this](const auto &it) {
            account = it;
            ++answers;
        });
    }
    void askForToken(const QString &tenant = {}, const Cloud &cloud = Cloud::global())
    {
        cli.askForToken(cloud, tenant, context.get(),
                        [this](tl::expected<AzureCliToken, SignInError> it) {
                            answer.emplace(std::move(it));
                            ++answers;
                        });
    }

    ScriptFile script;
    AzureCli cli;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::optional<tl::expected<AzureCliAccount, SignInError>> account;
    std::optional<tl::expected<AzureCliToken, SignInError>> answer;
    int answers = 0;
};

} // namespace Keyturn
