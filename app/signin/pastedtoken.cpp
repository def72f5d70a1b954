// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/pastedtoken.h"

#include "app/cloud/cloudtitle.h"
#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/signin/tokenclaims.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype LongestToken = 64 << 10; // a token that names hundreds of groups is 20 KB
    constexpr auto GraphsAppId = "00000003-0000-0000-c000-000000000000"_L1; // in every cloud

    // lupdate finds strings by the class that tr() belongs to.
    struct PastedTokenText
    {
        Q_DECLARE_TR_FUNCTIONS(PastedTokenText)
    };

    tl::unexpected<SignInError> unusableToken(const QString &sentence)
    {
        return tl::unexpected(
            SignInError{.kind = SignInError::Kind::Unusable, .message = sentence});
    }

    /// Out of what Azure CLI and token endpoints answer.
    QString tokenFromJson(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        const QString token = json["accessToken"_L1].toString();
        return token.isEmpty() ? json["access_token"_L1].toString() : token;
    }

    QString cleaned(const QString &text)
    {
        if (QString token = tokenFromJson(text); !token.isEmpty())
            return token;
        // Terminals break it into lines, and chats put other marks for the quotation marks.
        static const QRegularExpression around(
            u"[\\s\\p{C}\"'`,;\\x{2018}-\\x{201e}\\x{ab}\\x{bb}]"_s);
        static const QRegularExpression before(u"^(-H|--header)?(Authorization:)?(Bearer)?"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString token = text;
        token.remove(around);
        return token.remove(before);
    }

    /// Microsoft's begin with a version and a dot; they are not to be read by anybody.
    bool isRefreshToken(const QString &token)
    {
        static const QRegularExpression pattern(u"^(\\d\\.A|M\\.[A-Z]\\d)[\\w.!*$-]{40,}$"_s);
        return pattern.match(token).hasMatch();
    }

    QString whatElseItIs(const QString &token)
    {
        if (token.isEmpty())
            return PastedTokenText::tr("There is no token in it.");
        if (isRefreshToken(token)) {
            return PastedTokenText::tr(
                "This is a refresh token. Paste an access token; and as whoever has a refresh "
                "token can sign in for weeks, do not leave it on the clipboard.");
        }
        if (!token.startsWith("eyJ"_L1) && looksLikeCredential(token)) {
            return PastedTokenText::tr(
                "This looks like a client secret. Paste an access token, or choose “Client "
                "secret” to sign in with it; and do not leave it on the clipboard.");
        }
        return PastedTokenText::tr(
            "This is no access token, or only a part of one. It has three parts with dots "
            "between them and begins with “eyJ”.");
    }

    /// The clouds of Microsoft's that an issuer makes tokens of; none where it is unknown.
    std::vector<Cloud> cloudsOfIssuer(const QString &issuer)
    {
        struct Host
        {
            QLatin1StringView name;
            QLatin1StringView login; ///< of the cloud
        };
        constexpr auto global = "login.microsoftonline.com"_L1;
        constexpr auto usGovernment = "login.microsoftonline.us"_L1;
        constexpr auto china = "login.partner.microsoftonline.cn"_L1;
        constexpr std::array hosts{
            Host{global, global},
            Host{"login.windows.net"_L1, global},
            Host{"login.microsoft.com"_L1, global},
            Host{"sts.windows.net"_L1, global},
            Host{"sts.windows.net"_L1, usGovernment}, // one for both, in tokens of version 1
            Host{usGovernment, usGovernment},
            Host{"sts.microsoftonline.us"_L1, usGovernment},
            Host{china, china},
            Host{"login.chinacloudapi.cn"_L1, china},
            Host{"sts.chinacloudapi.cn"_L1, china},
        };

        const QString host = QUrl(issuer).host();
        std::vector<Cloud> clouds;
        for (const Cloud &cloud : Cloud::known()) {
            const QString login = cloud.loginAuthority.host();
            const auto isIts = [&](const Host &one) {
                return one.name == host && one.login == login;
            };
            if (std::ranges::any_of(hosts, isIts))
                clouds.push_back(cloud);
        }
        return clouds;
    }

    bool isForGraphOf(const Cloud &cloud, const QString &audience)
    {
        const auto plain = [](const QString &address) {
            return address.endsWith(u'/') ? address.chopped(1) : address;
        };
        return plain(audience).compare(plain(cloud.graphEndpoint.toString()), Qt::CaseInsensitive)
            == 0;
    }

    /// Those of Microsoft's whose Graph a token is for; none where it is for another service, or
    /// does not tell.
    std::vector<Cloud> cloudsOf(const QJsonObject &claims)
    {
        const QString audience = claims["aud"_L1].toString();
        if (audience == GraphsAppId)
            return cloudsOfIssuer(claims["iss"_L1].toString());
        std::vector<Cloud> clouds;
        std::ranges::copy_if(
            Cloud::known(), std::back_inserter(clouds),
            [&audience](const Cloud &cloud) { return isForGraphOf(cloud, audience); });
        return clouds;
    }

    bool isForGraphOf(const Cloud &cloud, const QJsonObject &claims)
    {
        const QString audience = claims["aud"_L1].toString();
        if (audience != GraphsAppId)
            return isForGraphOf(cloud, audience);
        // One's own cloud may be a way to one of Microsoft's, with its login authority.
        const std::vector<Cloud> clouds = cloudsOf(claims);
        return clouds.empty() || std::ranges::any_of(clouds, [&cloud](const Cloud &other) {
                   return other.loginAuthority.host() == cloud.loginAuthority.host();
               });
    }

    QString namesOf(const std::vector<Cloud> &clouds)
    {
        QStringList names;
        for (const Cloud &cloud : clouds)
            names += cloudTitle(cloud);
        //: Between clouds, of which it is one.
        return names.join(PastedTokenText::tr(" / "));
    }

    /// Empty where it is for the Graph of that cloud.
    QString wrongAudience(const QJsonObject &claims, const Cloud &cloud)
    {
        constexpr qsizetype LongestName = 100;

        if (isForGraphOf(cloud, claims))
            return {};
        const auto has = [&claims](QLatin1StringView name) { return claims.contains(name); };
        if (!has("scp"_L1) && !has("roles"_L1) && !has("appid"_L1) && !has("azp"_L1)) {
            return PastedTokenText::tr(
                "This is an ID token. It says who somebody is and opens nothing; paste an access "
                "token for Microsoft Graph.");
        }
        if (const std::vector<Cloud> others = cloudsOf(claims); !others.empty()) {
            return PastedTokenText::tr(
                       "This token is for Microsoft Graph in another cloud: %1. Choose that "
                       "cloud, or paste a token for this one.")
                .arg(namesOf(others));
        }
        return PastedTokenText::tr(
                   "This token is for another service, “%1”. Paste one for Microsoft Graph: %2")
            .arg(plainName(claims["aud"_L1].toString().left(LongestName)),
                 cloud.graphEndpoint.toString(QUrl::StripTrailingSlash));
    }

    QString wrongTime(const QDateTime &end, const QDateTime &now)
    {
        if (!end.isValid())
            return PastedTokenText::tr("This token does not say until when it is valid.");
        if (end > now)
            return {};
        return PastedTokenText::tr("This token ran out at %1. Get a new one and paste that.")
            .arg(QLocale().toString(end.toLocalTime(), QLocale::ShortFormat));
    }

    bool holdsAny(const TokenRights &rights, std::initializer_list<QLatin1StringView> permissions)
    {
        return std::ranges::any_of(permissions, [&rights](QLatin1StringView permission) {
            return rights.holds(QString(permission)).value_or(false);
        });
    }

    bool canWorkOnBlueprints(const TokenRights &rights)
    {
        // These take the other's effect away, says Microsoft's page about roles for agents.
        const bool isTooBroad =
            holdsAny(rights, {"Directory.ReadWrite.All"_L1, "Directory.AccessAsUser.All"_L1});
        return !isTooBroad
            && holdsAny(rights,
                        {"AgentIdentityBlueprint.AddRemoveCreds.All"_L1,
                         "AgentIdentityBlueprint.ReadWrite.All"_L1});
    }

    std::vector<PastedToken::Warning> warningsAbout(const TokenRights &rights,
                                                    const QString &tenant)
    {
        using Warning = PastedToken::Warning;
        std::vector<Warning> warnings;
        if (!holdsAny(rights,
                      {"Application.ReadWrite.All"_L1, "Application.ReadWrite.OwnedBy"_L1,
                       "Directory.ReadWrite.All"_L1}))
            warnings.push_back(Warning::CannotWrite);
        if (!canWorkOnBlueprints(rights))
            warnings.push_back(Warning::NoBlueprints);
        const QUuid wanted = QUuid::fromString(tenant); // of a domain nobody knows
        if (!wanted.isNull() && wanted != QUuid::fromString(rights.tenantId))
            warnings.push_back(Warning::OtherTenant);
        return warnings;
    }

} // namespace

