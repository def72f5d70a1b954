// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace Keyturn {

/// While it lives, nobody else who asks for one appends to the same file. Where the system finds
/// the end of a file and writes there in one go, nobody has to be held back, and it does nothing;
/// on Windows it blocks until it is its turn, for some seconds at most. Reading is never held back.
class AppendLock
{
public:
    explicit AppendLock(const QFile &file); ///< open for writing
    ~AppendLock();
    Q_DISABLE_COPY_MOVE(AppendLock)

    bool isHeld() const { return m_isHeld; }

private:
    const int m_descriptor;
    const bool m_isHeld;
};

/// Whether what was written to an open file outlives a power cut from here on.
bool syncFile(const QFile &file);

} // namespace Keyturn
