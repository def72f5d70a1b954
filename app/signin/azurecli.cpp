// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azurecli.h"

#include "app/core/logging.h"
#include "app/signin/authority.h"
#include "app/signin/azureclierror.h"
#include "app/signin/tokenrights.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString findIn(const QString &path)
    {
        QStringList folders = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
        // What a PATH may name relative to the current folder is whatever lies there.
        folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
        if (folders.isEmpty()) // or the search would take the environment's
            return {};
        return QStandardPaths::findExecutable(u"az"_s, folders);
    }

    ProgramRun::Call callOf(const QString &program, const QStringList &arguments)
    {
#ifdef Q_OS_WIN
        // It is a batch file there, which only the command processor can run. Nothing in these
        // arguments means anything to it: they are ours, or a tenant's ID or domain.
        if (program.endsWith(".cmd"_L1, Qt::CaseInsensitive)) {
            const QString folder = qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s);
            const QString command =
                u"\"\"%1\" %2\""_s.arg(QDir::toNativeSeparators(program), arguments.join(u' '));
            return {.program = folder + u"\\System32\\cmd.exe"_s,
                    .windowsArguments = u"/d /s /c "_s + command};
        }
#endif
        return {.program = program, .arguments = arguments};
    }

    /// Where its output is not UTF-8, it is the system's encoding: Windows.
    QJsonObject objectIn(const QByteArray &output)
    {
        const QJsonDocument document = QJsonDocument::fromJson(output);
        if (!document.isNull())
            return document.object();
        return QJsonDocument::fromJson(QString::fromLocal8Bit(output).toUtf8()).object();
    }

    std::optional<AzureCliAccount> accountIn(const QJsonObject &json)
    {
        const QJsonObject user = json["user"_L1].toObject();
        const AzureCliAccount account{
            .userName = user["name"_L1].toString(),
            .tenantId = json["tenantId"_L1].toString(),
            .tenantName = json["tenantDisplayName"_L1].toString(),
            .tenantDomain = json["tenantDefaultDomain"_L1].toString(),
            .environmentName = json["environmentName"_L1].toString(),
            .isServicePrincipal = user["type"_L1] == "servicePrincipal"_L1,
        };
        if (account.userName.isEmpty() || !isTenantIdentifier(account.tenantId))
            return std::nullopt;
        return account;
    }

    QDateTime endIn(const QJsonObject &json)
    {
        if (const qint64 since1970 = json["expires_on"_L1].toInteger(); since1970 > 0)
            return QDateTime::fromSecsSinceEpoch(since1970, Qt::UTC);
        // Older versions tell the local time and not of which zone.
        constexpr qsizetype ToTheSecond = 19;
        return QDateTime::fromString(json["expiresOn"_L1].toString().left(ToTheSecond),
                                     u"yyyy-MM-dd HH:mm:ss"_s)
            .toUTC();
    }

    std::optional<AzureCliToken> tokenIn(const QJsonObject &json)
    {
        const QByteArray bearer = json["accessToken"_L1].toString().toUtf8();
        const QDateTime end = endIn(json);
        if (!AccessToken::isPossible(bearer) || !end.isValid())
            return std::nullopt;
        AzureCliToken token{.grant = {.accessToken = AccessToken(bearer)}};
        token.grant.expiresAt = end;
        token.grant.scopes = TokenRights::of(token.grant.accessToken).permissions;
        token.tenantId = json["tenant"_L1].toString();
        return token;
    }

    QStringList tokenArguments(const Cloud &cloud, const QString &tenant)
    {
        QStringList arguments{u"account"_s, u"get-access-token"_s};
        // Its environment for the US government has the Graph of L4.
        if (cloud.kind == CloudKind::UsGovernmentDod)
            arguments << u"--scope"_s << cloud.scope(u".default");
        else
            arguments << u"--resource-type"_s << u"ms-graph"_s;
        arguments << u"-o"_s << u"json"_s;
        if (!tenant.isEmpty())
            arguments << u"--tenant"_s << tenant;
        return arguments;
    }

    SignInError strangeTenant()
    {
        return {.kind = SignInError::Kind::Unusable,
                .message = QCoreApplication::translate(
                    "Keyturn::AzureCli",
                    "Azure CLI can only be asked for a tenant by its ID or one of its domains."),
                .error = AzureCliFailed};
    }

    SignInError otherTenant()
    {
        return {.kind = SignInError::Kind::Unusable,
                .message = QCoreApplication::translate(
                    "Keyturn::AzureCli",
                    "Azure CLI gave a token for another tenant than the one it was asked for."),
                .error = AzureCliFailed};
    }

    bool isForTenant(const QString &tenant, const AzureCliToken &token)
    {
        const QUuid wanted = QUuid::fromString(tenant); // whose a domain is, nobody here knows
        return wanted.isNull() || wanted == QUuid::fromString(token.tenantId);
    }

} // namespace

