// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshotformat.h"

namespace Keyturn {

/// How many bytes a page takes.
quint64 sizeOf(const SnapshotEntry &entry);

/// A page that shows what lies there, for as long as somebody holds the page or that memory. The
/// bytes are as many as sizeOf() says, and begin at a multiple of 8. Nothing where a record leads
/// out of the page, or says what the program never wrote.
SharedPage showSnapshotPage(const SnapshotEntry &entry, QByteArrayView bytes,
                            std::shared_ptr<const void> memory);

} // namespace Keyturn
