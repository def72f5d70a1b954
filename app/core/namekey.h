// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCollator>
#include <QLocale>

#include <memory>

namespace Keyturn {

#ifdef Q_OS_WIN
/// Qt 6.4 takes the bytes of Windows' keys for characters, and as many again that nobody has
/// written: its keys of equal names differ.
using NameKey = QByteArray;
#else
using NameKey = QCollatorSortKey;
#endif

/// Makes keys of names, which sort as people who speak their language expect it: whatever the case,
/// and with numbers as numbers.
class NameKeys
{
public:
    /// Whose locale it is has to be told, since QLocale() may be set anew while a thread asks for
    /// it.
    explicit NameKeys(const QLocale &locale);
    ~NameKeys();
    Q_DISABLE_COPY_MOVE(NameKeys)

    NameKey keyOf(const QString &name) const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Keyturn
