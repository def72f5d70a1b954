// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/formdata.h"

/// Of the first field of that name; empty where there is none.
inline QByteArray valueOf(const Keyturn::FormFields &fields, QByteArrayView name)
{
    for (const auto &[field, value] : fields) {
        if (field == name)
            return value;
    }
    return {};
}
