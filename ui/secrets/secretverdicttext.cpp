// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretverdicttext.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/secrets/secrettest.h"
#include "ui/secrets/expirytext.h"
#include "ui/signin/signinerrortext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretVerdictText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretVerdictText)
    };

    QString nameOf(const PasswordCredential &secret)
    {
        const QString description = plainName(secret.displayName).trimmed();
        return description.isEmpty() ? secret.keyId.toString(QUuid::WithoutBraces) : description;
    }

    QString suspicionText(const SecretSuspicion &suspicion)
    {
        using Kind = SecretSuspicion::Kind;
        switch (suspicion.kind) {
        case Kind::IsSecretId:
            return SecretVerdictText::tr("That is the Secret ID of “%1”, not its value. The value "
                                         "cannot be had from it; add a new secret.")
                .arg(nameOf(suspicion.other));
        case Kind::IsClientId:
            return SecretVerdictText::tr("That is the Application (client) ID, not a value.");
        case Kind::LooksLikeId:
            return SecretVerdictText::tr("That looks like an ID, such as the Secret ID. The value "
                                         "is another text, shown once when a secret is added.");
        case Kind::HasSpaceAround:
            return SecretVerdictText::tr("A space or the end of a line stands before or behind "
                                         "it.");
        case Kind::HasQuotesAround:
            return SecretVerdictText::tr("It stands in quotation marks, which belong to where it "
                                         "was copied from.");
        case Kind::IsPercentEncoded:
            return SecretVerdictText::tr("It holds codes such as %7E: something has encoded it for "
                                         "an address.");
        case Kind::IsHtmlEncoded:
            return SecretVerdictText::tr("It holds words such as &amp;: something has encoded it "
                                         "for a web page.");
        case Kind::BeginsAsOther:
            return SecretVerdictText::tr("It begins as the value of “%1” does, and not as that of "
                                         "the secret you chose.")
                .arg(nameOf(suspicion.other));
        case Kind::BeginsOtherwise:
            return SecretVerdictText::tr("It does not begin with %1, as the value of “%2” does.")
                .arg(plainName(suspicion.other.hint), nameOf(suspicion.other));
        case Kind::IsTooShort:
            return SecretVerdictText::tr("It is shorter than Entra's values are: a piece may be "
                                         "missing.");
        case Kind::IsTooLong:
            return SecretVerdictText::tr("It is longer than Entra's values are.");
        case Kind::IsTooEarly:
            return SecretVerdictText::tr("“%1” is not valid before %2.")
                .arg(nameOf(suspicion.other), localTimeText(suspicion.other.startDateTime));
        }
        return {};
    }

    QString acceptedText(const SecretVerdict &verdict)
    {
        const auto seconds = int(std::chrono::round<std::chrono::seconds>(verdict.after).count());
        if (verdict.attempts < 2)
            return SecretVerdictText::tr("Accepted.");
        return SecretVerdictText::tr("Accepted after %n s.", nullptr, seconds);
    }

    QString notAcceptedText(const SecretVerdict &verdict)
    {
        if (verdict.attempts < 2)
            return SecretVerdictText::tr("Not accepted.");
        return SecretVerdictText::tr("Not accepted in %n attempts.", nullptr, verdict.attempts);
    }

    QString causesText(const std::vector<SecretSuspicion> &suspicions)
    {
        if (!suspicions.empty())
            return secretSuspicionsText(suspicions);
        return SecretVerdictText::tr(
            "Either it is the Secret ID and not the value; or the value of another application or "
            "of another tenant; or the secret was deleted; or something has changed the value on "
            "its way, such as a shell or a file it went through.");
    }

    QString notTestableText(const SecretVerdict &verdict)
    {
        if (!verdict.error.message.isEmpty())
            return verdict.error.message;
        return SecretVerdictText::tr("This cloud has no address at which anybody signs in. Enter "
                                     "one in Settings > Network.");
    }

} // namespace

QString secretSuspicionsText(const std::vector<SecretSuspicion> &suspicions)
{
    QStringList sentences;
    for (const SecretSuspicion &suspicion : suspicions)
        sentences.append(suspicionText(suspicion));
    return joinedSentences(sentences);
}

SecretVerdictWords secretVerdictWords(const SecretVerdict &verdict,
                                      const std::vector<SecretSuspicion> &suspicions)
{
    switch (verdict.answer) {
    case SecretVerdict::Answer::Accepted:
        return {acceptedText(verdict),
                SecretVerdictText::tr("The application can sign in with this value.")};
    case SecretVerdict::Answer::AcceptedButBlocked:
        return {
            SecretVerdictText::tr("The value is right."),
            SecretVerdictText::tr("A Conditional Access policy for workload identities keeps the "
                                  "application from signing in from here.")};
    case SecretVerdict::Answer::NotAccepted:
        return {notAcceptedText(verdict), causesText(suspicions)};
    case SecretVerdict::Answer::Expired:
        return {
            SecretVerdictText::tr("Expired."),
            SecretVerdictText::tr("This was the value of a secret that is over. Add a new one.")};
    case SecretVerdict::Answer::NoSuchApplication:
        return {SecretVerdictText::tr("No such application in this tenant."),
                SecretVerdictText::tr(
                    "It was deleted, or has no enterprise application here, or is so new that "
                    "not all of Entra knows it.")};
    case SecretVerdict::Answer::NoSuchTenant:
        return {SecretVerdictText::tr("No such tenant."),
                SecretVerdictText::tr("Entra does not know this tenant in this cloud.")};
    case SecretVerdict::Answer::ApplicationDisabled:
        return {SecretVerdictText::tr("The application is disabled."),
                SecretVerdictText::tr(
                    "Nobody signs in as it in this tenant, whatever the value. An "
                    "administrator enables it in its enterprise application's properties.")};
    case SecretVerdict::Answer::NotTestable:
        return {SecretVerdictText::tr("Not tested."), notTestableText(verdict)};
    case SecretVerdict::Answer::NoAnswer:
        return {SecretVerdictText::tr("Nothing is known about the value."),
                signInErrorText(verdict.error)};
    case SecretVerdict::Answer::Refused:
        break;
    }
    return {SecretVerdictText::tr("Refused for another reason than the value."),
            signInErrorText(verdict.error)};
}

} // namespace Keyturn
