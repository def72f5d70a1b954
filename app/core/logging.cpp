// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

// These two write a line for each request, and only if somebody wants it.
Q_LOGGING_CATEGORY(logGraph, "keyturn.graph", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "keyturn.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logDirectory, "keyturn.directory")
Q_LOGGING_CATEGORY(logVault, "keyturn.vault")
Q_LOGGING_CATEGORY(logPlatform, "keyturn.platform")
Q_LOGGING_CATEGORY(logActivity, "keyturn.activity")
Q_LOGGING_CATEGORY(logSample, "keyturn.sample")

namespace {

    void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QByteArray line = logLine(type, context, message).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        std::fflush(stderr);
    }

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression header(uR"((Bearer\s+)[^\s"',]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(uR"(()\beyJ[\w-]+\.[\w.-]*)"_s);
    static const QRegularExpression member(
        uR"(((?:secretText|(?:access|refresh|id)_token|client_(?:secret|assertion))\\?"\s*:\s*\\?")(?:[^"\\]|\\[^"])*)"_s);
    static const QRegularExpression field(
        uR"(\b((?:(?:access|refresh|id)_token|client_(?:secret|assertion)|code)=)[^&\s"]+)"_s);
    QString clean = text;
    for (const QRegularExpression &pattern : {header, member, field, webToken})
        clean.replace(pattern, u"\\1<redacted>"_s);
    return clean;
}

QString logLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    return qFormatLogMessage(type, context, redacted(message));
}

void installRedactingLog()
{
    qInstallMessageHandler(writeRedacted);
}

void setRequestLog(bool isWanted)
{
    // Rules that say what is so already would only do away with somebody else's.
    if (isWanted != logGraph().isInfoEnabled() || isWanted != logSecrets().isInfoEnabled())
        QLoggingCategory::setFilterRules(
            isWanted ? u"keyturn.graph.info=true\nkeyturn.secrets.info=true"_s : QString());
}

} // namespace Keyturn
