// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Keyturn {

struct IssuingError;
struct RemovalError;
struct VaultError;

// What happened, what it means for the secret, and what to do; without codes. The details of an
// IssuingError and of a RemovalError are graphErrorDetails() of its cause.

QString issuingErrorText(const IssuingError &error);
QString deletingErrorText(const RemovalError &error); ///< the secret in the directory
QString keepingErrorText(const VaultError &error); ///< the value could not be kept
QString readingErrorText(const VaultError &error); ///< a kept value could not be had
QString removingErrorText(const VaultError &error); ///< a kept value could not be removed

} // namespace Keyturn
