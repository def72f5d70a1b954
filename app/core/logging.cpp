// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

// These three write a line for each request, and only if somebody wants it.
Q_LOGGING_CATEGORY(logGraph, "keyturn.graph", QtWarningMsg)
Q_LOGGING_CATEGORY(logSignIn, "keyturn.signin", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "keyturn.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logDirectory, "keyturn.directory")
Q_LOGGING_CATEGORY(logVault, "keyturn.vault")
Q_LOGGING_CATEGORY(logPlatform, "keyturn.platform")
Q_LOGGING_CATEGORY(logActivity, "keyturn.activity")
Q_LOGGING_CATEGORY(logSample, "keyturn.sample")
Q_LOGGING_CATEGORY(logTiming, "keyturn.timing", QtWarningMsg)

namespace {

    struct Patterns
    {
        QRegularExpression header{uR"((Bearer\s+)[^\s"',]+)"_s,
                                  QRegularExpression::CaseInsensitiveOption};
        QRegularExpression member{
            uR"(((?:secretText|(?:access|refresh|id)_token|client_(?:secret|assertion))\\?"\s*:\s*\\?")(?:[^"\\]|\\[^"])*)"_s};
        QRegularExpression field{
            uR"(\b((?:(?:access|refresh|id)_token|client_(?:secret|assertion)|code)=)[^&\s"]+)"_s};
        // Of Entra's alphabet: 34 to 40 characters that have three, a digit and "Q~" somewhere, or,
        // as they were before, 40 with a tilde. More of them may be the same after something else.
        QRegularExpression secret{
            uR"((?<![\w.~-])(?:(?=[\w.~-]{34})[\w.~-]*?[\w.~-]{3}\dQ~|(?=[\w.~-]{40})[\w.-]*~))"_s};
        // Microsoft's, which begin with a version and a dot, or "M." where they are a person's own.
        QRegularExpression refreshToken{uR"((?<![\w.~-])(?:\d\.A|M\.[A-Z]\d)[\w.!*$-]{40})"_s};
        QRegularExpression webToken{uR"((?<!\w)eyJ[\w-]+\.[\w.-]*)"_s};
    };

    /// Never destroyed: libraries log to the very end, when other static objects are gone.
    const Patterns &patterns()
    {
        static const Patterns &everlasting = *new Patterns;
        return everlasting;
    }

    void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QByteArray line = logLine(type, context, message).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        std::fflush(stderr);
    }

} // namespace

// Most lines are words and numbers, for which no pattern has to be compiled.
QString redacted(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u'=')
        && !text.contains(u"bearer", Qt::CaseInsensitive))
        return text;
    QString clean = text;
    for (const QRegularExpression &pattern :
         {patterns().header, patterns().member, patterns().field})
        clean.replace(pattern, u"\\1<redacted>"_s);
    return clean;
}

bool looksLikeCredential(const QString &text)
{
    constexpr int ShortestSecret = 34;
    if (text.size() < ShortestSecret && !text.contains(u"eyJ"))
        return false;
    return text.contains(patterns().secret) || text.contains(patterns().refreshToken)
        || text.contains(patterns().webToken);
}

QString logLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString clean = redacted(message);
    return qFormatLogMessage(type, context,
                             looksLikeCredential(clean) ? QString(RefusedMessage) : clean);
}

void installRedactingLog()
{
    qInstallMessageHandler(writeRedacted);
}

void setRequestLog(bool isWanted)
{
    // Rules that say what is so already would only do away with somebody else's.
    const bool isSo = isWanted == logGraph().isInfoEnabled()
        && isWanted == logSignIn().isInfoEnabled() && isWanted == logSecrets().isInfoEnabled();
    if (!isSo)
        QLoggingCategory::setFilterRules(isWanted ? u"keyturn.graph.info=true\n"
                                                    "keyturn.signin.info=true\n"
                                                    "keyturn.secrets.info=true"_s
                                                  : QString());
}

} // namespace Keyturn
