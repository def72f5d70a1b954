// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Keyturn {

/// The bytes as a gzip file (RFC 1952), made out of what qCompress() gives.
QByteArray gzipped(const QByteArray &bytes);

} // namespace Keyturn
