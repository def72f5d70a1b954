// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationopening.h"

#include "app/accounts/applicationsecret.h"
#include "app/core/runaside.h"

#include <QCoreApplication>
#include <QFile>
#include <QThreadPool>

namespace Keyturn {

namespace {

    struct ApplicationOpening
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::ApplicationOpening)
    };

    tl::expected<ClientCertificate, SignInError> loadFile(const QString &path,
                                                          const SecretText &passphrase)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return ClientCertificate::load(file.read(ClientCertificate::LargestFile + 1),
                                           passphrase);
        return tl::unexpected(SignInError{
            .kind = SignInError::Kind::Unusable,
            .message = ApplicationOpening::tr("The certificate's file “%1” cannot be read: %2")
                           .arg(path, file.errorString())});
    }

    /// A client secret in the keychain is a way to stay signed in.
    void noteKept(Account &account, const QString &tenant)
    {
        account.secretTenants = {tenant};
        account.isRemembered = true;
    }

    /// It is kept once it was read back equal.
    void keepSecret(const SignInTarget &target, const SecretText &secret, SecretVault &vault,
                    QObject *context, const std::function<void(bool isKept)> &done)
    {
        const VaultKey key = applicationSecretKey(target);
        const QString label =
            ApplicationOpening::tr("Keyturn: client secret of application %1").arg(target.clientId);
        const auto stored = std::make_shared<const SecretText>(secret.duplicate());
        const auto compare = [&vault, key, stored, done](const VaultResult<SecretText> &found) {
            const bool isKept = found && found->equals(stored->utf8());
            if (!isKept) // whatever it is, nobody can sign in with it
                vault.remove(key, &vault, [](const VaultResult<void> &) {});
            done(isKept);
        };
        vault.store(key, label, secret, context,
                    [&vault, key, context, compare, done](const VaultResult<void> &kept) {
                        if (kept)
                            vault.read(key, context, compare);
                        else
                            done(false);
                    });
    }

} // namespace

void openByKeptSecret(const ApplicationPlace &place, SecretVault &vault, QObject *context,
                      const OpenedHandler &handler)
{
    const auto note = [tenant = place.target.tenant, handler](OpenedResult opened) {
        if (opened)
            noteKept(opened->account, tenant);
        handler(std::move(opened));
    };
    openApplication(place.target, place.transport, keptApplicationSecret(vault, place.target),
                    SignInWay::ClientSecret, context, note);
}

void openByEnteredSecret(const ApplicationPlace &place, const SecretText &secret, QObject *context,
                         const OpenedHandler &handler)
{
    openApplication(place.target, place.transport, enteredApplicationSecret(secret),
                    SignInWay::ClientSecret, context, handler);
}

void openKeepingSecret(const ApplicationPlace &place, const SecretText &secret, SecretVault &vault,
                       QObject *context, const std::function<void()> &notKept,
                       const OpenedHandler &handler)
{
    const auto entered = std::make_shared<const SecretText>(secret.duplicate());
    openByEnteredSecret(place, secret, context, [=, &vault](OpenedResult opened) {
        if (!opened) // what does not sign anybody in is not worth keeping
            return handler(std::move(opened));
        const auto waiting = std::make_shared<Opened>(std::move(*opened));
        keepSecret(place.target, *entered, vault, context, [=, &vault](bool isKept) {
            if (isKept) {
                noteKept(waiting->account, place.target.tenant);
                waiting->source = std::make_unique<ClientCredentials>(
                    waiting->target, place.transport, keptApplicationSecret(vault, place.target));
            } else {
                notKept();
            }
            handler(std::move(*waiting));
        });
    });
}

void openByCertificate(const ApplicationPlace &place, const QString &file, SecretText passphrase,
                       QObject *context, const OpenedHandler &handler)
{
    const auto words = std::make_shared<const SecretText>(std::move(passphrase));
    const auto take = [place, file, context,
                       handler](const tl::expected<ClientCertificate, SignInError> &loaded) {
        if (!loaded)
            return handler(tl::unexpected(loaded.error()));
        const auto note = [file, handler](OpenedResult opened) {
            if (opened)
                opened->account.certificateFile = file;
            handler(std::move(opened));
        };
        openApplication(place.target, place.transport, *loaded, SignInWay::Certificate, context,
                        note);
    };
    const auto load = [file, words] {
        auto loaded = loadFile(file, *words);
        ClientCertificate::leaveThread();
        return loaded;
    };
    runAside(*QThreadPool::globalInstance(), load, context, take);
}

} // namespace Keyturn
