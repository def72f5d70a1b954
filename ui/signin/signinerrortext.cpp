// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinerrortext.h"

#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/signin/azureclierror.h"
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "ui/common/networktroubletext.h"
#include "ui/signin/aadstsadvice.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Kind = SignInError::Kind;

    struct Advice
    {
        QString text = {};
        SignInStep step = SignInStep::None;
    };

    // lupdate finds strings by the class that tr() belongs to.
    struct SignInErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(SignInErrorText)
    };

    /// In one line, and without the IDs that Microsoft puts behind it: the details have those.
    QString wordsOf(const SignInError &error)
    {
        constexpr qsizetype LongestQuotation = 600; // characters

        const QString words =
            plainName(error.message.left(error.message.indexOf("Trace ID:"_L1)).simplified());
        return words.size() > LongestQuotation ? words.left(LongestQuotation) + u'…' : words;
    }

    QString quoting(const QString &sentence, const QString &words)
    {
        if (words.isEmpty())
            return sentence;
        //: %1 is in English.
        return joinedSentences({sentence, SignInErrorText::tr("Microsoft says: “%1”").arg(words)});
    }

    Advice networkAdvice(const SignInError &error)
    {
        if (error.httpStatus >= 500) {
            return {SignInErrorText::tr("Microsoft's sign-in service, or a proxy before it, has a "
                                        "problem of its own (HTTP status %1). Try again in a few "
                                        "minutes.")
                        .arg(error.httpStatus),
                    SignInStep::TryAgain};
        }
        const NetworkTrouble trouble =
            error.trouble == NetworkTrouble::None ? NetworkTrouble::Other : error.trouble;
        QString text = joinedSentences(
            {networkTroubleText(trouble, MicrosoftService::SignIn), networkTestHint()});
        const QString words = wordsOf(error);
        if (trouble == NetworkTrouble::Other && !words.isEmpty()) {
            //: %1 may be in English.
            text = joinedSentences({text, SignInErrorText::tr("The system says: “%1”").arg(words)});
        }
        return {text, SignInStep::CheckNetwork};
    }

    /// By OAuth's own words, which are few: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
    Advice adviceOnWord(const SignInError &error)
    {
        const QString &word = error.error;
        if (word == "access_denied"_L1 || word == "authorization_declined"_L1)
            return {SignInErrorText::tr("The sign-in was declined."), SignInStep::TryAgain};
        if (word == "expired_token"_L1)
            return {SignInErrorText::tr("The code has run out before somebody entered it. Begin "
                                        "again with a new code."),
                    SignInStep::TryAgain};
        if (word == "temporarily_unavailable"_L1 || word == "server_error"_L1)
            return {SignInErrorText::tr("Microsoft's sign-in service has a problem of its own. Try "
                                        "again in a few minutes."),
                    SignInStep::TryAgain};
        if (word == "consent_required"_L1)
            return {SignInErrorText::tr("Somebody has to consent to what this application may do. "
                                        "Sign in with the browser and consent, or ask an "
                                        "administrator to."),
                    SignInStep::AdminConsent};
        if (word == "invalid_client"_L1)
            return {SignInErrorText::tr("Microsoft does not take what the application shows to "
                                        "prove that it is itself. Check its client ID, and its "
                                        "secret or certificate."),
                    SignInStep::OtherCredential};
        if (word == "unauthorized_client"_L1)
            return {SignInErrorText::tr("The application that Keyturn signs in as is not known "
                                        "there, or may not sign in so. Check its client ID and the "
                                        "tenant."),
                    SignInStep::OtherClientId};
        if (word == "invalid_scope"_L1)
            return {SignInErrorText::tr("Microsoft does not take the permissions that were asked "
                                        "for. Check which cloud is chosen."),
                    SignInStep::OtherCloud};
        if (error.kind == Kind::InteractionRequired)
            return {SignInErrorText::tr("Microsoft wants you to sign in again."),
                    SignInStep::SignInAgain};
        return {SignInErrorText::tr("Microsoft refused the sign-in."), SignInStep::TryAgain};
    }

    /// What we say of it ourselves, in a sentence; without one, it is said in general.
    QString ownText(const SignInError &error, const QString &otherwise)
    {
        return error.message.isEmpty() ? otherwise : error.message;
    }

    /// What the authority said no to.
    Advice refusalAdvice(const SignInError &error)
    {
        if (const auto known = AadstsAdvice::on(error.code)) {
            const QString words = known->isForMicrosoftToSay ? wordsOf(error) : QString();
            return {quoting(known->text, words), known->step};
        }
        const Advice general = adviceOnWord(error);
        if (error.code == 0 && error.error.isEmpty()) // it has not come from there
            return {ownText(error, general.text), general.step};
        return {quoting(general.text, wordsOf(error)), general.step};
    }

    Advice azureCliAdvice(const SignInError &error)
    {
        if (error.error == AzureCliLoginRequired) // the message has the command
            return {error.message, SignInStep::LogInToAzureCli};
        Advice advice = refusalAdvice(error);
        if (advice.step != SignInStep::SignInAgain)
            return advice;
        return {joinedSentences({advice.text, azureCliLoginAdvice({}, {})}),
                SignInStep::LogInToAzureCli};
    }

    Advice unusableAdvice(const SignInError &error)
    {
        const QString text =
            ownText(error, SignInErrorText::tr("What was given to sign in with cannot be used."));
        if (error.error == AzureCliMissing)
            return {text, SignInStep::OtherFlow};
        if (error.error == AzureCliOutdated)
            return {text, SignInStep::UpdateAzureCli};
        if (error.error == AzureCliFailed || error.error == KeychainClosed)
            return {text, SignInStep::TryAgain};
        return {text, SignInStep::OtherCredential};
    }

    Advice adviceOn(const SignInError &error)
    {
        if (error.error == AzureCliLoginRequired || error.error == AzureCliRefused)
            return azureCliAdvice(error);
        switch (error.kind) {
        case Kind::Network:
            return networkAdvice(error);
        case Kind::Cancelled:
            return {SignInErrorText::tr("The sign-in was cancelled."), SignInStep::TryAgain};
        case Kind::TimedOut:
            return {SignInErrorText::tr("Nobody finished the sign-in in time. Begin again."),
                    SignInStep::TryAgain};
        case Kind::InteractionRequired:
        case Kind::Refused:
            return refusalAdvice(error);
        case Kind::MalformedAnswer: {
            if (error.trouble != NetworkTrouble::None)
                return {networkTroubleText(error.trouble, MicrosoftService::SignIn),
                        SignInStep::CheckNetwork};
            const QString text = SignInErrorText::tr(
                "The answer from Microsoft's sign-in service could not be understood. Something on "
                "the way, such as a proxy, may have changed it; or the cloud's address is not that "
                "of a sign-in service.");
            const QString detail = wordsOf(error);
            return {detail.isEmpty() ? text : text + u'\n' + detail, SignInStep::CheckNetwork};
        }
        case Kind::Unusable:
            return unusableAdvice(error);
        case Kind::NotRenewable:
            return {ownText(error, SignInErrorText::tr("Your sign-in has run out. Sign in again.")),
                    error.error == AzureCliFailed ? SignInStep::OtherFlow
                                                  : SignInStep::OtherCredential};
        }
        return {};
    }

} // namespace

QString signInErrorText(const SignInError &error)
{
    return adviceOn(error).text;
}

SignInStep signInStep(const SignInError &error)
{
    return adviceOn(error).step;
}

QString signInErrorDetails(const SignInError &error, const QUrl &about)
{
    // Not translated: support compares these names with Microsoft's own.
    QStringList lines;
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    const QString code = error.code > 0 ? QString::number(error.code) : QString();
    add("HTTP status"_L1, error.httpStatus == 0 ? QString() : QString::number(error.httpStatus));
    add("error"_L1, error.error);
    add("code"_L1, code.isEmpty() ? code : u"AADSTS"_s + code);
    add("suberror"_L1, error.suberror);
    add("message"_L1, redacted(error.message).simplified());
    add("correlation_id"_L1, error.correlationId);
    add("trace_id"_L1, error.traceId);
    add("timestamp"_L1, error.timestamp);
    add("about"_L1, about.toString(QUrl::FullyEncoded));
    return lines.join(u'\n');
}

} // namespace Keyturn
