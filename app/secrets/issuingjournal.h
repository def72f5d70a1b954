// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/journalfolder.h"

#include <QThreadPool>

#include <functional>

class QObject;

namespace Keyturn {

/// What was asked of Graph and is not accounted for yet, on disk, so that a crash or a power cut
/// does not make an administrator forget a secret that exists. Files are synced on a thread of
/// their own, one after the other: a slow disk must not stop the window.
class IssuingJournal
{
public:
    using WrittenHandler = std::function<void(const JournalFolder::Result &)>;
    using OpenHandler = std::function<void(const std::vector<IssuingRecord> &)>;

    explicit IssuingJournal(const QString &folder);
    Q_DISABLE_COPY_MOVE(IssuingJournal)

    /// The handler runs when the record is safe on disk, or cannot be, unless its context has died.
    void write(const IssuingRecord &record, QObject *context, WrittenHandler handler);
    void update(const IssuingRecord &record); ///< likewise; where it fails, what was there stays
    void close(const QUuid &id); ///< it is accounted for
    /// See JournalFolder::takeOpen(); oldest first. `isWanted` runs on the journal's thread.
    void takeOpen(JournalFolder::Filter isWanted, QObject *context, OpenHandler handler);

private:
    JournalFolder m_folder; // the pool's one thread only
    QThreadPool m_pool; // goes first, once everything is written
};

} // namespace Keyturn
