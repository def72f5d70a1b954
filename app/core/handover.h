// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <mutex>

namespace Keyturn {

/// Tasks on their way from any thread to one that owns what they are about, in the order they were
/// left. Without Qt, whose locks ThreadSanitizer does not know: this it can check to the last
/// access. ThreadDoor brings it to an event loop.
class HandOver
{
public:
    using Task = std::function<void()>;

    /// `knock` has runNext() called in the owner's thread, later and once for each knock. It runs
    /// in any thread, while no other one can close(), and never afterwards.
    explicit HandOver(Task knock);

    /// From any thread. False, and nothing will run, once it is closed.
    bool leave(Task task);

    // From the owner's thread.

    void runNext(); ///< nothing happens if there is no task, or not any more
    /// Tasks that have not run are destroyed. A task may do this itself.
    void close();

private:
    std::mutex m_mutex; // guards all below
    Task m_knock; // empty once it is closed
    std::deque<Task> m_tasks;
};

} // namespace Keyturn
