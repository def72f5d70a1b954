// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAbstractButton;
class QLabel;

namespace Keyturn {

/// A coloured line across the window that stays: what one must not forget while working.
class Band : public QFrame
{
    Q_OBJECT

public:
    explicit Band(const QString &text, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

protected:
    void add(QAbstractButton &button); ///< at the end
    bool event(QEvent *event) override;

private:
    void takeColors();

    QLabel *const m_text;
};

} // namespace Keyturn
