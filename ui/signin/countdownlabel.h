// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/helpline.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace Keyturn {

/// "4 minutes left", "Less than a minute left", "The time is up."
QString timeLeftText(std::chrono::milliseconds left);

/// How long something is still good for, in words that do not tick.
class CountdownLabel : public HelpLine
{
    Q_OBJECT

public:
    explicit CountdownLabel(QWidget *parent = nullptr);

    void start(std::chrono::milliseconds left);
    void add(std::chrono::milliseconds more); ///< unless the time is up
    void stop(); ///< and says nothing

private:
    void tick();

    QDeadlineTimer m_end;
    QTimer m_timer;
};

} // namespace Keyturn
