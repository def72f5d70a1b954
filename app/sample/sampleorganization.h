// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QUuid>

#include <array>

namespace Keyturn {

/// The invented company whose tenant the sample is, and the people in it.
struct SampleOrganization
{
    static constexpr const char *Name = "Aldermoor Group";
    static constexpr const char *Domain = "aldermoor.example";
    static constexpr const char *InitialDomain = "aldermoor.onmicrosoft.example";
    static constexpr QUuid Id = {0x6c2f1f0a, 0x8d1e, 0x4b57, 0x9a, 0x3c, 0x51,
                                 0x70,       0xe2,   0xb4,   0x88, 0x16};
    /// Where Microsoft keeps its own applications.
    static constexpr QUuid Microsoft = {0xf8cdef31, 0xa31e, 0x4b4a, 0x93, 0xe4, 0x5f,
                                        0x57,       0x1e,   0x91,   0x25, 0x5a};
};

struct SampleUser
{
    QUuid id;
    const char *displayName;
    const char *alias; ///< before the @
};

struct SampleRole
{
    const char *displayName;
    QUuid templateId; ///< as in every tenant
};

/// Of the caller.
/// https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
inline constexpr std::array<SampleRole, 2> SampleRoles = {{
    {"Cloud Application Administrator",
     {0x158c047a, 0xc907, 0x4556, 0xb7, 0xef, 0x44, 0x65, 0x51, 0xa6, 0xb5, 0xf7}},
    {"Agent ID Administrator",
     {0xdb506228, 0xd27e, 0x4b7d, 0x95, 0xe5, 0x29, 0x59, 0x56, 0xd6, 0x61, 0x5f}},
}};

/// What the caller's token holds: all that Keyturn has a use for today.
inline constexpr const char *SampleScopes =
    "AgentIdentityBlueprint.AddRemoveCreds.All AgentIdentityBlueprint.Read.All "
    "Application.ReadWrite.All Policy.Read.All User.Read";

/// The first one is the caller.
inline constexpr std::array<SampleUser, 5> SampleUsers = {{
    {{0x1b9d6bcd, 0xbbfd, 0x4b2d, 0x9b, 0x5d, 0xab, 0x8d, 0xfb, 0xbd, 0x4b, 0xed},
     "Robin Ashgrove",
     "robin.ashgrove"},
    {{0x3f2c8f14, 0x6f0e, 0x4c6a, 0x8a, 0x11, 0x0c, 0x9a, 0x5e, 0x77, 0x21, 0x02},
     "Mireille Dufaye",
     "mireille.dufaye"},
    {{0x5a71c0de, 0x9b3f, 0x4e18, 0xb2, 0x64, 0x7d, 0x10, 0x3c, 0x98, 0xaf, 0x03},
     "Jan Novotn\u00fd",
     "jan.novotny"},
    {{0x7c04b6e2, 0x2d55, 0x4f92, 0xa7, 0x0b, 0x91, 0xe4, 0x62, 0x0d, 0x35, 0x04},
     "\u4f50\u85e4 \u7f8e\u54b2",
     "misaki.sato"},
    {{0x9e83d4a5, 0x71c9, 0x4a03, 0x8c, 0xdf, 0x28, 0xb5, 0xf7, 0x46, 0xca, 0x05},
     "Amina el-Khoury",
     "amina.elkhoury"},
}};

} // namespace Keyturn
