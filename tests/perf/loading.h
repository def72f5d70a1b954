// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

struct LoadingTime
{
    double seconds; ///< by the clock
    double processorSeconds; ///< of all threads together
};

/// Loads all applications of the sample server there through the real loader into a table on
/// screen; how long that took. Ends the program if there are not as many.
LoadingTime timeOfLoading(const QUrl &server, const QByteArray &bearer, int objectCount);
