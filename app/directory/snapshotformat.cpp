// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotformat.h"

#include "app/directory/snapshotchecksum.h"

namespace Keyturn {

quint64 snapshotLayout()
{
    // The sum of records with something else in each place: it tells how long and in which order
    // these are, and the order of bytes.
    constexpr std::array Ids = {QUuid(0x01020304, 0x0506, 0x0708, 9, 10, 11, 12, 13, 14, 15, 16)};
    constexpr std::array<ObjectRecord, 1> Object = {{{.createdDateTime = 17,
                                                      .name = 18,
                                                      .firstSecret = 19,
                                                      .nameSize = 20,
                                                      .secretCount = 21,
                                                      .unreadSecretCount = 22,
                                                      .profile = 23}}};
    constexpr std::array<SecretRecord, 1> Secret = {
        {{.validity = {.start = 24, .end = 25}, .text = 26, .nameSize = 27, .hintSize = 28}}};
    const quint64 ids = snapshotChecksum(bytesOf<QUuid>(Ids), 0);
    const quint64 objects = snapshotChecksum(bytesOf<ObjectRecord>(Object), ids);
    return snapshotChecksum(bytesOf<SecretRecord>(Secret), objects);
}

} // namespace Keyturn
