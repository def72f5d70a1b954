// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

class QNetworkRequest;

namespace Keyturn {

struct HttpReply;

enum class GzipFault {
    Broken, ///< it is no gzip file, or not all of one
    TooLarge,
};

/// What is packed in a gzip file (RFC 1952), of one member or several, as long as it is not more
/// than `most` bytes. What the file says of its size decides nothing but how much room there is in
/// the first try. Behind the bytes is room for GzipSpareRoom more. Broken where canUnpackGzip()
/// says no. `memory`: what may be used for it, if it is enough and nobody else's.
tl::expected<QByteArray, GzipFault> unpackedGzip(QByteArrayView file, qsizetype most,
                                                 QByteArray memory = {});

constexpr qsizetype GzipSpareRoom = 64; ///< for who reads in whole vectors

/// Whether we have something to unpack it with that is faster than Qt.
bool canUnpackGzip();

/// Has Qt leave the body of the reply as it comes, for somebody to give to unpackBody(). Does
/// nothing without canUnpackGzip().
void askForGzip(QNetworkRequest &request);
bool hasAskedForGzip(const QNetworkRequest &request);

/// Of a reply to such a request; of any other it is there already. What cannot be unpacked, or is
/// packed in another way than asked for, becomes an error as Qt's own is; what is more than `most`
/// bytes is too large.
void unpackBody(HttpReply &reply, qsizetype most, QByteArray memory = {});

/// What it begins with, at a fiftieth of what it takes to unpack a page. It may be less than `size`
/// bytes, or zeros from somewhere on, and is to be compared with the whole once that is there: what
/// libdeflate has written when there is no more room is the truth, but not promised.
QByteArray beginningOfBody(const HttpReply &reply, qsizetype size);

} // namespace Keyturn
