// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/passwordcredential.h"
#include "app/directory/remainingsecrets.h"
#include "ui/secrets/secrettarget.h"

#include <QDialog>

class QPushButton;
class QLabel;
class QVBoxLayout;

namespace Keyturn {

class PendingSecrets;
class SecretClipboard;

/// Asks whether one client secret shall be deleted, names it, and says what is left. It deletes
/// nothing: accepted() means yes. Cancel is what Enter and Escape do. The last valid secret is
/// deleted only by who has typed its description.
class DeleteSecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// The values that `pending` and `clipboard` know are refused where the description is typed.
    DeleteSecretDialog(const SecretTarget &target, const PasswordCredential &credential,
                       const RemainingSecrets &remaining, const QDateTime &now,
                       const PendingSecrets &pending, SecretClipboard &clipboard,
                       QWidget *parent = nullptr);

    void tellThatItIsKept(); ///< that the copy in the keychain goes, too

private:
    void addRows(const SecretTarget &target, const PasswordCredential &credential,
                 const QDateTime &now);
    void addConsequences(const RemainingSecrets &remaining, const QString &ownerName);
    void addNameToType(const PasswordCredential &credential, const PendingSecrets &pending,
                       SecretClipboard &clipboard);

    QVBoxLayout *const m_layout;
    QLabel *m_kept = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace Keyturn
