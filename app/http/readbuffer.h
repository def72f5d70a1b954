// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

class QNetworkReply;

namespace Keyturn {

/// Lets a reply that has just been asked for hold at most about `size` bytes that nobody has read;
/// the rest waits at the server. QNetworkReply::setReadBufferSize() alone is forgotten in a
/// request with a body.
void limitReadBuffer(QNetworkReply &reply, qint64 size);

} // namespace Keyturn
