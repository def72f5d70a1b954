// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype LongestText = 1'000; // characters; a path may be long

    constexpr qsizetype MostNames = 20; // of one tenant

    QString member(const QJsonObject &json, QLatin1StringView key)
    {
        return json[key].toString().left(LongestText);
    }

    QStringList members(const QJsonObject &json, QLatin1StringView key)
    {
        QStringList values;
        const QJsonArray array = json[key].toArray();
        for (const auto &value : array) {
            const QString text = value.toString().left(LongestText);
            if (!text.isEmpty() && values.size() < MostNames)
                values.append(text);
        }
        return values;
    }

    /// The first of these that says something.
    QString firstOf(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
    {
        for (const QLatin1StringView key : keys)
            if (QString value = member(json, key); !value.isEmpty())
                return value;
        return {};
    }

    bool isApplicationWay(SignInWay way)
    {
        return way == SignInWay::ClientSecret || way == SignInWay::Certificate;
    }

    bool isPlain(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    }

    /// Fit for the name of an entry: whatever is not is replaced by its hash, so that two stay two.
    QString idPart(const QString &text)
    {
        constexpr qsizetype Longest = 64;
        QString lower = text.toLower();
        if (lower.size() <= Longest && std::ranges::all_of(std::as_const(lower), isPlain))
            return lower;
        const QByteArray hash =
            QCryptographicHash::hash(lower.toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex().left(32));
    }

} // namespace

Account Account::fromClaims(const QJsonObject &claims, const SignInTarget &target, SignInWay way)
{
    Account account{.displayName = firstOf(claims, {"name"_L1, "app_displayname"_L1}),
                    .cloud = target.cloud.name,
                    .loginAuthority = target.cloud.loginAuthority.toString(QUrl::FullyEncoded),
                    .clientId = target.clientId,
                    .way = way};
    const QString tenant = member(claims, "tid"_L1);
    account.tenantId = isTenantIdentifier(tenant) ? tenant : target.tenant;
    if (!isApplicationWay(way)) {
        account.username = firstOf(claims,
                                   {"preferred_username"_L1, "upn"_L1, "unique_name"_L1, "email"_L1,
                                    "app_displayname"_L1});
        account.objectId = firstOf(claims, {"oid"_L1, "sub"_L1});
    }
    if (account.username.isEmpty())
        account.username = account.displayName.isEmpty() ? target.clientId : account.displayName;
    return account;
}

QString Account::id() const
{
    const QString who = objectId.isEmpty() ? u"app"_s : idPart(objectId);
    return u"%1.%2.%3.%4.%5"_s.arg(idPart(cloud), idPart(tenantId), who, idPart(clientId),
                                   signInWayName(way));
}

QString Account::signInTenant() const
{
    return secretTenants.isEmpty() ? tenantId : secretTenants.constFirst();
}

bool Account::isAt(const Cloud &place) const
{
    if (!loginAuthority.isEmpty())
        return QUrl(loginAuthority) == place.loginAuthority;
    const auto known = Cloud::named(cloud);
    return known && known->loginAuthority == place.loginAuthority;
}

bool Account::hasRefreshToken() const
{
    return way == SignInWay::Browser || way == SignInWay::DeviceCode
        || way == SignInWay::PersonalAccount;
}

std::optional<Account> Account::fromJson(const QJsonObject &json)
{
    const auto way = signInWayNamed(member(json, "way"_L1));
    const Account account{
        .username = member(json, "username"_L1),
        .displayName = member(json, "displayName"_L1),
        .objectId = member(json, "objectId"_L1),
        .tenantId = member(json, "tenantId"_L1),
        .tenantName = member(json, "tenantName"_L1),
        .tenantDomain = member(json, "tenantDomain"_L1),
        .cloud = member(json, "cloud"_L1),
        .loginAuthority = member(json, "loginAuthority"_L1),
        .clientId = member(json, "clientId"_L1),
        .way = way.value_or(SignInWay::Browser),
        .isRemembered = json["isRemembered"_L1].toBool(),
        .certificateFile = member(json, "certificateFile"_L1),
        .secretTenants = members(json, "secretTenants"_L1),
    };
    if (!way || account.tenantId.isEmpty() || account.cloud.isEmpty())
        return std::nullopt;
    return account;
}

QJsonObject Account::toJson() const
{
    return {
        {"username"_L1, username},
        {"displayName"_L1, displayName},
        {"objectId"_L1, objectId},
        {"tenantId"_L1, tenantId},
        {"tenantName"_L1, tenantName},
        {"tenantDomain"_L1, tenantDomain},
        {"cloud"_L1, cloud},
        {"loginAuthority"_L1, loginAuthority},
        {"clientId"_L1, clientId},
        {"way"_L1, signInWayName(way)},
        {"isRemembered"_L1, isRemembered},
        {"certificateFile"_L1, certificateFile},
        {"secretTenants"_L1, QJsonArray::fromStringList(secretTenants)},
    };
}

} // namespace Keyturn
