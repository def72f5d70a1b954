// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/issuingerror.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Keyturn {

class CredentialController;
class CredentialView;
class IssuedSecretDialog;
class NewSecretDialog;
class SecretClipboard;
class Session;

/// Adding a secret, from the button to the window that shows its value once. Several such windows
/// may be open. While a secret is on its way or on show, the program must not be closed over it.
class AddSecretFlow : public QObject
{
    Q_OBJECT

public:
    AddSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                  SecretClipboard &clipboard, QWidget *window);
    ~AddSecretFlow() override;

    /// True if the program has to stay open; the reason is said and the window in question raised.
    bool holdsBackClosing();
    void maskSecrets();

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar

private:
    void ask();
    void send();
    void updateProgress();
    void showIssued(const ObjectRef &owner, const QUuid &id);
    void putAway(const ObjectRef &owner, const QUuid &id);
    void tellFailure(const ObjectRef &owner, const IssuingError &error);

    Session &m_session;
    CredentialController &m_controller;
    CredentialView &m_view;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<NewSecretDialog> m_question;
    QHash<QUuid, QString> m_underWay; // names by object ID
    QHash<QUuid, IssuedSecretDialog *> m_shown; // by the ID in PendingSecrets
};

} // namespace Keyturn