tl::expected<PastedToken, SignInError>
PastedToken::read(const QString &text, const SignInTarget &target, const QDateTime &now)
{
    if (text.size() > LongestToken)
        return unusableToken(PastedTokenText::tr("This is much more than a token."));
    const QString token = cleaned(text);
    const QByteArray bearer = token.toUtf8();
    const auto claims = readTokenClaims(bearer);
    if (!claims || !AccessToken::isPossible(bearer))
        return unusableToken(whatElseItIs(token));
    if (const QString sentence = wrongAudience(*claims, target.cloud); !sentence.isEmpty())
        return unusableToken(sentence);

    PastedToken pasted{.accessToken = AccessToken(bearer)};
    pasted.rights = TokenRights::of(pasted.accessToken);
    if (const QString sentence = wrongTime(pasted.rights.expiresAt, now); !sentence.isEmpty())
        return unusableToken(sentence);
    if (QUuid::fromString(pasted.rights.tenantId).isNull())
        return unusableToken(
            PastedTokenText::tr("This token does not say which tenant it is for."));
    pasted.warnings = warningsAbout(pasted.rights, target.tenant);
    return pasted;
}

TokenGrant PastedToken::grant() const
{
    return {
        .accessToken = accessToken, .expiresAt = rights.expiresAt, .scopes = rights.permissions};
}

void PastedTokens::renew(const Wish & /*wish*/, QObject *context, GrantHandler handler)
{
    const auto answer = [handler = std::move(handler)] {
        handler(tl::unexpected(SignInError{
            .kind = SignInError::Kind::NotRenewable,
            .message = PastedTokenText::tr("The pasted token is not valid any more, or not for "
                                           "this. Paste another one.")}));
    };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

} // namespace Keyturn
