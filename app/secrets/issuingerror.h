// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"

#include <QUuid>

namespace Keyturn {

/// Why there is no secret to show, and whether there may be one in the directory all the same.
struct IssuingError
{
    GraphError cause;
    bool mayExist = true; ///< Graph may have made it: SecretRecovery looks
    QUuid keyId = {}; ///< the lost secret's, if the reply got as far as naming it
    bool wasSent = true; ///< the request was handed to the network
    /// Graph says that it did nothing, and a first look has not shown otherwise. SecretRecovery
    /// goes on looking, so this is no promise; but it may be asked for again, with another mark.
    bool isRefused = false;
    /// Why the journal could not be written, as a sentence; then nothing was sent.
    QString journalProblem = {};

    bool operator==(const IssuingError &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::IssuingError)
