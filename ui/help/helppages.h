// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Keyturn {

/// The names of all pages, in the order of the contents. They are files of resources/help.
QStringList helpPageNames();

/// In which the program speaks, the best first, as folders of resources/help are called: zh_CN.
QStringList helpLanguages();

/// A page as HTML: in the first of the languages that has it, or else in English. Empty if there is
/// no page of that name.
QString helpPage(const QString &name, const QStringList &languages = helpLanguages());

/// What its first heading says.
QString helpPageTitle(const QString &html);

} // namespace Keyturn
