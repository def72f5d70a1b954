// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/passwordcredential.h"
#include "ui/secrets/secrettarget.h"

#include <QDialog>

namespace Keyturn {

/// Asks whether one client secret shall be deleted, and names it. It deletes nothing: accepted()
/// means yes. Cancel is what Enter and Escape do.
class DeleteSecretDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteSecretDialog(const SecretTarget &target, const PasswordCredential &credential,
                       const QDateTime &now, QWidget *parent = nullptr);
};

} // namespace Keyturn
