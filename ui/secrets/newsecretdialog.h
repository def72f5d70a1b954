// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/newsecret.h"
#include "ui/secrets/expirypicker.h"
#include "ui/secrets/secrettarget.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Keyturn {

class PendingSecrets;
class SecretClipboard;

/// Asks what a new client secret shall be like. It sends nothing: on accepted(), ask newSecret().
class NewSecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// `clock` says what time it is, in any time zone.
    /// The values that `pending` and `clipboard` know are refused as a description.
    NewSecretDialog(const SecretTarget &target, Clock clock, const PendingSecrets &pending,
                    SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// What Add was pressed for; before that, what it would be.
    NewSecret newSecret() const;

    void accept() override;

private:
    void addDescription(const PendingSecrets &pending, SecretClipboard &clipboard);
    QString problem() const;
    NewSecret collect() const;
    void validate();

    QFormLayout *m_form;
    QLineEdit *m_description;
    ExpiryPicker *m_expiry;
    QLabel *m_problem;
    QPushButton *m_add;
    std::optional<NewSecret> m_added;
};

} // namespace Keyturn
