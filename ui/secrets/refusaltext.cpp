// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/refusaltext.h"

#include "app/core/plainname.h"
#include "app/graph/grapherror.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct RefusalText
    {
        Q_DECLARE_TR_FUNCTIONS(RefusalText)
    };

    QString policyText(const GraphError &error)
    {
        if (error.code == "CredentialInvalidLifetimeAsPerAppPolicy"_L1)
            return RefusalText::tr(
                "A policy of your organisation does not allow a client secret to "
                "be valid for so long. Retry, and choose a shorter lifetime.");
        if (error.code == "CredentialTypeNotAllowedAsPerAppPolicy"_L1)
            return RefusalText::tr("A policy of your organisation allows no new client secrets "
                                   "here. Use a certificate or a federated credential instead, or "
                                   "ask an administrator for an exemption.");
        const QString reason = error.message.simplified();
        if (reason.isEmpty())
            return RefusalText::tr("A policy of your organisation does not allow this.");
        //: %1 is in English.
        return RefusalText::tr("A policy of your organisation does not allow this. Microsoft Graph "
                               "says: “%1”")
            .arg(plainName(reason));
    }

    QString lockText(ObjectKind kind)
    {
        if (kind != ObjectKind::ServicePrincipal)
            return RefusalText::tr("The credentials of this application are locked. Its owner can "
                                   "change that under App instance property lock.");
        return RefusalText::tr("The owner of this application has locked the credentials of its "
                               "enterprise applications (App instance property lock). Add the "
                               "secret to the app registration, or ask its owner to.");
    }

    QString notFoundText()
    {
        return RefusalText::tr(
            "The directory does not know this object. If it was created in the "
            "last minutes, Entra may still be copying it to all of its servers: "
            "wait a minute, then retry. If not, it was deleted; refresh the list "
            "to see what is there.");
    }

} // namespace

QString refusalText(const GraphError &error, ObjectKind kind)
{
    if (error.code.endsWith("AsPerAppPolicy"_L1))
        return policyText(error);
    if (error.code.startsWith("CannotUpdateLockedServicePrincipalProperty"_L1))
        return lockText(kind);
    if (error.code == "TooManyAppPasswords"_L1)
        return RefusalText::tr("An application that signs in personal accounts can have 2 client "
                               "secrets, and this one has them. Delete one that nothing uses any "
                               "more, then retry.");
    if (error.code == "Directory_QuotaExceeded"_L1)
        return RefusalText::tr("The quota for directory objects is used up: your own, or that of "
                               "the directory. Deleted objects count for 30 days. Delete for good "
                               "what nobody needs, or ask an administrator for a higher quota.");
    if (error.kind == GraphError::Kind::NotFound)
        return notFoundText();
    return {};
}

} // namespace Keyturn
