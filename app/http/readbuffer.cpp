// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/readbuffer.h"

#include <QNetworkReply>

namespace Keyturn {

void limitReadBuffer(QNetworkReply &reply, qint64 size)
{
    const auto limit = [&reply, size] { reply.setReadBufferSize(size); };
    limit();
    // Where there is a body, Qt hands the request over in the next turn of this thread. What is
    // said behind that reaches the network thread behind the request, and so before any answer.
    QMetaObject::invokeMethod(&reply, limit, Qt::QueuedConnection);
}

} // namespace Keyturn
