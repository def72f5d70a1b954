// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/lifetimepresets.h"

#include <QCoreApplication>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct LifetimePresets
    {
        Q_DECLARE_TR_FUNCTIONS(LifetimePresets)
    };

} // namespace

std::vector<LifetimePreset> lifetimePresets()
{
    return {{LifetimePresets::tr("Recommended: 180 days (6 months)"), 180},
            {LifetimePresets::tr("90 days (3 months)"), 90},
            {LifetimePresets::tr("365 days (12 months)"), 365},
            {LifetimePresets::tr("545 days (18 months)"), 545},
            {LifetimePresets::tr("730 days (24 months)"), 730}};
}

} // namespace Keyturn
