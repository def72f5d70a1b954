// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinentries.h"

#include "app/accounts/applicationsecret.h"
#include "ui/flows/signinplaces.h"
#include "ui/signin/applicationpage.h"
#include "ui/signin/pastedtokentext.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/tokenpage.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct SignInEntries
    {
        Q_DECLARE_TR_FUNCTIONS(SignInEntries)
    };

} // namespace

DeviceCodePrompt promptOf(const DeviceCode &code)
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(code.expiresAt);
    return {.userCode = code.userCode,
            .address = code.verificationUri,
            .message = code.message,
            .timeLeft = std::chrono::milliseconds(left)};
}

tl::expected<PastedToken, SignInError>
enteredToken(const SignInDialog &dialog, const SignInTarget &target, const ManagedSettings &managed)
{
    const SecretText text = dialog.token().token();
    auto token =
        PastedToken::read(QString::fromUtf8(text.utf8()), target, QDateTime::currentDateTimeUtc());
    if (!token)
        return token;
    if (const auto obstacle = managedObstacle(token->rights.tenantId, target.cloud, managed))
        return tl::unexpected(*obstacle);
    return token;
}

void judgeEnteredToken(const SignInDialog &dialog, const SignInTarget &target,
                       const ManagedSettings &managed)
{
    const auto token = enteredToken(dialog, target, managed);
    if (token)
        dialog.token().setVerdict(pastedTokenText(*token), true);
    else
        dialog.token().setVerdict(token.error().message, false);
}

void lookForKeptSecret(const SignInDialog &dialog, const SignInTarget &target, SecretVault &vault,
                       QObject *attempt)
{
    dialog.application().setSecretKept(false);
    vault.read(applicationSecretKey(target), attempt,
               [page = &dialog.application()](const VaultResult<SecretText> &found) {
                   page->setSecretKept(found.has_value());
               });
}

void openEnteredApplication(SignInDialog &dialog, const ApplicationPlace &place, SecretVault &vault,
                            QObject *attempt, const std::function<void()> &notKept,
                            const OpenedHandler &handler)
{
    ApplicationPage &page = dialog.application();
    if (page.proof() == ApplicationPage::Proof::Certificate) {
        const QString file = page.certificateFile();
        SecretText passphrase = page.takePassphrase();
        dialog.showProgress(SignInEntries::tr("Reading the certificate and signing in…"));
        return openByCertificate(place, file, std::move(passphrase), attempt, handler);
    }
    const bool isToBeKept = page.keepsClientSecret();
    const SecretText secret = page.takeClientSecret();
    dialog.showProgress(SignInEntries::tr("Signing in as the application…"));
    if (secret.isEmpty())
        return openByKeptSecret(place, vault, attempt, handler);
    if (!isToBeKept)
        return openByEnteredSecret(place, secret, attempt, handler);
    openKeepingSecret(place, secret, vault, attempt, notKept, handler);
}

} // namespace Keyturn
