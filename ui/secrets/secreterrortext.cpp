// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secreterrortext.h"

#include "app/secrets/issuingerror.h"
#include "app/secrets/removaloutcome.h"
#include "app/vault/secretvault.h"
#include "ui/common/grapherrortext.h"
#include "ui/secrets/refusaltext.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    using Kind = VaultError::Kind;

    // lupdate finds strings by the class that tr() belongs to.
    struct SecretErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(SecretErrorText)
    };

    QString notKeptText(const VaultError &error)
    {
        switch (error.kind) {
        case Kind::Unavailable:
            return SecretErrorText::tr(
                "Not kept: this computer has no keychain service running. Copy the value and "
                "save it elsewhere.");
        case Kind::Locked:
            return SecretErrorText::tr(
                "Not kept: the keychain is locked. Unlock it and try again, or copy the value "
                "and save it elsewhere.");
        case Kind::Denied:
            return SecretErrorText::tr(
                "Not kept: the keychain refused. Try again and allow it, or copy the value and "
                "save it elsewhere.");
        case Kind::Different:
            return SecretErrorText::tr(
                "Not kept: the keychain gave back something other than the value. Copy the "
                "value and save it elsewhere.");
        case Kind::Pending:
            return SecretErrorText::tr(
                "The keychain has not answered yet. This window tells you when it does.");
        case Kind::NotFound:
            return SecretErrorText::tr(
                "Not kept: the keychain took the value but did not have it afterwards. Copy the "
                "value and save it elsewhere.");
        case Kind::TooLong:
            return SecretErrorText::tr(
                "Not kept: the value is too long for the keychain. Copy it and save it elsewhere.");
        case Kind::Unlisted:
            return SecretErrorText::tr(
                "Not kept: Keyturn could not write its list of kept secrets. Copy the value and "
                "save it elsewhere.");
        case Kind::Other:
            return SecretErrorText::tr(
                "Not kept: the keychain reported a problem. Try again, or copy the value and "
                "save it elsewhere.");
        }
        return {};
    }

} // namespace

QString issuingErrorText(const IssuingError &error, ObjectKind kind)
{
    if (!error.journalProblem.isEmpty()) {
        return SecretErrorText::tr(
                   "No client secret was added, and nothing was sent: Keyturn could not write down "
                   "what it was about to ask for, so a lost answer could not be found again.")
            + u'\n' + error.journalProblem;
    }
    const QString refusal = refusalText(error.cause, kind);
    const QString reason = refusal.isEmpty() ? graphChangingErrorText(error.cause, kind) : refusal;
    if (error.isRefused)
        return SecretErrorText::tr("Microsoft Graph refused to add the client secret.") + u'\n'
            + reason;
    return SecretErrorText::tr("No client secret was added.") + u'\n' + reason;
}

QString deletingErrorText(const RemovalError &error, ObjectKind kind)
{
    const QString reason = graphChangingErrorText(error.cause, kind);
    if (!error.mayBeGone)
        return SecretErrorText::tr("The secret was not deleted.") + u'\n' + reason;
    return SecretErrorText::tr("It is not known whether the secret was deleted. Retry shows "
                               "whether it is still there; if so, delete it again.")
        + u'\n' + reason;
}

QString keepingErrorText(const VaultError &error)
{
    QString reason = notKeptText(error);
    if (!error.mayRemain)
        return reason;
    return reason + u'\n' + SecretErrorText::tr("A copy may remain in the keychain.");
}

QString keepingErrorWords(const VaultError &error)
{
    const QString text = keepingErrorText(error);
    return error.message.isEmpty() ? text : text + u'\n' + error.message;
}

QString readingErrorText(const VaultError &error)
{
    switch (error.kind) {
    case Kind::Unavailable:
        return SecretErrorText::tr(
            "The value is out of reach: this computer has no keychain service running.");
    case Kind::Locked:
        return SecretErrorText::tr(
            "The value is out of reach: the keychain is locked. Unlock it and try again.");
    case Kind::Denied:
        return SecretErrorText::tr(
            "The value is out of reach: the keychain refused. Try again and allow it.");
    case Kind::NotFound:
        return SecretErrorText::tr(
            "The keychain no longer has this value. It cannot be had again; add a new client "
            "secret.");
    case Kind::Pending:
        return SecretErrorText::tr(
            "The keychain has not answered yet. Until it does, nothing else can be asked of "
            "it.");
    case Kind::Different:
    case Kind::TooLong:
    case Kind::Unlisted:
    case Kind::Other:
        return SecretErrorText::tr(
            "The value is out of reach: the keychain reported a problem. Try again.");
    }
    return {};
}

QString removingErrorText(const VaultError &error)
{
    switch (error.kind) {
    case Kind::Unavailable:
        return SecretErrorText::tr(
            "The value was not removed: this computer has no keychain service running.");
    case Kind::Locked:
        return SecretErrorText::tr(
            "The value was not removed: the keychain is locked. Unlock it and try again.");
    case Kind::Denied:
        return SecretErrorText::tr(
            "The value was not removed: the keychain refused. Try again and allow it.");
    case Kind::Pending:
        return SecretErrorText::tr(
            "The keychain has not answered yet. The value may still be in it.");
    case Kind::NotFound:
        return SecretErrorText::tr("The keychain no longer has this value.");
    case Kind::Different:
    case Kind::TooLong:
    case Kind::Unlisted:
    case Kind::Other:
        return SecretErrorText::tr(
            "The value may still be in the keychain, which reported a problem. Try again.");
    }
    return {};
}

} // namespace Keyturn
