// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/countdownlabel.h"

#include "ui/common/announcement.h"

using namespace std::chrono_literals;

namespace Keyturn {

QString timeLeftText(std::chrono::milliseconds left)
{
    if (left <= 0ms)
        return CountdownLabel::tr("The time is up.");
    if (left <= 1min)
        return CountdownLabel::tr("Less than a minute left");
    return CountdownLabel::tr("%n minutes left", nullptr,
                              int(std::chrono::ceil<std::chrono::minutes>(left).count()));
}

CountdownLabel::CountdownLabel(QWidget *parent)
    : HelpLine({}, parent)
{
    setObjectName(QStringLiteral("timeLeft"));
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CountdownLabel::tick);
}

void CountdownLabel::start(std::chrono::milliseconds left)
{
    m_end = QDeadlineTimer(left);
    m_timer.start();
    setText(timeLeftText(left));
}

void CountdownLabel::add(std::chrono::milliseconds more)
{
    if (m_timer.isActive())
        start(std::chrono::milliseconds(m_end.remainingTime()) + more);
}

void CountdownLabel::stop()
{
    m_timer.stop();
    clear();
}

void CountdownLabel::tick()
{
    const std::chrono::milliseconds left(m_end.remainingTime());
    const QString before = text();
    setText(timeLeftText(left));
    if (left <= 1min && text() != before) // in time for who needs more of it
        announce(*this, text());
    if (left <= 0ms)
        m_timer.stop();
}

} // namespace Keyturn
