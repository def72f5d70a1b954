// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

namespace Keyturn {

struct IssuingError;
struct RemovalError;
struct VaultError;

// What happened, what it means for the secret, and what to do; without codes. The details of an
// IssuingError and of a RemovalError are graphErrorDetails() of its cause.

// `kind` is that of the owner, which decides who may do it.

QString issuingErrorText(const IssuingError &error, ObjectKind kind);
QString deletingErrorText(const RemovalError &error, ObjectKind kind); ///< in the directory
QString keepingErrorText(const VaultError &error); ///< the value could not be kept
QString keepingErrorWords(const VaultError &error); ///< the same, and what the service says
QString readingErrorText(const VaultError &error); ///< a kept value could not be had
QString removingErrorText(const VaultError &error); ///< a kept value could not be removed

} // namespace Keyturn
