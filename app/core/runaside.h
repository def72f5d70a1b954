// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/threaddoor.h"

#include <QThreadPool>

#include <utility>

namespace Keyturn {

/// Does the work on a thread of the pool and gives what it returns to the handler, in the thread of
/// the context, from which this is called. The work is done even if the context dies meanwhile; the
/// handler then does not run. It never leaves its thread.
template<typename Work, typename Handler>
void runAside(QThreadPool &pool, Work work, QObject *context, Handler handler)
{
    struct Asker : public ThreadDoor // dies with the context, and the handler with it
    {
        Asker(QObject *home, Handler answered)
            : ThreadDoor(home)
            , handler(std::move(answered))
        { }

        Handler handler;
    };
    auto *const asker = new Asker(context, std::move(handler));
    pool.start([asker, key = asker->key(), work = std::move(work)] {
        key.post([asker, result = work()]() mutable {
            const Handler answered = std::move(asker->handler); // it may end the context
            asker->deleteLater();
            answered(std::move(result));
        });
    });
}

} // namespace Keyturn
