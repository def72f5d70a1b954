// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace Keyturn {

class EmptyState;
class ExpiringLists;
class ExpiringModel;
struct ExpiringSecret;

/// "7 secrets · 1 is muted and not shown"; and how far the lists are, unless they are whole.
QString expiringCountText(const ExpiringModel &model, const ExpiringLists &lists);

/// Which lists could not be read, and why; empty if all could.
QString unreadListsText(const ExpiringLists &lists);

/// Why there is no row.
void tellWhyNothingExpires(EmptyState &place, const ExpiringModel &model,
                           const ExpiringLists &lists);

/// What will be muted; `areMore` where more than these are selected.
QString mutingText(const std::vector<ExpiringSecret> &secrets, bool areMore);

} // namespace Keyturn
