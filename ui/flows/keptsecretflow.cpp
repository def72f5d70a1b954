// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/keptsecretflow.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/session/session.h"
#include "ui/common/secretclipboard.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/flows/keptremoval.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/secreterrortext.h"
#include "ui/secrets/secretformattext.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString lateText(const KeptSecret &secret)
    {
        const QString owner = plainName(secret.ownerName);
        const QString description = plainName(secret.description).trimmed();
        return description.isEmpty()
            ? KeptSecretFlow::tr("The keychain has answered after all: the new secret of “%1” is "
                                 "kept.")
                  .arg(owner)
            : KeptSecretFlow::tr("The keychain has answered after all: the secret “%1” of “%2” is "
                                 "kept.")
                  .arg(description, owner);
    }

    QString refusedText(const KeptSecret &secret)
    {
        const QString owner = plainName(secret.ownerName);
        const QString description = plainName(secret.description).trimmed();
        return description.isEmpty()
            ? KeptSecretFlow::tr("The keychain refused after all: the new secret of “%1” is not "
                                 "kept. Unless its value is saved elsewhere, delete it and add "
                                 "another one.")
                  .arg(owner)
            : KeptSecretFlow::tr("The keychain refused after all: the secret “%1” of “%2” is not "
                                 "kept. Unless its value is saved elsewhere, delete it and add "
                                 "another one.")
                  .arg(description, owner);
    }

} // namespace

