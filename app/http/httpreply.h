// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QString>

namespace Keyturn {

/// What came back for one HTTP request. That a body is all there cannot be seen here where the
/// server sent neither a length nor chunks: whoever reads it must find complete JSON, too.
struct HttpReply
{
    int status = 0; ///< 0 where no status line came
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QByteArray body = {};
    bool isPacked = false; ///< the body, if Content-Encoding says so; see unpackBody()
    QByteArray clientRequestId = {}; ///< as we sent it
    /// What went wrong on the way. NoError for a reply that came in full, whatever its status.
    QNetworkReply::NetworkError transportError = QNetworkReply::NoError;
    QString transportText = {};
    NetworkTrouble trouble = NetworkTrouble::None; ///< what that was; see networkTroubleOf()
    bool isTooLarge = false; ///< the body was more than we take, and was not read to its end

    /// All but the body, which only who reads it piece by piece can have.
    static HttpReply of(const QNetworkReply &reply);

    /// Names are compared as HTTP does, without regard to case; empty if there is none. Several
    /// headers of one name are joined by ", ".
    QByteArray header(QByteArrayView name) const;

    bool isComplete() const;
    bool isSuccess() const { return isComplete() && status / 100 == 2; }
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::HttpReply)
