// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QValidator>

class QLabel;
class QLineEdit;

namespace Keyturn {

class PendingSecrets;
class SecretClipboard;

/// Keeps secret values out of a field where others would read them: a text that is or contains
/// one is taken out again however it came in, and a note says why.
///
/// A validator because that comes first: whoever listens to the field never hears the value, and
/// Undo does not bring it back. Only assistive technology may: of what is pasted Qt tells it before
/// any validator is asked. Lives as long as the field.
class WrongFieldGuard : public QValidator
{
    Q_OBJECT

public:
    /// `sentence` is what the note says.
    WrongFieldGuard(const PendingSecrets &pending, SecretClipboard &clipboard,
                    const QString &sentence, QLineEdit &field);

    /// To be laid out near the field. There to be seen from a refusal until something else is
    /// entered.
    QLabel *note() const { return m_note; }

    State validate(QString &input, int &cursor) const override;
    void fixup(QString &input) const override;

private:
    bool holdsSecret(QStringView text) const;
    void refuse() const;

    const PendingSecrets &m_pending;
    SecretClipboard &m_clipboard;
    QLineEdit &m_field;
    QLabel *const m_note;
};

} // namespace Keyturn
