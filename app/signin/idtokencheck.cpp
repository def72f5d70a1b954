// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/idtokencheck.h"

#include "app/core/secrettext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 ClockSkew = 300; // seconds

    QString sentence(const char *text)
    {
        return QCoreApplication::translate("Keyturn::IdTokenCheck", text);
    }

    bool isForClient(const QString &clientId, const QJsonValue &audience)
    {
        const QJsonArray several = audience.toArray();
        const QString one = several.size() == 1 ? several[0].toString() : audience.toString();
        return !one.isEmpty() && one.compare(clientId, Qt::CaseInsensitive) == 0;
    }

    bool isStillGood(const QJsonValue &expiry, const QDateTime &now)
    {
        // As a double: what is no number at all has run out.
        return expiry.toDouble(0) + ClockSkew > double(now.toSecsSinceEpoch());
    }

    bool isOf(const SecretText &nonce, const QJsonValue &its)
    {
        return !nonce.isEmpty() && nonce.equals(its.toString().toUtf8());
    }

    QUuid guidIn(const QString &text)
    {
        return text.size() == 36 ? QUuid::fromString(text) : QUuid();
    }

    bool isOfTenant(const QString &wanted, const QUuid &tenant)
    {
        const QUuid one = QUuid::fromString(wanted);
        return !tenant.isNull() && (one.isNull() || one == tenant);
    }

    /// Others have rules of their own for it.
    bool isIssuer(const QJsonObject &identity, const QUrl &login)
    {
        const auto isThere = [&login](const Cloud &cloud) {
            return cloud.loginAuthority.host() == login.host();
        };
        if (std::ranges::none_of(Cloud::known(), isThere))
            return true;
        const QString expected = u"https://%1/%2/v2.0"_s.arg(
            login.host(), guidIn(identity["tid"_L1].toString()).toString(QUuid::WithoutBraces));
        return identity["iss"_L1].toString() == expected;
    }

    /// `nonce` is null where none was sent.
    const char *problem(const QJsonObject &identity, const SignInTarget &target,
                        const SecretText *nonce, const QDateTime &now)
    {
        if (identity.isEmpty())
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer does not say who signed in.");
        if (!isForClient(target.clientId, identity["aud"_L1]))
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer is for another application.");
        if (nonce && !isOf(*nonce, identity["nonce"_L1]))
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer belongs to another sign-in. Try again.");
        if (!isStillGood(identity["exp"_L1], now))
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer has run out. Check this computer's clock.");
        if (!isOfTenant(target.tenant, guidIn(identity["tid"_L1].toString())))
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer is of another tenant than the one asked for.");
        if (!isIssuer(identity, target.cloud.loginAuthority))
            return QT_TRANSLATE_NOOP("Keyturn::IdTokenCheck",
                                     "The answer does not come from where it was asked for.");
        return nullptr;
    }

    std::optional<SignInError> errorOf(const char *problem)
    {
        if (!problem)
            return std::nullopt;
        return SignInError{.kind = SignInError::Kind::MalformedAnswer,
                           .message = sentence(problem)};
    }

} // namespace

std::optional<SignInError> checkIdToken(const QJsonObject &identity, const SignInTarget &target,
                                        const SecretText &nonce, const QDateTime &now)
{
    return errorOf(problem(identity, target, &nonce, now));
}

std::optional<SignInError> checkIdToken(const QJsonObject &identity, const SignInTarget &target,
                                        const QDateTime &now)
{
    return errorOf(problem(identity, target, nullptr, now));
}

} // namespace Keyturn
