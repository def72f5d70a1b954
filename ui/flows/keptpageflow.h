// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptsecret.h"

#include <QObject>

#include <set>

namespace Keyturn {

class KeptPage;
class KeptSecrets;
class SecretClipboard;

/// What is done on the page of kept secrets, of whichever tenant: a value copied again, one
/// removed. The keychain is asked for one thing at a time.
class KeptPageFlow : public QObject
{
    Q_OBJECT

public:
    KeptPageFlow(KeptSecrets &kept, SecretClipboard &clipboard, KeptPage &page);

    bool isUnderWay() const { return !m_asked.empty(); } ///< reading or removing

Q_SIGNALS:
    void ended(); ///< what was read or removed, or it waits for the keychain no more

private:
    void endAsking(const VaultKey &key);
    void copy(const KeptSecret &secret);
    void askBeforeRemoving(const KeptSecret &secret);
    void remove(const KeptSecret &secret);
    void tell(const VaultError &error, const QString &sentence);
    void showProgress();

    KeptSecrets &m_kept;
    SecretClipboard &m_clipboard;
    KeptPage &m_page;
    std::set<VaultKey> m_asked; // being read or removed
    std::set<VaultKey> m_removing; // by this page
};

} // namespace Keyturn
