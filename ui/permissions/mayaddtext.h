// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Keyturn {

struct MayAdd;

/// Whom a sentence is about: one object, or all of a kind, where none is chosen.
enum class Objects { One, AnyOfTheKind };

/// Whether one may add a secret, and why: "You own this app." "You may add secrets here:
/// Application Administrator." "Entra will refuse this. …" "It is not known whether you may. …"
QString mayAddText(const MayAdd &verdict, Objects objects = Objects::One);

/// What can be done where one may not, in sentences; empty where there is nothing to do.
QString mayAddNextStep(const MayAdd &verdict);

} // namespace Keyturn
