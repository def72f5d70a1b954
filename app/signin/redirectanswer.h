// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Keyturn {

struct HttpRequest;

/// What a login authority has the browser bring: a code, or its reason for giving none.
struct RedirectAnswer
{
    QByteArray code = {}; ///< empty: there is an error
    QString error = {}; ///< OAuth's, such as "access_denied"
    QString description = {};

    bool isError() const { return code.isEmpty(); }
};

/// What becomes of one request to the redirect address.
struct RedirectVerdict
{
    int status = 200; ///< HTTP's, for whoever sent it
    std::optional<RedirectAnswer> answer = {}; ///< without one nothing has happened
};

/// Anybody can send something to the address on which the answer is waited for: other programs, and
/// any web page by way of the browser. Only what has the state of this attempt counts, errors
/// included, and what could be read in two ways does not.
RedirectVerdict judgeRedirect(const HttpRequest &request, const SecretText &state, quint16 port);

} // namespace Keyturn
