// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

/// Whether what is on the screen is what English calls so. A program that is shown in another
/// language sets it; see the gallery.
inline std::function<bool(const QString &shown, const QString &english)> &isCalled()
{
    static std::function<bool(const QString &, const QString &)> rule =
        [](const QString &shown, const QString &english) { return shown == english; };
    return rule;
}

/// Likewise whether it holds a text in which English has these words.
inline std::function<bool(const QString &shown, const QString &english)> &isSaidIn()
{
    static std::function<bool(const QString &, const QString &)> rule =
        [](const QString &shown, const QString &english) { return shown.contains(english); };
    return rule;
}
