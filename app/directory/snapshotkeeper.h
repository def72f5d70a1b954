// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshotfile.h"

#include <QThreadPool>

#include <memory>
#include <optional>

namespace Keyturn {

/// Keeps one list for the next start. Reads at once, and writes in a thread of its own, one after
/// the other. Its end waits for what was to be written.
class SnapshotKeeper
{
public:
    explicit SnapshotKeeper(SnapshotFile file);
    ~SnapshotKeeper() = default;
    Q_DISABLE_COPY_MOVE(SnapshotKeeper)

    /// Nothing if there is none that can be taken, with the reason in the log.
    std::optional<ListSnapshot> read() const;
    /// What waits to be written is not written then.
    void write(const ListSnapshot &snapshot);
    /// Whether what was given last could not be written: it is to be given again.
    bool hasFailed() const { return *m_hasFailed; }
    /// Removes it, and does not write what was to be written.
    void forget();

private:
    const SnapshotFile m_file;
    std::shared_ptr<std::atomic<bool>> m_isWanted; // what was given to write()
    std::shared_ptr<std::atomic<bool>> m_hasFailed; // of the last of these
    QThreadPool m_pool;
};

} // namespace Keyturn
