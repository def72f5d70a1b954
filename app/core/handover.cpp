// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/handover.h"

#include <utility>

namespace Keyturn {

HandOver::HandOver(Task knock)
    : m_knock(std::move(knock))
{ }

bool HandOver::leave(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (!m_knock)
        return false;
    m_tasks.push_back(std::move(task));
    m_knock();
    return true;
}

void HandOver::runNext()
{
    Task task;
    {
        const std::lock_guard lock(m_mutex);
        if (m_tasks.empty())
            return;
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
}

void HandOver::close()
{
    // What tasks hold may leave others when it goes, so it goes outside of the lock.
    std::deque<Task> overtaken;
    const std::lock_guard lock(m_mutex);
    m_knock = {};
    std::swap(overtaken, m_tasks);
}

} // namespace Keyturn
