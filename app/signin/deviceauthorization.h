// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/signin/signinerror.h"

#include <QUrl>

#include <chrono>
#include <tl/expected.hpp>

namespace Keyturn {

struct HttpReply;

/// The device code endpoint's answer: what a person is to enter where, and what is asked with
/// meanwhile.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
struct DeviceAuthorization
{
    SecretText deviceCode = {}; ///< good for a token once the person is done
    QString userCode = {};
    QUrl verificationUri = {};
    QString message = {}; ///< the authority's own words for all of this; may be empty
    /// From now; an hour at most, whatever was told.
    std::chrono::seconds lifetime = {};
    std::chrono::seconds interval = {}; ///< to be left between two questions; a minute at most

    static tl::expected<DeviceAuthorization, SignInError> fromReply(const HttpReply &reply);
};

} // namespace Keyturn
