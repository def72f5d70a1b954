// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Keyturn {

class KeychainTrial;
class KeyringStatus;
class PreferenceStore;
class SettingsPage;
struct StoragePlaces;

/// The settings, page by page. Not modal: show() it. What is changed is good at once, so there is
/// nothing but closing.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(PreferenceStore &preferences, KeyringStatus &keyring, KeychainTrial &trial,
                   const StoragePlaces &places, QWidget *parent = nullptr);

Q_SIGNALS:
    void forgetChosen(); ///< layout and preferences, and confirmed

private:
    void add(SettingsPage *page);
    void layOut();
    void askBeforeReset();

    PreferenceStore &m_preferences;
    QListWidget *const m_list;
    QStackedWidget *const m_pages;
};

} // namespace Keyturn
