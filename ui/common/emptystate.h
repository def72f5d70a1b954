// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Keyturn {

/// What stands in the place of a table that has nothing to show, and why.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the text of the one button; `nextStep` says what to do otherwise. Each may be
    /// missing.
    void tell(const QString &sentence, const QString &action = {}, const QString &nextStep = {});

Q_SIGNALS:
    void actionChosen();

protected:
    bool event(QEvent *event) override;

private:
    void takeColors();

    QLabel *const m_sentence;
    QLabel *const m_nextStep;
    QPushButton *const m_action;
};

} // namespace Keyturn
