// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingstores.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Keyturn {

class DataPage;
class KeychainTrial;
class KeyringStatus;
class SettingsPage;
struct StoragePlaces;

/// The settings, page by page. Not modal: show() it. What is changed is good at once, so there is
/// nothing but closing.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const SettingStores &stores, KeyringStatus &keyring, KeychainTrial &trial,
                   const StoragePlaces &places, QWidget *parent = nullptr);

    DataPage &dataPage() { return *m_dataPage; }

    int currentPage() const;
    void setCurrentPage(int page);

Q_SIGNALS:
    void forgetChosen(); ///< accounts, layout and preferences, and confirmed
    void forgetListsChosen(); ///< that are cached

private:
    void add(SettingsPage *page);
    int widestPage() const;
    void layOut();
    void askBeforeReset();

    const SettingStores m_stores;
    QListWidget *const m_list;
    QStackedWidget *const m_pages;
    DataPage *const m_dataPage;
};

} // namespace Keyturn
