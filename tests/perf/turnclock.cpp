// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "perf/turnclock.h"

#include "perf/told.h"

#include <QThread>

#include <utility>

void TurnClock::start()
{
    m_isRunning = true;
}

std::vector<double> TurnClock::take()
{
    return std::exchange(m_turns, {});
}

bool TurnClock::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool isMeasured = m_isRunning && m_depth == 0;
    const double start = isMeasured ? processorMilliseconds() : 0;
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (isMeasured) {
        const double turn = processorMilliseconds() - start;
        if (turn >= 0.5)
            m_turns.push_back(turn);
    }
    return result;
}
