// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/keptsecretflow.h"

#include "app/session/session.h"
#include "ui/common/secretclipboard.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/secrets/secreterrortext.h"

#include <QMessageBox>
#include <QPushButton>

namespace Keyturn {

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
    connect(&m_view, &CredentialView::removeKeptChosen, this, &KeptSecretFlow::askBeforeRemoving);
    followKeychain();
}

void KeptSecretFlow::followKeychain()
{
    const KeptSecrets &kept = m_session.keptSecrets();
    connect(&kept, &KeptSecrets::stateChanged, this,
            [this](const VaultKey &key) { m_view.updateKeptState(QUuid::fromString(key.keyId)); });
    connect(&kept, &KeptSecrets::keptLate, this, [this] {
        Q_EMIT said(tr("The keychain has answered after all: the secret is kept."));
    });
    connect(&kept, &KeptSecrets::removed, this,
            [this] { Q_EMIT said(tr("Removed from the keychain.")); });
    connect(&kept, &KeptSecrets::removingFailed, this,
            [this](const VaultKey &key, const VaultError &error) {
                const auto &object = m_controller.object();
                const QUuid keyId = QUuid::fromString(key.keyId);
                if (object && m_session.vaultKey(object->ref, keyId) == key)
                    tellFailure(object->ref, removingErrorText(error), error);
                else
                    Q_EMIT said(removingErrorText(error));
            });
}

void KeptSecretFlow::copy(const QUuid &keyId)
{
    const ObjectRef owner = m_controller.object()->ref;
    m_controller.clearProblem(owner);
    const auto handler = [this, owner, keyId](const VaultResult<SecretText> &text) {
        putOnClipboard(owner, keyId, text);
    };
    m_session.keptSecrets().read(m_session.vaultKey(owner, keyId), this, handler);
}

void KeptSecretFlow::putOnClipboard(const ObjectRef &owner, const QUuid &keyId,
                                    const VaultResult<SecretText> &text)
{
    if (!text)
        tellFailure(owner, readingErrorText(text.error()), text.error());
    else if (!m_clipboard.copy(keyId, *text))
        Q_EMIT said(tr("Not copied: another program holds on to the clipboard."));
}

void KeptSecretFlow::askBeforeRemoving(const QUuid &keyId)
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Remove from keychain"),
                                 tr("Remove this value from the keychain of this computer?"),
                                 QMessageBox::Cancel, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(
        tr("The client secret stays valid in the directory, but its value cannot be had "
           "again from here."));
    const QPushButton *remove = m_question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
            [this, key = m_session.vaultKey(m_controller.object()->ref, keyId)] {
                m_session.keptSecrets().remove(key);
            });
    m_question->open();
}

void KeptSecretFlow::tellFailure(const ObjectRef &owner, const QString &message,
                                 const VaultError &error)
{
    m_controller.tell(owner, {.message = message, .details = error.message});
}

} // namespace Keyturn
