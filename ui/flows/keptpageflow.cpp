// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/keptpageflow.h"

#include "app/vault/keptsecrets.h"
#include "ui/common/errorpanel.h"
#include "ui/common/secretclipboard.h"
#include "ui/flows/keptremoval.h"
#include "ui/help/errortopics.h"
#include "ui/kept/keptpage.h"
#include "ui/secrets/secreterrortext.h"

namespace Keyturn {

KeptPageFlow::KeptPageFlow(KeptSecrets &kept, SecretClipboard &clipboard, KeptPage &page)
    : QObject(&page)
    , m_kept(kept)
    , m_clipboard(clipboard)
    , m_page(page)
{
    connect(&page, &KeptPage::copyChosen, this, &KeptPageFlow::copy);
    connect(&page, &KeptPage::removalChosen, this, &KeptPageFlow::askBeforeRemoving);
    connect(&kept, &KeptSecrets::removed, this, [this](const VaultKey &key) {
        if (m_removing.erase(key) > 0)
            m_page.error().clear();
        endAsking(key);
    });
    connect(&kept, &KeptSecrets::removingFailed, this,
            [this](const VaultKey &key, const VaultError &error) {
                endAsking(key);
                if (m_removing.contains(key))
                    tell(error, removingErrorText(error));
            });
    connect(&kept, &KeptSecrets::keychainSilenceChanged, this, &KeptPageFlow::showProgress);
    showProgress();
}

void KeptPageFlow::endAsking(const VaultKey &key)
{
    m_asked.erase(key);
    showProgress();
    Q_EMIT ended();
}

void KeptPageFlow::copy(const KeptSecret &secret)
{
    m_page.error().clear();
    m_asked.insert(secret.key);
    showProgress();
    m_kept.read(secret.key, this, [this, key = secret.key](const VaultResult<SecretText> &text) {
        endAsking(key);
        if (!text)
            tell(text.error(), readingErrorText(text.error()));
        else if (!m_clipboard.copy(QUuid::fromString(key.keyId), *text))
            Q_EMIT m_page.said(tr("Not copied: another program holds on to the clipboard."));
    });
}

void KeptPageFlow::askBeforeRemoving(const KeptSecret &secret)
{
    askBeforeRemovingKept(secret.ownerName, secret.description, &m_page,
                          [this, secret] { remove(secret); });
}

void KeptPageFlow::remove(const KeptSecret &secret)
{
    m_page.error().clear();
    m_asked.insert(secret.key);
    m_removing.insert(secret.key);
    showProgress();
    m_kept.remove(secret.key);
}

void KeptPageFlow::tell(const VaultError &error, const QString &sentence)
{
    m_page.error().tell(sentence, error.message);
    m_page.error().explain(errorTopic(error));
}

void KeptPageFlow::showProgress()
{
    if (m_kept.isKeychainSilent())
        m_page.setProgress(tr("The keychain does not answer."));
    else
        m_page.setProgress(m_asked.empty() ? QString() : tr("Waiting for the keychain…"));
}

} // namespace Keyturn
