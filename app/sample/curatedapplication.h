// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleobject.h"

#include <limits>
#include <span>

namespace Keyturn {

/// A secret written by hand; its times are days from now.
struct CuratedSecret
{
    static constexpr int None = std::numeric_limits<int>::max(); ///< null in Graph's list
    static constexpr int Today = None - 1; ///< late on the current day, local time
    static constexpr int Century = 36'525;

    const char *displayName = nullptr; ///< null in Graph's list
    int start = -100;
    int end = 200;
};

/// An application written by hand because something about it is out of the ordinary.
struct CuratedApplication
{
    const char *displayName;
    std::vector<CuratedSecret> secrets = {};
    SampleRule rule = SampleRule::None;
    const char *audience = "AzureADMyOrg";
    bool isOwnedByCaller = false;
    std::vector<CuratedSecret> secretsOfPrincipal = {};
    const char *notes = nullptr;
};

std::span<const CuratedApplication> curatedApplications(); ///< those to show each state of secrets
std::span<const CuratedApplication> ruledApplications(); ///< those to which Graph says no, and more
std::span<const CuratedApplication> oddlyNamedApplications(); ///< those to break a window
std::span<const CuratedApplication> curatedBlueprints();

} // namespace Keyturn
