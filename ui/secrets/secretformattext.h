// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretformat.h"

#include <QString>

namespace Keyturn {

QString secretFormatName(SecretFormat format); ///< "PowerShell", for a menu
/// What one has to know of a copied text, beyond its value; empty for most.
QString secretFormatNote(SecretFormat format);

/// What programs may make of the value, in a few sentences; empty if nothing is to be feared.
QString valueWarningsText(QByteArrayView value);
/// Likewise of a text in that form.
QString formatWarningsText(SecretFormat format, QByteArrayView value);

} // namespace Keyturn
