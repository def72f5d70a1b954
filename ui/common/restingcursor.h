// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Keyturn {

/// Lets the cursor in a field blink while somebody types, and stand still afterwards: Qt's would
/// wake the processor twice a second for as long as the window is open.
class RestingCursor : public QObject
{
    Q_OBJECT

public:
    /// What Windows waits (its CaretTimeout).
    static constexpr std::chrono::milliseconds UsualTime = std::chrono::seconds(5);

    /// Sees the events of all of the application's objects as long as it lives.
    explicit RestingCursor(std::chrono::milliseconds time = UsualTime, QObject *parent = nullptr);
    ~RestingCursor() override; ///< lets it blink again

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void blink();

    QTimer m_timer;
    int m_flashTime = 0; ///< the desktop's in milliseconds, while the cursor rests
};

} // namespace Keyturn
