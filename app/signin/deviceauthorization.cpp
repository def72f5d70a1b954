// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/deviceauthorization.h"

#include "app/cloud/cloud.h"
#include "app/http/httpreply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr qsizetype LongestUserCode = 64; // characters; Microsoft's have 9
    constexpr qsizetype LongestMessage = 1'000;

    /// Older servers write numbers as text; what is no positive number is not told.
    std::chrono::seconds secondsIn(const QJsonValue &value, std::chrono::seconds usual,
                                   std::chrono::seconds longest)
    {
        const double told = value.isString() ? value.toString().toDouble() : value.toDouble();
        if (!(told > 0)) // nor is NaN
            return usual;
        return std::chrono::seconds(qint64(std::clamp(told, 1.0, double(longest.count()))));
    }

    /// Somebody is going to prove there who they are.
    bool isPlaceToSignIn(const QUrl &url)
    {
        return isEndpoint(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment));
    }

    bool isUserCode(const QString &text)
    {
        const auto isPrintable = [](QChar c) { return c.isPrint(); };
        return !text.isEmpty() && text.size() <= LongestUserCode
            && std::ranges::all_of(text, isPrintable);
    }

    tl::unexpected<SignInError> malformed(const QString &message, int status)
    {
        return tl::unexpected(SignInError{
            .kind = SignInError::Kind::MalformedAnswer, .message = message, .httpStatus = status});
    }

} // namespace

tl::expected<DeviceAuthorization, SignInError>
DeviceAuthorization::fromReply(const HttpReply &reply)
{
    if (!reply.isSuccess())
        return tl::unexpected(SignInError::fromReply(reply));
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    DeviceAuthorization result;
    result.deviceCode = SecretText(json["device_code"_L1].toString().toUtf8());
    result.userCode = json["user_code"_L1].toString();
    result.verificationUri = QUrl(json["verification_uri"_L1].toString(), QUrl::StrictMode);
    result.message = json["message"_L1].toString().left(LongestMessage);
    result.lifetime = secondsIn(json["expires_in"_L1], 15min, 1h);
    result.interval = secondsIn(json["interval"_L1], 5s, 1min); // RFC 8628, 3.2
    if (result.deviceCode.isEmpty() || !isUserCode(result.userCode))
        return malformed(QCoreApplication::translate("Keyturn::DeviceAuthorization",
                                                     "The answer holds no code to sign in with."),
                         reply.status);
    if (!isPlaceToSignIn(result.verificationUri))
        return malformed(
            QCoreApplication::translate("Keyturn::DeviceAuthorization",
                                        "The answer holds no safe address to sign in at."),
            reply.status);
    return result;
}

} // namespace Keyturn
