// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationsecret.h"

#include "app/accounts/account.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    SignInError notRead(const VaultError &error)
    {
        using Kind = VaultError::Kind;

        QString message = QCoreApplication::translate(
            "Keyturn::ApplicationSecret",
            "The keychain could not be asked for the client secret. Enter it again.");
        if (error.kind == Kind::NotFound)
            message = QCoreApplication::translate(
                "Keyturn::ApplicationSecret",
                "The client secret is not in the keychain any more. Enter it again.");
        else if (error.kind == Kind::Locked)
            message = QCoreApplication::translate(
                "Keyturn::ApplicationSecret",
                "The keychain is locked, so the client secret cannot be read. Unlock it and try "
                "again.");
        else if (error.kind == Kind::Pending)
            message = QCoreApplication::translate(
                "Keyturn::ApplicationSecret",
                "The keychain does not answer, so the client secret cannot be read.");
        return {.kind = SignInError::Kind::Unusable, .message = message};
    }

    VaultKey keyAt(const QUrl &loginAuthority, const QString &tenant, const QString &clientId)
    {
        return {.tenantId = tenant,
                .appId = clientId,
                .keyId = u"client-secret@"_s + loginAuthority.authority(QUrl::FullyEncoded)};
    }

} // namespace

VaultKey applicationSecretKey(const SignInTarget &target)
{
    return keyAt(target.cloud.loginAuthority, target.tenant, target.clientId);
}

VaultKey applicationSecretKey(const Account &account, const QString &tenant)
{
    return keyAt(QUrl(account.loginAuthority), tenant, account.clientId);
}

ClientCredentials::SecretReader keptApplicationSecret(SecretVault &vault,
                                                      const SignInTarget &target)
{
    return [&vault, key = applicationSecretKey(target)](
               QObject *context, const ClientCredentials::SecretHandler &handler) {
        vault.read(key, context, [handler](VaultResult<SecretText> found) {
            if (found)
                handler(std::move(*found));
            else
                handler(tl::unexpected(notRead(found.error())));
        });
    };
}

ClientCredentials::SecretReader enteredApplicationSecret(const SecretText &secret)
{
    const auto entered = std::make_shared<const SecretText>(secret.duplicate());
    return [entered](QObject *context, const ClientCredentials::SecretHandler &handler) {
        QTimer::singleShot(0, context, [entered, handler] { handler(entered->duplicate()); });
    };
}

} // namespace Keyturn
