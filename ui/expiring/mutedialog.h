// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace Keyturn {

class PendingSecrets;
class SecretClipboard;

/// Asks why secrets shall be muted, and when somebody looks again. On accepted(), ask reason() and
/// until().
class MuteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` says which secrets will not be shown until when. What `pending` and
    /// `clipboard` know is refused as a reason.
    MuteDialog(const QString &explanation, const PendingSecrets &pending,
               SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setReason(const QString &reason); ///< to begin with
    QString reason() const;
    QDate until() const;

private:
    QLineEdit *const m_reason;
    QDateEdit *const m_until;
};

} // namespace Keyturn
