// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/httprequestparser.h"
#include "fuzz/fuzzed.h"

#include <algorithm>
#include <vector>

namespace Keyturn {

/// What comes of bytes that arrive in pieces of that size.
struct Requests
{
    std::vector<HttpRequest> all = {};
    HttpRequestParser::State last = HttpRequestParser::State::Incomplete;

    static Requests of(QByteArrayView bytes, qsizetype piece, HttpRequestParser::Limits limits)
    {
        HttpRequestParser parser(limits);
        Requests requests;
        while (!bytes.isEmpty()) {
            const qsizetype size = std::min(piece, bytes.size());
            parser.feed(bytes.first(size));
            while (parser.state() == HttpRequestParser::State::Complete)
                requests.all.push_back(parser.take());
            requests.last = parser.state();
            bytes = bytes.sliced(size);
        }
        return requests;
    }
};

inline bool isSame(const HttpRequest &left, const HttpRequest &right)
{
    return left.method == right.method && left.target == right.target
        && left.headers == right.headers && left.body == right.body
        && left.keepAlive == right.keepAlive;
}

inline void checkRequest(const HttpRequest &request, HttpRequestParser::Limits limits)
{
    require(!request.method.isEmpty() && request.target.startsWith('/'), "a request asks for it");
    require(request.body.size() <= limits.body, "a body keeps to its limit");
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty() && !name.contains(' '), "a header has a name");
        require(!value.contains('\r') && !value.contains('\n'), "a header is one line");
    }
}

/// The requests that are in the bytes, which are the same however these come.
inline std::vector<HttpRequest> checkedRequests(QByteArrayView bytes,
                                                HttpRequestParser::Limits limits)
{
    Requests whole = Requests::of(bytes, std::max<qsizetype>(1, bytes.size()), limits);
    for (const qsizetype piece : {1, 7}) {
        const Requests pieces = Requests::of(bytes, piece, limits);
        require(pieces.last == whole.last, "it ends alike, in whatever pieces it comes");
        require(std::ranges::equal(pieces.all, whole.all, isSame),
                "it is the same, in whatever pieces it comes");
    }
    for (const HttpRequest &request : whole.all)
        checkRequest(request, limits);
    return std::move(whole.all);
}

} // namespace Keyturn
