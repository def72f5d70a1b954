// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/connectionstep.h"

#include <QAbstractSocket>
#include <QSslError>

class QNetworkProxy;
class QSslCertificate;

namespace Keyturn {

struct HttpReply;

// What a ConnectionTest has to say: what happened, where, and what to do about it.

QString proxyName(const QNetworkProxy &proxy); ///< its host and port

QString passwordText(); ///< a proxy wants one
QString nameText(const QString &host); ///< it was not found
QString proxyText(const QNetworkProxy &proxy, const QString &host,
                  QAbstractSocket::SocketError error, const QString &systemsWords);
QString connectionText(const QString &host, const QString &systemsWords); ///< it was not made
QString handshakeText(const QString &host, const QString &systemsWords);
/// Why the certificate that the server showed is not good.
QString certificateText(const QString &host, const QList<QSslError> &errors,
                        const QSslCertificate &shown);
QString silenceText(ConnectionStep::Kind kind); ///< nothing came in time

/// Why that is no answer of a login authority to the question for its configuration; empty if it
/// is one.
QString signInText(const HttpReply &reply, const QString &host);
/// Likewise of Microsoft Graph's; that it wants a token is its answer, too.
QString graphText(const HttpReply &reply, const QString &host);

} // namespace Keyturn
