// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QValidator>

class QLabel;
class QLineEdit;

namespace Keyturn {

/// Takes a text out of a field again, however it came in, and shows a note that says why.
///
/// A validator because that comes first: whoever listens to the field never hears the value, and
/// Undo does not bring it back. Only assistive technology may: of what is pasted Qt tells it before
/// any validator is asked. Lives as long as the field.
class RefusingValidator : public QValidator
{
    Q_OBJECT

public:
    /// To be laid out near the field. There to be seen from a refusal until something else is
    /// entered.
    QLabel *note() const { return m_note; }

    State validate(QString &input, int &cursor) const override;
    void fixup(QString &input) const override;

protected:
    /// `sentence` is what the note says. What refused texts in the field so far still does.
    RefusingValidator(const QString &sentence, QLineEdit &field);

    virtual bool isRefused(QStringView text) const = 0;
    virtual void hearRefusal() const { }

private:
    void refuse() const;

    const QValidator *m_before;
    QLineEdit &m_field;
    QLabel *const m_note;
};

} // namespace Keyturn
