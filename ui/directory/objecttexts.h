// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

namespace Keyturn {

/// Why no secret can be added to or deleted from the object, in words; empty if it can.
QString secretsRefusalText(const DirectoryObject &object);

/// What the place of the secrets table says where there are none.
QString noSecretsText(const DirectoryObject &object);

/// And what to do about it; empty where that is told elsewhere.
QString noSecretsNextStep(const DirectoryObject &object);

/// What Entra is late to list, in words; empty if nothing.
QString replicationText(const DirectoryObject &object);

/// "App registration", "Enterprise application", …
QString objectKindText(const DirectoryObject &object);

} // namespace Keyturn
