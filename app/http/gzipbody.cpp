// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/gzipbody.h"

#include "app/http/httpreply.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <utility>

#ifdef KEYTURN_HAS_LIBDEFLATE
#include <libdeflate.h>
#endif

namespace Keyturn {

namespace {

    constexpr auto AcceptEncoding = "Accept-Encoding";
    constexpr auto Gzip = "gzip";

    /// As its last four bytes say: a number that anybody may have written, and of the last of
    /// several members only.
    qsizetype sizeTold(QByteArrayView file)
    {
        return file.size() < 4 ? 0 : qsizetype(qFromLittleEndian<quint32>(file.last(4).data()));
    }

#ifdef KEYTURN_HAS_LIBDEFLATE
    using Unpacker =
        std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

    /// One member after the other into the bytes, which are as long as they may become.
    libdeflate_result unpack(QByteArrayView file, QByteArray &bytes)
    {
        const Unpacker unpacker(libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
        if (!unpacker)
            return LIBDEFLATE_BAD_DATA;
        qsizetype size = 0;
        do {
            size_t read = 0;
            size_t written = 0;
            const libdeflate_result result = libdeflate_gzip_decompress_ex(
                unpacker.get(), file.data(), size_t(file.size()), bytes.data() + size,
                size_t(bytes.size() - size), &read, &written);
            if (result != LIBDEFLATE_SUCCESS)
                return result;
            file = file.sliced(qsizetype(read));
            size += qsizetype(written);
        } while (!file.isEmpty());
        bytes.truncate(size);
        return LIBDEFLATE_SUCCESS;
    }

    /// The next page has a few bytes more or less.
    QByteArray withRoom(qsizetype room, QByteArray memory)
    {
        if (!memory.isDetached() || memory.capacity() < room + GzipSpareRoom)
            memory = QByteArray(room + room / 8 + GzipSpareRoom, Qt::Uninitialized);
        memory.resize(room); // and keeps its capacity
        return memory;
    }

    tl::expected<QByteArray, GzipFault> unpackInto(qsizetype room, QByteArrayView file,
                                                   QByteArray memory)
    {
        QByteArray bytes = withRoom(room, std::move(memory));
        const libdeflate_result result = unpack(file, bytes);
        if (result == LIBDEFLATE_SUCCESS)
            return bytes;
        return tl::unexpected(result == LIBDEFLATE_INSUFFICIENT_SPACE ? GzipFault::TooLarge
                                                                      : GzipFault::Broken);
    }

    QByteArray beginningOfGzip(QByteArrayView file, qsizetype size)
    {
        QByteArray bytes(size, '\0');
        switch (unpack(file, bytes)) {
        case LIBDEFLATE_SUCCESS:
        case LIBDEFLATE_INSUFFICIENT_SPACE:
            return bytes;
        default:
            return {};
        }
    }
#else
    tl::expected<QByteArray, GzipFault> unpackInto(qsizetype, QByteArrayView, QByteArray)
    {
        return tl::unexpected(GzipFault::Broken);
    }

    QByteArray beginningOfGzip(QByteArrayView, qsizetype)
    {
        return {};
    }
#endif

    bool isGzip(const QByteArray &encoding)
    {
        return encoding == Gzip || encoding == "x-gzip";
    }

    QByteArray encodingOf(const HttpReply &reply)
    {
        const QByteArray encoding = reply.header("Content-Encoding").trimmed().toLower();
        return encoding == "identity" ? QByteArray() : encoding;
    }

    /// As Qt says it of what it cannot unpack: a page of errors is one all the same.
    void noteBroken(HttpReply &reply)
    {
        reply.body.clear();
        if (reply.status >= 400 || !reply.isComplete())
            return;
        reply.transportError = QNetworkReply::UnknownContentError;
        reply.transportText =
            QCoreApplication::translate("Keyturn::HttpReply", "The answer cannot be unpacked.");
        reply.trouble = networkTroubleOf(reply.transportError);
    }

} // namespace

tl::expected<QByteArray, GzipFault> unpackedGzip(QByteArrayView file, qsizetype most,
                                                 QByteArray memory)
{
    const qsizetype room = std::min(sizeTold(file), most);
    auto bytes = unpackInto(room, file, std::move(memory));
    if (bytes || bytes.error() == GzipFault::Broken || room == most)
        return bytes;
    return unpackInto(most, file, {}); // there are several members, or it was not true
}

bool canUnpackGzip()
{
#ifdef KEYTURN_HAS_LIBDEFLATE
    return true;
#else
    return false;
#endif
}

void askForGzip(QNetworkRequest &request)
{
    if (canUnpackGzip())
        request.setRawHeader(AcceptEncoding, Gzip); // Qt unpacks only where it asks for that itself
}

bool hasAskedForGzip(const QNetworkRequest &request)
{
    return request.hasRawHeader(AcceptEncoding);
}

void unpackBody(HttpReply &reply, qsizetype most, QByteArray memory)
{
    const QByteArray encoding = encodingOf(reply);
    if (!std::exchange(reply.isPacked, false) || encoding.isEmpty() || reply.body.isEmpty())
        return;
    if (!isGzip(encoding) || !reply.isComplete())
        return noteBroken(reply);
    auto bytes = unpackedGzip(reply.body, most, std::move(memory));
    if (bytes)
        reply.body = std::move(*bytes);
    else if (bytes.error() == GzipFault::TooLarge)
        reply.isTooLarge = true;
    else
        noteBroken(reply);
}

QByteArray beginningOfBody(const HttpReply &reply, qsizetype size)
{
    const QByteArray encoding = encodingOf(reply);
    if (!reply.isPacked || encoding.isEmpty())
        return reply.body.first(std::min(size, reply.body.size()));
    return isGzip(encoding) ? beginningOfGzip(reply.body, size) : QByteArray();
}

} // namespace Keyturn
