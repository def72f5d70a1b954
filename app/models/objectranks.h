// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"

#include <QLocale>
#include <QtGlobal>

#include <vector>

namespace Keyturn {

/// What rows are sorted by.
enum class SortKey { DisplayName, NextExpiry, Status, SecretCount, AppId, CreatedDateTime };

/// For each row how many different keys are smaller than its own: equal keys have equal ranks.
using Ranks = std::vector<quint32>;

/// Ranks all rows. Names go by the rules of the locale's language, without regard to case, numbers
/// in them by value; the many of a large tenant take a while, so give another thread a copy of the
/// store, and the locale with it.
Ranks ranksOf(const DirectoryStore &store, SortKey key, const ExpiryClock &clock,
              const QLocale &locale);

/// Ranks names by their bytes without regard to case: near to the order of a language, and there in
/// a fraction of the time.
Ranks roughNameRanks(const DirectoryStore &store);

/// The rows in the order of their ranks; those of equal rank as they arrived, in either order.
std::vector<quint32> rowsInOrder(const Ranks &ranks, Qt::SortOrder order);

} // namespace Keyturn
