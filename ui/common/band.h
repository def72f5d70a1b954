// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Keyturn {

/// A coloured line across the window that stays: what one must not forget while working.
class Band : public QLabel
{
    Q_OBJECT

public:
    explicit Band(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void takeColors();
};

} // namespace Keyturn
