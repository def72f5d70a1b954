// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Keyturn {

/// Notices that nobody uses the program: no key, no pointer, no touch in any of its windows.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualTime = std::chrono::minutes(2);

    /// Watches the events of all of the application's objects as long as it lives.
    explicit IdleWatch(std::chrono::milliseconds time = UsualTime, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle(); ///< once; again after something was done

private:
    QTimer m_timer;
};

} // namespace Keyturn
