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

    /// `action` is the text of the one button; none if empty.
    void tell(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *const m_sentence;
    QPushButton *const m_action;
};

} // namespace Keyturn
