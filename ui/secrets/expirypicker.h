// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QWidget;

namespace Keyturn {

using Clock = std::function<QDateTime()>;

/// The rows of a form in which one says how long a secret is valid: the admin center's presets in
/// its order, or a start and an end of one's own, and a sentence that says what that comes to.
class ExpiryPicker : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `form`. `window` owns the widgets.
    ExpiryPicker(Clock clock, QFormLayout &form, QWidget *window);

    QDateTime startDateTime() const; ///< invalid unless a custom start was chosen
    QDateTime endDateTime() const; ///< of a preset: counted from now
    QString problem() const; ///< why this cannot be; empty if it can

Q_SIGNALS:
    void changed();

private:
    void addEditors();
    bool isCustom() const;
    QString note() const;
    void showCustomRows();
    void updateSentence();

    const Clock m_clock;
    const QDateTime m_firstStart; // what Start says until somebody changes it
    QFormLayout &m_form;
    QComboBox *m_expires;
    QDateTimeEdit *m_start;
    QDateTimeEdit *m_end;
    QLabel *m_timeZone;
    QLabel *m_sentence;
    QLabel *m_note;
};

} // namespace Keyturn
