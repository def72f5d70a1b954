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

    struct CountTexts
    {
        QString none;
        QString one; // English has no translation file that would choose the plural for it
        QString oneExpired;
        QString several;
        QString severalExpired; ///< %1 of them
    };

    CountTexts countTexts(ObjectKind kind, int count)
    {
        switch (kind) {
        case ObjectKind::Application:
            return {ExistingSecretsText::tr("This application has no secrets yet."),
                    ExistingSecretsText::tr("This application has 1 secret."),
                    ExistingSecretsText::tr("This application has 1 secret, expired."),
                    ExistingSecretsText::tr("This application has %n secrets.", nullptr, count),
                    ExistingSecretsText::tr("This application has %n secrets, %1 expired.", nullptr,
                                            count)};
        case ObjectKind::ServicePrincipal:
            return {ExistingSecretsText::tr("This enterprise application has no secrets yet."),
                    ExistingSecretsText::tr("This enterprise application has 1 secret."),
                    ExistingSecretsText::tr("This enterprise application has 1 secret, expired."),
                    ExistingSecretsText::tr("This enterprise application has %n secrets.", nullptr,
                                            count),
                    ExistingSecretsText::tr(
                        "This enterprise application has %n secrets, %1 expired.", nullptr, count)};
        case ObjectKind::AgentIdentityBlueprint:
            return {ExistingSecretsText::tr("This blueprint has no secrets yet."),
                    ExistingSecretsText::tr("This blueprint has 1 secret."),
                    ExistingSecretsText::tr("This blueprint has 1 secret, expired."),
                    ExistingSecretsText::tr("This blueprint has %n secrets.", nullptr, count),
                    ExistingSecretsText::tr("This blueprint has %n secrets, %1 expired.", nullptr,
                                            count)};
        }
        return {};
    }

    QString countText(ObjectKind kind, int count, int expired)
    {
        const CountTexts texts = countTexts(kind, count);
        if (count == 0)
            return texts.none;
        if (count == 1)
            return expired == 0 ? texts.one : texts.oneExpired;
        return expired == 0 ? texts.several : texts.severalExpired.arg(expired);
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
        const QString text = count < MaxWithPersonalAccounts
            ? ExistingSecretsText::tr("%1 of %2 allowed for applications with personal accounts.")
            : ExistingSecretsText::tr("%1 of %2 allowed for applications with personal accounts. "
                                      "Entra will refuse another one.");
        return text.arg(count).arg(MaxWithPersonalAccounts);
    }

} // namespace

QString secretCountText(const DirectoryObject &object, const QDateTime &now)
{
    const auto &secrets = object.passwordCredentials;
    const int count = int(secrets.size()) + object.unreadSecretCount;
    const auto expired = std::ranges::count_if(
        secrets, [&now](const PasswordCredential &secret) { return isExpired(secret, now); });
    const QString text = countText(object.ref.kind, count, int(expired));
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
