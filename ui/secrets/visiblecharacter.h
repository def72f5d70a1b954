// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>

namespace Keyturn {

/// One character of a secret in a form that shows: a space, a control or an invisible character is
/// replaced by a symbol that says what it is. Lives on the stack, a character at a time, so that
/// drawing needs no QString of the whole.
struct VisibleCharacter
{
    std::array<QChar, 16> buffer = {};
    qsizetype length = 0;
    bool isSymbol = false; ///< stands for what would not be seen

    QStringView text() const { return {buffer.data(), length}; }

    /// Takes the first character off `utf8`, which must not be empty. A byte that is not UTF-8 is
    /// shown as its number.
    static VisibleCharacter takeFrom(QByteArrayView &utf8);
};

} // namespace Keyturn
