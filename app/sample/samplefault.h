// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace Keyturn {

/// A call that Graph refuses, in Graph's words. https://learn.microsoft.com/graph/errors
struct SampleFault
{
    int status = 400;
    QByteArray code = {};
    QByteArray message = {};
    QByteArray detail = {}; ///< a code for the error's details, or empty
    int retryAfterSeconds = 0; ///< 0: says nothing about it

    static SampleFault badRequest(const QByteArray &message)
    {
        return {.code = "Request_BadRequest", .message = message};
    }

    static SampleFault unsupportedQuery(const QByteArray &message)
    {
        return {.code = "Request_UnsupportedQuery", .message = message};
    }

    static SampleFault denied()
    {
        return {.status = 403,
                .code = "Authorization_RequestDenied",
                .message = "Insufficient privileges to complete the operation."};
    }

    static SampleFault notFound(const QByteArray &id)
    {
        return {.status = 404,
                .code = "Request_ResourceNotFound",
                .message = "Resource '" + id
                    + "' does not exist or one of its queried reference-property objects are not "
                      "present."};
    }

    static SampleFault noSuchSegment(const QByteArray &segment)
    {
        return {.code = "BadRequest",
                .message = "Resource not found for the segment '" + segment + "'."};
    }

    static SampleFault methodNotAllowed()
    {
        return {.status = 405,
                .code = "Request_BadRequest",
                .message = "Specified HTTP method is not allowed for the request target."};
    }

    static SampleFault throttled(int seconds)
    {
        return {.status = 429,
                .code = "TooManyRequests",
                .message = "Too many requests.",
                .retryAfterSeconds = seconds};
    }
};

template<typename T>
using SampleResult = tl::expected<T, SampleFault>;

} // namespace Keyturn
