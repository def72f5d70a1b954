// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/snapshotchecksum.h"
#include "app/directory/snapshotpage.h"

#include <QByteArray>

#include <cstddef>
#include <cstring>

/// Changes the bytes of a snapshot and makes the sums right again, as somebody would who means to
/// deceive.
class SnapshotForger
{
public:
    explicit SnapshotForger(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    const QByteArray &bytes() const { return m_bytes; }

    template<typename T>
    T at(qsizetype place) const
    {
        T value;
        std::memcpy(&value, m_bytes.constData() + place, sizeof(T));
        return value;
    }

    template<typename T>
    void put(qsizetype place, const T &value)
    {
        std::memcpy(m_bytes.data() + place, &value, sizeof(T));
    }

    Keyturn::SnapshotHead head() const { return at<Keyturn::SnapshotHead>(0); }
    void setHead(const Keyturn::SnapshotHead &head) { put(0, head); }

    qsizetype entryPlace(quint32 number) const
    {
        const auto left = qsizetype(head().pageCount - number);
        return m_bytes.size() - left * qsizetype(sizeof(Keyturn::SnapshotEntry));
    }
    Keyturn::SnapshotEntry entry(quint32 number) const
    {
        return at<Keyturn::SnapshotEntry>(entryPlace(number));
    }
    void setEntry(quint32 number, const Keyturn::SnapshotEntry &entry)
    {
        put(entryPlace(number), entry);
    }

    // Of the first page.
    static qsizetype objectPlace(quint32 rowCount, quint32 row)
    {
        const quint64 place = sizeof(Keyturn::SnapshotHead) + 2 * sizeof(QUuid) * rowCount
            + row * sizeof(Keyturn::ObjectRecord);
        return qsizetype(place);
    }

    /// Makes all sums right. Entries that ask for more than there is keep theirs.
    void seal()
    {
        auto place = quint64(sizeof(Keyturn::SnapshotHead));
        Keyturn::SnapshotHead sealed = head();
        const quint64 tailSize = Keyturn::padded(sealed.linkSize)
            + quint64(sealed.pageCount) * sizeof(Keyturn::SnapshotEntry);
        if (tailSize + sizeof(Keyturn::SnapshotHead) > quint64(m_bytes.size()))
            return;
        for (quint32 number = 0; number < sealed.pageCount; ++number) {
            Keyturn::SnapshotEntry sum = entry(number);
            const quint64 size = Keyturn::sizeOf(sum);
            if (size > quint64(m_bytes.size()) - place)
                break;
            const auto page = QByteArrayView(m_bytes).sliced(qsizetype(place), qsizetype(size));
            sum.checksum = Keyturn::snapshotChecksum(page, 0);
            setEntry(number, sum);
            place += size;
        }
        const auto tail = QByteArrayView(m_bytes).last(qsizetype(tailSize));
        const auto summed = QByteArrayView(m_bytes)
                                .first(sizeof(Keyturn::SnapshotHead))
                                .sliced(offsetof(Keyturn::SnapshotHead, layout));
        sealed.checksum = Keyturn::snapshotChecksum(tail, Keyturn::snapshotChecksum(summed, 0));
        setHead(sealed);
    }

private:
    QByteArray m_bytes;
};
