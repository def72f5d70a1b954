// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Keyturn {

/// For the status bar: how many new values are not saved yet, and the way back to those whose
/// windows stepped aside. Hidden while there are none.
class UnsavedValues : public QWidget
{
    Q_OBJECT

public:
    explicit UnsavedValues(QWidget *parent = nullptr);

    void setCounts(int unsaved, int aside);

Q_SIGNALS:
    void showAgainChosen();

private:
    QLabel *m_text;
    QPushButton *m_showAgain;
};

} // namespace Keyturn