KeptSecretFlow::KeptSecretFlow(Session &session, CredentialController &controller,
                               CredentialView &view, SecretClipboard &clipboard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_view(view)
    , m_clipboard(clipboard)
    , m_window(window)
{
    connect(&m_view, &CredentialView::copyKeptChosen, this, &KeptSecretFlow::copy);
    connect(&m_view, &CredentialView::copyKeptAsChosen, this, &KeptSecretFlow::copyAs);
    connect(&m_view, &CredentialView::removeKeptChosen, this, &KeptSecretFlow::askBeforeRemoving);
    followKeychain();
    showKeychain();
    // Once somebody hears what is said.
    QMetaObject::invokeMethod(this, &KeptSecretFlow::tellIndexNotice, Qt::QueuedConnection);
}

void KeptSecretFlow::followKeychain()
{
    const KeptSecrets &kept = m_session.keptSecrets();
    connect(&kept, &KeptSecrets::stateChanged, this,
            [this](const VaultKey &key) { m_view.updateKeptState(QUuid::fromString(key.keyId)); });
    connect(&kept, &KeptSecrets::keptLate, this,
            [this](const KeptSecret &secret) { Q_EMIT said(lateText(secret)); });
    connect(&kept, &KeptSecrets::keepingFailedLate, this, &KeptSecretFlow::tellNotKept);
    connect(&kept, &KeptSecrets::removed, this, &KeptSecretFlow::hearRemoved);
    connect(&kept, &KeptSecrets::removingFailed, this, &KeptSecretFlow::tellNotRemoved);
    connect(&kept, &KeptSecrets::keychainSilenceChanged, this, &KeptSecretFlow::hearSilence);
    connect(&kept, &KeptSecrets::indexTroubled, this, &KeptSecretFlow::said);
}

void KeptSecretFlow::showKeychain()
{
    if (m_session.keptSecrets().isKeychainSilent())
        m_view.setKeychainProgress(tr("The keychain does not answer."));
    else
        m_view.setKeychainProgress(m_asked.empty() ? QString() : tr("Waiting for the keychain…"));
}

void KeptSecretFlow::endAsking(const VaultKey &key)
{
    m_asked.erase(key);
    showKeychain();
    Q_EMIT ended();
}

bool KeptSecretFlow::isKeychainBusy() const
{
    return !m_asked.empty() || m_session.keptSecrets().isKeychainSilent();
}

void KeptSecretFlow::hearSilence(bool silent)
{
    showKeychain();
    if (silent)
        return;
    std::vector<VaultKey> over;
    for (const auto &[key, problem] : m_left.problems) {
        if (problem.isPending)
            over.push_back(key);
    }
    for (const VaultKey &key : over)
        clearProblem(key);
    Q_EMIT said(tr("The keychain answers again."));
}

void KeptSecretFlow::copyAs(const QUuid &keyId, SecretFormat format)
{
    if (isKeychainBusy())
        return;
    const ObjectRef owner = m_controller.object()->ref;
    const VaultKey key = m_session.vaultKey(owner, keyId);
    m_controller.clearProblem(owner);
    m_asked.insert(key);
    showKeychain();
    const auto handler = [this, owner, key, format](const VaultResult<SecretText> &text) {
        endAsking(key);
        putOnClipboard(owner, key, format, text);
    };
    m_session.keptSecrets().read(key, this, handler);
}

void KeptSecretFlow::putOnClipboard(const ObjectRef &owner, const VaultKey &key,
                                    SecretFormat format, const VaultResult<SecretText> &text)
{
    if (!text) {
        const VaultError &error = text.error();
        tell(key,
             {.owner = owner,
              .message = {[error] { return readingErrorText(error); }},
              .topic = errorTopic(error),
              .isPending = error.kind == VaultError::Kind::Pending},
             error.message, {});
        return;
    }
    const auto written = formatSecret(format, text->utf8());
    if (!written)
        Q_EMIT said(warningText(SecretFormatWarning::NotAscii));
    else if (!m_clipboard.copy(QUuid::fromString(key.keyId), *written, text->utf8()))
        Q_EMIT said(tr("Not copied: another program holds on to the clipboard."));
    else if (const QString note = formatWarningsText(format, text->utf8());
             format != SecretFormat::Plain && !note.isEmpty())
        Q_EMIT said(note);
}

void KeptSecretFlow::askBeforeRemoving(const QUuid &keyId)
{
    if (isKeychainBusy())
        return;
    const DirectoryObject object = *m_controller.object();
    const auto &secrets = object.passwordCredentials;
    const auto found = std::ranges::find(secrets, keyId, &PasswordCredential::keyId);
    const VaultKey key = m_session.vaultKey(object.ref, keyId);
    askBeforeRemovingKept(object.displayName,
                          found == secrets.end() ? QString() : found->displayName, m_window,
                          [this, owner = object.ref, key] { removeAgain(owner, key); });
}

void KeptSecretFlow::forget(const ObjectRef &owner, const QUuid &keyId)
{
    const VaultKey key = m_session.vaultKey(owner, keyId);
    if (m_session.keptSecrets().state(key) != KeptState::NotKept)
        remove(owner, key);
}

void KeptSecretFlow::remove(const ObjectRef &owner, const VaultKey &key)
{
    m_left.owners[key] = owner;
    m_asked.insert(key);
    showKeychain();
    m_session.keptSecrets().remove(key);
}

void KeptSecretFlow::removeAgain(const ObjectRef &owner, const VaultKey &key)
{
    m_controller.clearProblem(owner);
    remove(owner, key);
}

void KeptSecretFlow::goOnWith(const Unfinished &unfinished)
{
    m_left = unfinished;
    for (const auto &[key, problem] : m_left.problems) {
        if (!problem.isPending && m_left.owners.contains(key))
            m_controller.offerRetry(
                problem.owner, problem.message.now(),
                [this, owner = problem.owner, key = key] { removeAgain(owner, key); });
    }
}

void KeptSecretFlow::hearRemoved(const VaultKey &key)
{
    m_left.owners.erase(key);
    endAsking(key);
    clearProblem(key);
    Q_EMIT said(tr("Removed from the keychain."));
}

/// "Retry" removes it, since there need not be a row any more to choose: the secret may be deleted.
void KeptSecretFlow::tellNotRemoved(const VaultKey &key, const VaultError &error)
{
    endAsking(key);
    const auto found = m_left.owners.find(key);
    if (found == m_left.owners.end()) { // what was stored, and could not be kept
        Q_EMIT troubleSaid(removingErrorText(error), errorTopic(error));
        return;
    }
    const ObjectRef owner = found->second;
    const bool isPending = error.kind == VaultError::Kind::Pending;
    const auto again = [this, owner, key] { removeAgain(owner, key); };
    tell(key,
         {.owner = owner,
          .message = {[error] { return removingErrorText(error); }},
          .topic = errorTopic(error),
          .isPending = isPending},
         error.message, isPending ? std::function<void()>() : again);
}

/// While its window is open, that one tells it.
void KeptSecretFlow::tellNotKept(const KeptSecret &secret, const VaultError &error)
{
    if (m_session.pendingSecrets().find(QUuid::fromString(secret.key.keyId)))
        return;
    const QString sentence = refusedText(secret);
    Q_EMIT troubleSaid(error.mayRemain
                           ? joinedSentences({sentence, tr("A copy may remain in the keychain.")})
                           : sentence,
                       errorTopic(error));
}

void KeptSecretFlow::tellIndexNotice()
{
    if (const QString notice = m_session.keptSecrets().takeIndexNotice(); !notice.isEmpty())
        Q_EMIT troubleSaid(notice, u"errors#keychain-list"_s);
}

void KeptSecretFlow::tell(const VaultKey &key, const Problem &problem, const QString &details,
                          const std::function<void()> &retry)
{
    m_left.problems[key] = problem;
    m_controller.tell(
        problem.owner,
        {.message = problem.message, .details = details, .retry = retry, .topic = problem.topic});
    if (!m_controller.isChosen(problem.owner))
        Q_EMIT troubleSaid(problem.message.now(), problem.topic);
}

void KeptSecretFlow::clearProblem(const VaultKey &key)
{
    const auto found = m_left.problems.find(key);
    if (found == m_left.problems.end())
        return;
    m_controller.clearProblem(found->second.owner, found->second.message.now());
    m_left.problems.erase(found);
}

} // namespace Keyturn
