// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/namekey.h"

#ifdef Q_OS_WIN
#include <string>
#include <windows.h>
#endif

namespace Keyturn {

#ifdef Q_OS_WIN
namespace {

    constexpr DWORD KeyKind = LCMAP_SORTKEY | NORM_IGNORECASE | SORT_DIGITSASNUMBERS;

} // namespace

struct NameKeys::Private
{
    std::wstring locale;
};

NameKeys::NameKeys(const QLocale &locale)
    : d(std::make_unique<Private>())
{
    // The C locale knows no language, and with none Windows takes the invariant one.
    if (locale.language() != QLocale::C)
        d->locale = locale.bcp47Name().toStdWString();
}

NameKey NameKeys::keyOf(const QString &name) const
{
    if (name.isEmpty()) // of which Windows makes none; it sorts before all others
        return {};
    const std::wstring text = name.toStdWString();
    const auto make = [&](wchar_t *key, int room) {
        return LCMapStringEx(d->locale.c_str(), KeyKind, text.data(), int(text.size()), key, room,
                             nullptr, nullptr, 0);
    };
    NameKey key(make(nullptr, 0), '\0'); // in bytes, although it is a wchar_t's address
    key.truncate(make(reinterpret_cast<wchar_t *>(key.data()), int(key.size())));
    return key;
}
#else
struct NameKeys::Private
{
    QCollator collator;
};

NameKeys::NameKeys(const QLocale &locale)
    : d(std::make_unique<Private>())
{
    // The C locale knows no language, and its collator neither cases nor numbers.
    d->collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    d->collator.setCaseSensitivity(Qt::CaseInsensitive);
    d->collator.setNumericMode(true);
}

NameKey NameKeys::keyOf(const QString &name) const
{
    return d->collator.sortKey(name);
}
#endif

NameKeys::~NameKeys() = default;

} // namespace Keyturn
