// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QToolButton>

namespace Keyturn {

/// A value to be put in somewhere else: a click, Space or Enter copies it. Nothing secret goes in
/// here.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QString value, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();
    void showValue();

    const QString m_value;
    QTimer m_moment; // that it says "Copied"
};

} // namespace Keyturn
