// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/platform.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/vault/keychainvault.h"
#include "ui/common/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QSettings>

#include <functional>

class QAbstractItemView;

/// The real window on a tenant that another process serves, so that the values of secrets are in
/// this one only as they are when Microsoft Graph tells them: with the real keychain and clipboard,
/// and the files where a person has them. Its steps throw std::runtime_error when something does
/// not appear.
class MainJob
{
public:
    MainJob(const QUrl &graphEndpoint, const QByteArray &token);

    /// Adds three secrets, one after the other, and looks at each: the first is thrown away, the
    /// second saved elsewhere and then deleted, the third kept in the keychain. `pasteElsewhere` is
    /// called while a value is on the clipboard. At the end all windows but the main one are
    /// closed.
    void run(const std::function<void()> &pasteElsewhere);
    void quit();

private:
    void chooseApplication();
    QWidget *add(const QString &description);
    void deleteSecret(const QString &description);
    QAbstractItemView *table(const QString &name);

    QSettings m_settings;
    Keyturn::PreferenceStore m_preferences{m_settings};
    std::unique_ptr<Keyturn::KeyringStatus> m_keyringStatus = Keyturn::makeKeyringStatus();
    std::unique_ptr<Keyturn::KeyringLabels> m_keyringLabels = Keyturn::makeKeyringLabels();
    Keyturn::KeychainVault m_vault{*m_keyringStatus, *m_keyringLabels};
    Keyturn::KeptSecrets m_keptSecrets;
    Keyturn::SecretClipboard m_clipboard;
    Keyturn::Session m_session;
    Keyturn::MainWindow m_window;
};
