// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/httpreply.h"

namespace Keyturn {

namespace {

    /// Qt reports a status of 400 and above as an error, too. That is no fault of the transport:
    /// the reply is there.
    bool onlyTellsTheStatus(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::ContentAccessDenied:
        case QNetworkReply::ContentOperationNotPermittedError:
        case QNetworkReply::ContentNotFoundError:
        case QNetworkReply::AuthenticationRequiredError:
        case QNetworkReply::ContentConflictError:
        case QNetworkReply::ContentGoneError:
        case QNetworkReply::UnknownContentError:
        case QNetworkReply::InternalServerError:
        case QNetworkReply::OperationNotImplementedError:
        case QNetworkReply::ServiceUnavailableError:
        case QNetworkReply::UnknownServerError:
        case QNetworkReply::ProtocolInvalidOperationError: // 400
            return true;
        default:
            return false;
        }
    }

} // namespace

HttpReply HttpReply::of(const QNetworkReply &reply)
{
    HttpReply seen{
        .status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = reply.rawHeaderPairs(),
        .clientRequestId = reply.request().rawHeader("client-request-id"),
    };
    if (seen.status < 400 || !onlyTellsTheStatus(reply.error())) {
        seen.transportError = reply.error();
        if (seen.transportError != QNetworkReply::NoError)
            seen.transportText = reply.errorString();
    }
    return seen;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            values += value;
    }
    return values.join(", ");
}

bool HttpReply::isComplete() const
{
    return status != 0 && transportError == QNetworkReply::NoError && !isTooLarge;
}

} // namespace Keyturn
