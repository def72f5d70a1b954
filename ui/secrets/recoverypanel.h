// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QUuid>

class QComboBox;
class QLabel;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class MessageText;
struct RecoveryCase;

/// Tells of a secret whose value is not accounted for, and asks what shall become of it. One at a
/// time; it takes no room while there is none.
class RecoveryPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);

    /// `details` are what "Copy details" copies, none if empty; `position` counts from 1.
    void tell(const RecoveryCase &recovery, const QString &text, const QString &details,
              int position, int count);
    void clear();
    QUuid chosenCandidate() const; ///< key ID; null if there is none

Q_SIGNALS:
    void removalChosen(bool addsAnother);
    void lookChosen();
    void closeChosen(); ///< it is accounted for, says the person
    void nextChosen(); ///< another of the cases

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void offer(const RecoveryCase &recovery);
    void listCandidates(const RecoveryCase &recovery);
    void takeColors();

    MessageText *const m_message;
    QComboBox *const m_candidates;
    QPushButton *const m_removeAndAdd;
    QPushButton *const m_remove;
    QPushButton *const m_look;
    QPushButton *const m_close;
    ExplainButton *const m_explain;
    QPushButton *const m_copyDetails;
    QLabel *const m_position;
    QPushButton *const m_next;
    QString m_details;
};

} // namespace Keyturn
