// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace Keyturn {

/// A name as it may be shown in one line: whoever named the object may have put line breaks,
/// control characters or marks that turn the direction of writing into it. Breaks become spaces,
/// the others go. Markup stays as it is, for views that interpret none.
QString plainName(const QString &name);

/// The same as UTF-8, case-folded, to be searched: what two names that differ in case only have in
/// common.
QByteArray foldedName(QByteArrayView utf8);
void appendFoldedName(std::string &names, QByteArrayView utf8);

} // namespace Keyturn
