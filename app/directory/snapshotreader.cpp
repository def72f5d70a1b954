// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotreader.h"

#include "app/directory/snapshotchecksum.h"
#include "app/directory/snapshotpage.h"

#include <cstddef>
#include <cstring>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    using Fault = SnapshotFault;

    /// Reads one snapshot, each step only once those before it went well.
    class SnapshotReading
    {
    public:
        SnapshotReading(QByteArrayView bytes, const std::shared_ptr<const void> &memory)
            : m_bytes(bytes)
            , m_memory(memory)
        { }

        tl::expected<ListSnapshot, Fault> read(const SnapshotLabel &label);

    private:
        tl::expected<void, Fault> readHead();
        tl::expected<void, Fault> checkHead(const SnapshotLabel &label) const;
        tl::expected<ListSnapshot, Fault> readRest() const;
        tl::expected<SharedPage, Fault> readPage(quint32 number, quint64 &place) const;
        SnapshotEntry entry(quint32 number) const;

        const QByteArrayView m_bytes;
        const std::shared_ptr<const void> &m_memory;
        SnapshotHead m_head;
        QByteArrayView m_pages;
        QByteArrayView m_tail; ///< the link and an entry for each page
    };

    tl::expected<ListSnapshot, Fault> SnapshotReading::read(const SnapshotLabel &label)
    {
        return readHead().and_then([&] { return checkHead(label); }).and_then([&] {
            return readRest();
        });
    }

    tl::expected<void, Fault> SnapshotReading::readHead()
    {
        if (m_bytes.size() < qsizetype(sizeof(SnapshotHead)))
            return tl::unexpected(Fault::Damaged);
        std::memcpy(&m_head, m_bytes.data(), sizeof(SnapshotHead));
        if (m_head.magic != SnapshotMagic)
            return tl::unexpected(Fault::NoSnapshot);
        if (m_head.version != SnapshotVersion || m_head.headSize != sizeof(SnapshotHead))
            return tl::unexpected(Fault::OtherVersion);
        const quint64 tailSize =
            padded(m_head.linkSize) + quint64(m_head.pageCount) * sizeof(SnapshotEntry);
        if (m_head.fileSize != quint64(m_bytes.size())
            || m_head.fileSize - sizeof(SnapshotHead) < tailSize)
            return tl::unexpected(Fault::Damaged);
        m_tail = m_bytes.last(qsizetype(tailSize));
        m_pages = m_bytes.sliced(sizeof(SnapshotHead)).chopped(qsizetype(tailSize));
        constexpr qsizetype Summed = offsetof(SnapshotHead, layout);
        const QByteArrayView head = m_bytes.first(sizeof(SnapshotHead)).sliced(Summed);
        if (m_head.checksum != snapshotChecksum(m_tail, snapshotChecksum(head, 0)))
            return tl::unexpected(Fault::Damaged);
        return {};
    }

    tl::expected<void, Fault> SnapshotReading::checkHead(const SnapshotLabel &label) const
    {
        if (m_head.layout != snapshotLayout())
            return tl::unexpected(Fault::OtherLayout);
        if (m_head.owner != label.owner || m_head.kind != quint32(label.kind))
            return tl::unexpected(Fault::NotOurs);
        constexpr quint64 Most = std::numeric_limits<int>::max(); // a table counts its rows so
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const bool isSound = m_head.rowCount <= Most && m_head.skippedCount <= Most
            && m_head.unreadSecretCount <= Most && m_head.isOwnedOnly <= 1 && m_head.takenAt > 0
            && reinterpret_cast<quintptr>(m_bytes.data()) % alignof(quint64) == 0;
        // Clocks are set right at times.
        constexpr qint64 Day = 86'400'000;
        if (!isSound || m_head.takenAt > now + Day)
            return tl::unexpected(Fault::Unsound);
        return {};
    }

    tl::expected<ListSnapshot, Fault> SnapshotReading::readRest() const
    {
        ListSnapshot snapshot{.takenAt = QDateTime::fromMSecsSinceEpoch(m_head.takenAt, Qt::UTC),
                              .isOwnedOnly = m_head.isOwnedOnly == 1,
                              .skippedCount = qsizetype(m_head.skippedCount),
                              .unreadSecretCount = qsizetype(m_head.unreadSecretCount)};
        quint64 place = 0;
        for (quint32 number = 0; number < m_head.pageCount; ++number) {
            tl::expected<SharedPage, Fault> page = readPage(number, place);
            if (!page)
                return tl::unexpected(page.error());
            snapshot.rows.append(std::move(*page));
        }
        snapshot.deltaLink = QUrl::fromEncoded(m_tail.first(m_head.linkSize).toByteArray());
        if (place != quint64(m_pages.size()) || snapshot.rows.size() != qint64(m_head.rowCount))
            return tl::unexpected(Fault::Unsound);
        return snapshot;
    }

    /// Sums it up and looks at its records while the processor has it at hand.
    tl::expected<SharedPage, Fault> SnapshotReading::readPage(quint32 number, quint64 &place) const
    {
        const SnapshotEntry counts = entry(number);
        const quint64 size = sizeOf(counts);
        if (size > quint64(m_pages.size()) - place)
            return tl::unexpected(Fault::Unsound);
        const QByteArrayView bytes = m_pages.sliced(qsizetype(place), qsizetype(size));
        place += size;
        if (counts.checksum != snapshotChecksum(bytes, 0))
            return tl::unexpected(Fault::Damaged);
        SharedPage page = showSnapshotPage(counts, bytes, m_memory);
        if (!page)
            return tl::unexpected(Fault::Unsound);
        return page;
    }

    SnapshotEntry SnapshotReading::entry(quint32 number) const
    {
        SnapshotEntry entry;
        const auto place = qsizetype(padded(m_head.linkSize) + number * sizeof(SnapshotEntry));
        std::memcpy(&entry, m_tail.data() + place, sizeof(SnapshotEntry));
        return entry;
    }

} // namespace

QLatin1StringView textOf(SnapshotFault fault)
{
    switch (fault) {
    case Fault::NotThere:
        break;
    case Fault::NotReadable:
        return "it cannot be read"_L1;
    case Fault::NoSnapshot:
        return "it is something else"_L1;
    case Fault::OtherVersion:
        return "another version of the program wrote it"_L1;
    case Fault::Damaged:
        return "it is damaged or cut short"_L1;
    case Fault::OtherLayout:
        return "another build of the program wrote it"_L1;
    case Fault::NotOurs:
        return "it is somebody else's, or another list"_L1;
    case Fault::Unsound:
        return "it says what cannot be"_L1;
    }
    return "there is none"_L1;
}

tl::expected<ListSnapshot, SnapshotFault> parseSnapshot(QByteArrayView bytes,
                                                        const std::shared_ptr<const void> &memory,
                                                        const SnapshotLabel &label)
{
    return SnapshotReading(bytes, memory).read(label);
}

} // namespace Keyturn
