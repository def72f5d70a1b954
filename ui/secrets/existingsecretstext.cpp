// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/existingsecretstext.h"

#include "app/core/plainname.h"
#include "app/directory/directoryobject.h"
#include "app/directory/expiry.h"
#include "app/directory/expiryclock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation
    constexpr int MaxWithPersonalAccounts = 2;

    // lupdate finds strings by the class that tr() belongs to.
    struct ExistingSecretsText
    {
        Q_DECLARE_TR_FUNCTIONS(ExistingSecrets)
    };

    QString countSentence(ObjectKind kind)
    {
        switch (kind) {
        case ObjectKind::Application:
            //: %1 is "3 secrets", "1 secret, expired" or the like; also in what follows.
            return ExistingSecretsText::tr("This application has %1.");
        case ObjectKind::ServicePrincipal:
            return ExistingSecretsText::tr("This enterprise application has %1.");
        case ObjectKind::AgentIdentityBlueprint:
            return ExistingSecretsText::tr("This blueprint has %1.");
        }
        return {};
    }

    QString countText(int count, int expired)
    {
        if (count == 0)
            return ExistingSecretsText::tr("no secrets yet");
        // English has no translation file that would choose the plural for it.
        if (count == 1)
            return expired == 0 ? ExistingSecretsText::tr("1 secret")
                                : ExistingSecretsText::tr("1 secret, expired");
        QString all = ExistingSecretsText::tr("%n secrets", nullptr, count);
        if (expired == 0)
            return all;
        //: %1 is "3 secrets", %2 a number.
        return ExistingSecretsText::tr("%1, %2 expired").arg(all).arg(expired);
    }

    bool isExpired(const PasswordCredential &secret, const QDateTime &now)
    {
        return secret.endDateTime.isValid() && secret.endDateTime <= now;
    }

    bool signsInPersonalAccounts(const DirectoryObject &object)
    {
        return object.ref.kind == ObjectKind::Application
            && object.signInAudience.endsWith("PersonalMicrosoftAccount"_L1);
    }

    QString limitText(int count)
    {
        const QString text =
            ExistingSecretsText::tr("%1 of %2 allowed for applications with personal accounts.")
                .arg(count)
                .arg(MaxWithPersonalAccounts);
        return count < MaxWithPersonalAccounts
            ? text
            : ExistingSecretsText::tr("%1 Entra will refuse another one.").arg(text);
    }

} // namespace

QString secretCountText(const DirectoryObject &object, const QDateTime &now)
{
    const auto &secrets = object.passwordCredentials;
    const int count = int(secrets.size()) + object.unreadSecretCount;
    const auto expired = std::ranges::count_if(
        secrets, [&now](const PasswordCredential &secret) { return isExpired(secret, now); });
    const QString text = countSentence(object.ref.kind).arg(countText(count, int(expired)));
    return signsInPersonalAccounts(object) ? text + u'\n' + limitText(count) : text;
}

QString sameDescriptionText(std::span<const PasswordCredential> secrets, const QString &description,
                            const QDateTime &now)
{
    const QString wanted = description.trimmed();
    const PasswordCredential *found = nullptr;
    for (const PasswordCredential &secret : secrets) {
        const bool isSame = secret.displayName.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
        if (isSame && (!found || Validity::of(secret).end > Validity::of(*found).end))
            found = &secret;
    }
    if (!found || wanted.isEmpty())
        return {};
    const QString name = plainName(found->displayName).trimmed();
    const QDateTime end = found->endDateTime;
    if (!end.isValid())
        return ExistingSecretsText::tr("Another secret is called “%1”; it never expires.")
            .arg(name);
    const QString text = isExpired(*found, now)
        ? ExistingSecretsText::tr("Another secret is called “%1”; it expired %2.")
        : ExistingSecretsText::tr("Another secret is called “%1”; it expires %2.");
    return text.arg(name, localDateText(end));
}

} // namespace Keyturn
