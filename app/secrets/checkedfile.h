// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QString>

#include <tl/expected.hpp>

namespace Keyturn {

constexpr qint64 LargestCheckedFile = 8 << 20; ///< bytes; files of settings have a few thousand

/// What is in a file of text that may have secrets in it: UTF-8 or, as PowerShell writes it,
/// UTF-16 with a byte order mark. The error is a sentence for people. Blocks.
tl::expected<SecretText, QString> readCheckedFile(const QString &path);

} // namespace Keyturn
