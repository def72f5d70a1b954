// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingstores.h"
#include "app/vault/secretvault.h"
#include "ui/settings/storageplaces.h"

#include <QObject>

#include <set>

namespace Keyturn {

class AccountFlow;
class AccountList;
class KeptSecrets;
class MainWindow;

/// Lets go of all that the program has on this computer, after a question that counts it: values
/// and sign-ins in the keychain, cached lists, records, receipts and settings. What is left after
/// all is told.
class ForgetEverythingFlow : public QObject
{
    Q_OBJECT

public:
    ForgetEverythingFlow(const SettingStores &stores, KeptSecrets &kept,
                         const AccountList &accounts, StoragePlaces places,
                         AccountFlow &accountFlow, MainWindow &window);

    void ask();

Q_SIGNALS:
    void forgotten(); ///< all of it, or as much as could be

private:
    void start();
    void forgetValues();
    void note(const VaultKey &key, bool isRemoved);
    void finishOnceAllIsKnown();
    void finish();
    void tell(const QStringList &left);

    const SettingStores m_stores;
    KeptSecrets &m_kept;
    const AccountList &m_accounts;
    const StoragePlaces m_places;
    AccountFlow &m_accountFlow;
    MainWindow &m_window;
    bool m_isUnderWay = false;
    bool m_areSignInsKnown = false;
    std::set<VaultKey> m_awaited; // the keychain's word on these
    qsizetype m_leftValues = 0;
    QStringList m_leftSignIns;
    bool m_isIndexWhole = true; // of what was kept
};

} // namespace Keyturn
