// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Keyturn {

// One category a folder. What is logged: verbs, paths, status codes, request IDs. Never a body, a
// token or a secret.
Q_DECLARE_LOGGING_CATEGORY(logGraph)
Q_DECLARE_LOGGING_CATEGORY(logDirectory)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logPlatform)
Q_DECLARE_LOGGING_CATEGORY(logActivity)
Q_DECLARE_LOGGING_CATEGORY(logSample)

/// The text without what looks like a bearer token or the value of a secretText member: the last
/// line of defence, for what Qt or a library may print.
QString redacted(const QString &text);

/// What is written of a message: redacted, in Qt's message pattern.
QString logLine(QtMsgType type, const QMessageLogContext &context, const QString &message);

/// From here on every log line of the process passes redacted() before it is written to stderr.
void installRedactingLog();

/// Whether each request gets a line in the log; at first it does not. QT_LOGGING_RULES in the
/// environment has the last word.
void setRequestLog(bool isWanted);

} // namespace Keyturn
