// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace Keyturn {

struct LifetimePreset
{
    QString text;
    int days;
};

/// The lifetimes that the Entra admin center offers, in its words and order.
std::vector<LifetimePreset> lifetimePresets();

} // namespace Keyturn
