// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/secrets/secretsuspicion.h"
#include "app/secrets/secrettest.h"
#include "app/vault/secretvault.h"

#include <QPointer>

#include <memory>

namespace Keyturn {

class CredentialController;
class CredentialView;
class SecretClipboard;
class Session;
class TestSecretDialog;

/// Testing a secret: the dialog, where the value comes from, and what Entra says. One at a time.
class TestSecretFlow : public QObject
{
    Q_OBJECT

public:
    TestSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                   SecretClipboard &clipboard, QWidget *window);
    ~TestSecretFlow() override;

    /// Of one that is on show; `id` is PendingSecrets'.
    void testIssued(const QUuid &id, QWidget *above);
    /// Before the attempts at a secret that may be too new for all of Entra.
    void setWaits(const SecretTest::Waits &waits) { m_waits = waits; }

private:
    struct Subject
    {
        ObjectRef owner = {};
        QString ownerName = {};
        PasswordCredential credential = {};
        std::vector<PasswordCredential> known = {}; ///< all of the owner's
        QUuid pendingId = {}; ///< null unless the value is on show
    };

    void testSelected(const QUuid &keyId);
    void open(const Subject &subject, QWidget *above);
    void test();
    void testKept();
    void testValue(SecretText value);
    void tellVerdict(const SecretVerdict &verdict);
    void record(const SecretVerdict &verdict);
    void stop();
    std::vector<SecretSuspicion> suspicions(QByteArrayView value) const;
    QString tenantId() const;
    bool isAnyNew() const;

    Session &m_session;
    CredentialController &m_controller;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    SecretTest::Waits m_waits = SecretTest::usualWaits();
    Subject m_subject;
    std::vector<SecretSuspicion> m_suspicions; // about the value that is being tested
    bool m_isPasted = false; // likewise
    QPointer<TestSecretDialog> m_dialog;
    std::unique_ptr<QObject> m_reading; // the context of asking the keychain
    std::unique_ptr<SecretTest> m_test;
};

} // namespace Keyturn
