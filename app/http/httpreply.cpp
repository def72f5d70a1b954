// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"

#include "app/http/connectiontexts.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    /// Qt reports a status of 400 and above as an error, too. That is no fault of the transport:
    /// the reply is there.
    bool onlyTellsTheStatus(QNetworkReply::NetworkError error, int status)
    {
        // A redirect we do not follow, after a body Qt would have had to read again for that.
        if (status / 100 == 3)
            return error == QNetworkReply::ContentReSendError;
        if (status < 400)
            return false;
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

    QString textOf(const QNetworkReply &reply)
    {
        switch (reply.error()) {
        case QNetworkReply::NoError:
            return {};
        case QNetworkReply::ContentReSendError: // Qt has no words for it
            return QCoreApplication::translate("Keyturn::HttpReply",
                                               "The connection was lost before the answer came.");
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return passwordText();
        case QNetworkReply::SslHandshakeFailedError:
            //: %1: what the system says
            return QCoreApplication::translate(
                       "Keyturn::HttpReply",
                       "No secure connection to %2 came about (%1). If your organization inspects "
                       "encrypted connections, choose its CA file in the settings, under Network, "
                       "and test the connection there.")
                .arg(reply.errorString(), reply.url().host());
        default:
            return reply.errorString();
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
    if (!onlyTellsTheStatus(reply.error(), seen.status)) {
        seen.transportError = reply.error();
        seen.transportText = textOf(reply);
        seen.trouble = networkTroubleOf(reply);
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
