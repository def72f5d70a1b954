// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QThreadPool>

/// Keeps the threads of the global pool busy, so that nothing is sorted there until release().
class BusyThreads
{
public:
    BusyThreads()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([this] { m_end.acquire(); });
    }

    ~BusyThreads()
    {
        release();
        QThreadPool::globalInstance()->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)

    void release() { m_end.release(m_count); }

private:
    const int m_count = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_end;
};
