// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

Q_LOGGING_CATEGORY(logGraph, "keyturn.graph")
Q_LOGGING_CATEGORY(logDirectory, "keyturn.directory")
Q_LOGGING_CATEGORY(logSecrets, "keyturn.secrets")
Q_LOGGING_CATEGORY(logVault, "keyturn.vault")
Q_LOGGING_CATEGORY(logPlatform, "keyturn.platform")
Q_LOGGING_CATEGORY(logSample, "keyturn.sample")

namespace {

    void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QByteArray line =
            qFormatLogMessage(type, context, redacted(message)).toLocal8Bit() + '\n';
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

void installRedactingLog()
{
    qInstallMessageHandler(writeRedacted);
}

} // namespace Keyturn
