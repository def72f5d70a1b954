// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Keyturn {

// One category a folder. What is logged: verbs, paths, status codes, request IDs. Never a body, a
// token or a secret.
Q_DECLARE_LOGGING_CATEGORY(logGraph)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logDirectory)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logPlatform)
Q_DECLARE_LOGGING_CATEGORY(logActivity)
Q_DECLARE_LOGGING_CATEGORY(logSample)
/// What timing.h tells; off until somebody asks for it.
Q_DECLARE_LOGGING_CATEGORY(logTiming)

/// The text without bearer tokens and the values of members and fields that are known to hold a
/// token or a secret: the last line of defence, for what Qt or a library may print.
QString redacted(const QString &text);

/// Whether there is something in the text that looks like a token or a secret of Entra's by itself,
/// whatever stands around it. IDs, addresses, hashes and hints do not.
bool looksLikeCredential(const QString &text);

/// Stands in the log for a message that looked like a credential after it was redacted.
inline constexpr QLatin1StringView
    RefusedMessage("A message was left out, because it looked as if it held a token or a secret.");

/// What is written of a message: redacted or refused, in Qt's message pattern.
QString logLine(QtMsgType type, const QMessageLogContext &context, const QString &message);

/// From here on every log line of the process is one of logLine()'s before it is written to stderr.
void installRedactingLog();

/// Whether each request gets a line in the log; at first it does not. QT_LOGGING_RULES in the
/// environment has the last word.
void setRequestLog(bool isWanted);

} // namespace Keyturn
