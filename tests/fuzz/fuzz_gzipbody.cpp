// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/gzipbody.h"
#include "app/http/httpreply.h"
#include "app/sample/gzip.h"
#include "fuzz/fuzzed.h"

#include <vector>

using namespace Keyturn;

namespace {

constexpr qsizetype Most = 1 << 16;

/// Bytes of their very size: nothing before or behind them may be read.
std::vector<char> alone(QByteArrayView bytes)
{
    return {bytes.begin(), bytes.end()};
}

void checkFile(QByteArrayView file)
{
    const auto copy = alone(file);
    const auto bytes = unpackedGzip({copy.data(), file.size()}, Most);
    if (!bytes)
        return;
    require(bytes->size() <= Most, "there is no more than there may be");
    require(bytes->capacity() >= bytes->size() + GzipSpareRoom, "there is room behind it");
    require(unpackedGzip(file, bytes->size()) == *bytes, "it takes no more room than that");
    require(bytes->isEmpty()
                || unpackedGzip(file, bytes->size() - 1) == tl::unexpected(GzipFault::TooLarge),
            "and no less");
}

void checkBody(QByteArrayView body)
{
    HttpReply reply{.status = 200,
                    .headers = {{"Content-Encoding", "gzip"}},
                    .body = body.toByteArray(),
                    .isPacked = true};
    const QByteArray beginning = beginningOfBody(reply, 100);
    require(beginning.size() <= 100, "a beginning is no longer than asked for");
    unpackBody(reply, Most);
    if (reply.isComplete() && !beginning.contains('\0'))
        require(reply.body.startsWith(beginning), "and is the truth");
    require(reply.isComplete() || reply.isTooLarge || reply.body.isEmpty(),
            "what is broken is gone");
    require(reply.isTooLarge || reply.body.size() <= Most, "what is there is not too large");
}

} // namespace

/// A page of a list as it comes: packed, damaged or made up; and with the sums made right.
void takeInput(QByteArrayView bytes)
{
    if (!canUnpackGzip())
        return;
    checkFile(bytes);
    checkBody(bytes);
    if (bytes.isEmpty()) // which nobody packs
        return;
    const QByteArray packed = gzipped(bytes.toByteArray());
    require(unpackedGzip(packed, bytes.size()) == bytes.toByteArray(), "what was packed comes out");
}
