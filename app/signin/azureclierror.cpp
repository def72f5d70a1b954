// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/azureclierror.h"

#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/core/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using End = ProgramRun::Outcome::End;

    // lupdate finds strings by the class that tr() belongs to.
    struct AzureCliText
    {
        Q_DECLARE_TR_FUNCTIONS(AzureCliText)
    };

    SignInError failure(const QString &sentence, QLatin1StringView error = AzureCliFailed)
    {
        return {.kind = SignInError::Kind::Unusable, .message = sentence, .error = error};
    }

    /// Its own words about an error, which it writes last, in a line or a page.
    QString wordsIn(const QString &said)
    {
        constexpr qsizetype LongestQuotation = 400; // characters

        static const QRegularExpression beginning(u"^(ERROR|az[\\w -]*: error): "_s,
                                                  QRegularExpression::MultilineOption);
        qsizetype start = 0;
        const auto match = beginning.match(said);
        if (match.hasMatch())
            start = match.capturedEnd();
        else // a Python program's last line names what befell it
            start = said.trimmed().lastIndexOf(u'\n') + 1;
        const QString words = plainName(redacted(said.mid(start)).simplified());
        if (looksLikeCredential(words))
            return {};
        return words.size() > LongestQuotation ? words.left(LongestQuotation) + u'…' : words;
    }

    QString quoting(const QString &sentence, const QString &words)
    {
        if (words.isEmpty())
            return sentence;
        //: %1 is in English.
        return joinedSentences({sentence, AzureCliText::tr("Azure CLI says: “%1”").arg(words)});
    }

    QString captured(const QString &said, const QString &pattern)
    {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        return expression.match(said).captured(1);
    }

    /// Whether it asks for "az login", and how it wants that done.
    bool asksForLogin(const QString &said)
    {
        return said.contains("az login"_L1);
    }

    QString loginAdvice(const QString &said)
    {
        // Only what is sure to be that command is repeated: somebody will run it.
        return azureCliLoginAdvice(captured(said, u"--tenant[ =]\"?([\\w.-]+)"_s),
                                   captured(said, u"--scope[ =]\"?(https://[\\w./-]+)"_s));
    }

    /// Microsoft's words as Azure CLI hands them on.
    SignInError refusal(const QString &said)
    {
        const QString words = captured(said, u"(AADSTS\\d{4,9}:[\\s\\S]*?)(?:\\s*Trace ID:|$)"_s);
        SignInError error = SignInError::fromRedirect({}, plainName(redacted(words).simplified()));
        error.kind = SignInError::Kind::InteractionRequired;
        error.error = asksForLogin(said) ? AzureCliLoginRequired : AzureCliRefused;
        error.traceId = captured(said, u"Trace ID: ([\\w-]+)"_s);
        error.correlationId = captured(said, u"Correlation ID: ([\\w-]+)"_s);
        error.timestamp = captured(said, u"Timestamp: ([\\d: TZ.-]+\\d\\S?)"_s);
        return error;
    }

    SignInError complaint(const ProgramRun::Outcome &outcome)
    {
        const QString said = QString::fromUtf8(outcome.errors);
        const QString words = wordsIn(said);
        if (said.contains(QRegularExpression(u"AADSTS\\d{4,9}:"_s))) {
            SignInError error = refusal(said);
            if (error.error == AzureCliLoginRequired)
                error.message = quoting(loginAdvice(said), error.message);
            return error;
        }
        if (asksForLogin(said)) {
            return {.kind = SignInError::Kind::InteractionRequired,
                    .message = quoting(loginAdvice(said), words),
                    .error = AzureCliLoginRequired};
        }
        if (said.contains("unrecognized arguments"_L1) || said.contains("--resource-type"_L1)) {
            return failure(quoting(AzureCliText::tr("This version of Azure CLI is too old. Run "
                                                    "“az upgrade” in a terminal, or install the "
                                                    "newest one, then try again."),
                                   words),
                           AzureCliOutdated);
        }
        return failure(
            quoting(AzureCliText::tr("Azure CLI reported a problem (exit code %1). Run “az account "
                                     "get-access-token --resource-type ms-graph --query tenant” in "
                                     "a terminal to see whether it works there.")
                        .arg(outcome.exitCode),
                    words));
    }

} // namespace

SignInError azureCliError(const ProgramRun::Outcome &outcome)
{
    switch (outcome.end) {
    case End::ByItself:
        return complaint(outcome);
    case End::NotStarted:
        return failure(AzureCliText::tr("Azure CLI could not be started. The system says: “%1”")
                           .arg(plainName(outcome.reason)));
    case End::Crashed:
        return failure(
            quoting(AzureCliText::tr("Azure CLI ended in the middle of its work. Try again."),
                    wordsIn(QString::fromUtf8(outcome.errors))));
    case End::TooSlow:
        return failure(
            quoting(AzureCliText::tr("Azure CLI gave no answer for a long time and was ended. "
                                     "Check the network and the proxy, then try again."),
                    wordsIn(QString::fromUtf8(outcome.errors))));
    case End::TooMuchOutput:
        return failure(
            AzureCliText::tr("Azure CLI wrote much more than an answer and was ended. Check that "
                             "“az” is Microsoft's "
                             "program, and that it does not write a log to its output."));
    }
    return {};
}

SignInError azureCliAnswerError()
{
    return failure(AzureCliText::tr(
        "The answer of Azure CLI could not be understood. Update it with “az upgrade”, then try "
        "again."));
}

SignInError azureCliMissingError()
{
    return failure(AzureCliText::tr("Azure CLI is not installed, or not in one of the folders that "
                                    "PATH names. Install it, or sign in in another way."),
                   AzureCliMissing);
}

QString azureCliLoginAdvice(const QString &tenant, const QString &scope)
{
    QString command = u"az login"_s;
    if (!tenant.isEmpty())
        command += u" --tenant "_s + tenant;
    if (!scope.isEmpty())
        command += u" --scope "_s + scope;
    //: %1 is a command.
    return AzureCliText::tr("Azure CLI needs you to sign in. Run “%1” in a terminal, then try "
                            "again.")
        .arg(command);
}

} // namespace Keyturn