std::optional<Cloud> AzureCliAccount::cloud(const Cloud &chosen) const
{
    if (environmentName == "AzureCloud"_L1)
        return Cloud::global();
    if (environmentName == "AzureUSGovernment"_L1) {
        const bool isDod = chosen.kind == CloudKind::UsGovernmentDod;
        return Cloud::named(isDod ? u"us-gov-l5" : u"us-gov-l4");
    }
    if (environmentName == "AzureChinaCloud"_L1)
        return Cloud::named(u"china");
    const bool isOwn = std::ranges::find(Cloud::known(), chosen) == Cloud::known().end();
    return isOwn ? std::optional(chosen) : std::nullopt;
}

AzureCli::AzureCli(const QString &path, std::chrono::milliseconds patience)
    : m_program(findIn(path))
    , m_patience(patience)
{ }

void AzureCli::askForAccount(QObject *context, AccountHandler handler) const
{
    run({u"account"_s, u"show"_s, u"-o"_s, u"json"_s}, context,
        [handler = std::move(handler)](const tl::expected<QJsonObject, SignInError> &answer) {
            if (!answer)
                return handler(tl::unexpected(answer.error()));
            if (const auto account = accountIn(*answer))
                handler(*account);
            else
                handler(tl::unexpected(azureCliAnswerError()));
        });
}

void AzureCli::askForToken(const Cloud &cloud, const QString &tenant, QObject *context,
                           TokenAnswer handler) const
{
    if (!tenant.isEmpty() && !isTenantIdentifier(tenant)) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler)] { handler(tl::unexpected(strangeTenant())); },
            Qt::QueuedConnection);
        return;
    }
    run(tokenArguments(cloud, tenant), context,
        [tenant,
         handler = std::move(handler)](const tl::expected<QJsonObject, SignInError> &answer) {
            if (!answer)
                return handler(tl::unexpected(answer.error()));
            std::optional<AzureCliToken> token = tokenIn(*answer);
            if (!token)
                return handler(tl::unexpected(azureCliAnswerError()));
            if (!isForTenant(tenant, *token))
                return handler(tl::unexpected(otherTenant()));
            handler(std::move(*token));
        });
}

void AzureCli::run(const QStringList &arguments, QObject *context, AnswerHandler handler) const
{
    if (!isInstalled()) {
        QMetaObject::invokeMethod(
            context,
            [handler = std::move(handler)] { handler(tl::unexpected(azureCliMissingError())); },
            Qt::QueuedConnection);
        return;
    }
    auto answered = [handler = std::move(handler),
                     asked = arguments.first(2).join(u' ')](const ProgramRun::Outcome &outcome) {
        qCInfo(logSignIn).noquote() << "az" << asked << outcome.exitCode << int(outcome.end);
        const bool isWell =
            outcome.end == ProgramRun::Outcome::End::ByItself && outcome.exitCode == 0;
        if (!isWell)
            return handler(tl::unexpected(azureCliError(outcome)));
        const QJsonObject json = objectIn(outcome.output);
        if (json.isEmpty())
            handler(tl::unexpected(azureCliAnswerError()));
        else
            handler(json);
    };
    ProgramRun::Call call = callOf(m_program, arguments);
    call.patience = m_patience;
    new ProgramRun(call, std::move(answered), context);
}

} // namespace Keyturn
