// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Keyturn {

/// Names as one meets them in a company's tenant, in UTF-8, made from a number.
struct SampleNames
{
    static QByteArray ofApplication(quint64 number);
    static QByteArray ofSecret(quint64 number); ///< now and then null: older tools wrote none
    static QByteArray hint(quint64 number); ///< three characters
};

} // namespace Keyturn
