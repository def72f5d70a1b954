// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotwriter.h"

#include "app/core/wholefile.h"
#include "app/directory/snapshotchecksum.h"
#include "app/directory/snapshotgatherer.h"

#include <QSaveFile>

#include <cstddef>

namespace Keyturn {

namespace {

    constexpr qsizetype LongestLink = 1 << 16; // Graph's have some hundred characters
    // Linux puts what is written in one go into few large pieces of its memory, and then maps a
    // file in a thirtieth of the time.
    constexpr qsizetype WrittenInOneGo = 1 << 22;

    class Writing
    {
    public:
        Writing(QSaveFile &file, const ListSnapshot &snapshot)
            : m_file(file)
            , m_snapshot(snapshot)
            , m_gatherer(snapshot.rows)
            , m_bytes(sizeof(SnapshotHead), '\0') // which is known last
        { }

        bool writePages(const std::atomic<bool> &isWanted);
        bool writeEnds(const SnapshotLabel &label);

    private:
        bool writeGathered();

        QSaveFile &m_file;
        const ListSnapshot &m_snapshot;
        SnapshotGatherer m_gatherer;
        std::vector<SnapshotEntry> m_entries;
        QByteArray m_bytes; ///< not yet written
    };

    bool Writing::writePages(const std::atomic<bool> &isWanted)
    {
        const std::vector<RowPlace> places = rowsByName(m_snapshot.rows);
        for (const RowPlace place : places) {
            m_gatherer.add(place);
            if (!m_gatherer.isFull())
                continue;
            m_entries.push_back(m_gatherer.take(m_bytes));
            if (!isWanted || (m_bytes.size() >= WrittenInOneGo && !writeGathered()))
                return false;
        }
        if (!m_gatherer.isEmpty())
            m_entries.push_back(m_gatherer.take(m_bytes));
        return writeGathered();
    }

    bool Writing::writeGathered()
    {
        const bool isWritten =
            m_file.pos() + m_bytes.size() < LargestSnapshot && writeAll(m_file, m_bytes);
        m_bytes.resize(0);
        return isWritten;
    }

    /// The tail, and then what is known only now, in front.
    bool Writing::writeEnds(const SnapshotLabel &label)
    {
        QByteArray tail = m_snapshot.deltaLink.toEncoded();
        if (tail.size() > LongestLink)
            tail.clear();
        const auto linkSize = quint32(tail.size());
        tail.append(qsizetype(padded(linkSize)) - tail.size(), '\0');
        tail.append(bytesOf<SnapshotEntry>(m_entries));
        SnapshotHead head{.headSize = sizeof(SnapshotHead),
                          .layout = snapshotLayout(),
                          .owner = label.owner,
                          .fileSize = quint64(m_file.pos() + tail.size()),
                          .rowCount = quint64(m_snapshot.rows.size()),
                          .skippedCount = quint64(m_snapshot.skippedCount),
                          .unreadSecretCount = quint64(m_snapshot.unreadSecretCount),
                          .takenAt = m_snapshot.takenAt.toMSecsSinceEpoch(),
                          .kind = quint32(label.kind),
                          .isOwnedOnly = m_snapshot.isOwnedOnly,
                          .pageCount = quint32(m_entries.size()),
                          .linkSize = linkSize};
        const QByteArrayView bytes(reinterpret_cast<const char *>(&head), sizeof head);
        head.checksum = snapshotChecksum(
            tail, snapshotChecksum(bytes.sliced(offsetof(SnapshotHead, layout)), 0));
        return writeAll(m_file, tail) && m_file.seek(0) && writeAll(m_file, bytes);
    }

} // namespace

bool writeSnapshotTo(QSaveFile &file, const SnapshotLabel &label, const ListSnapshot &snapshot,
                     const std::atomic<bool> &isWanted)
{
    Writing writing(file, snapshot);
    return writing.writePages(isWanted) && isWanted && writing.writeEnds(label);
}

} // namespace Keyturn
