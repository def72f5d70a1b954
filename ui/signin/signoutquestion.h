// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace Keyturn {

class SnapshotFolder;
struct Account;

/// Asks what is to come of the lists that are kept of an account, in a window that names it, and
/// returns at once. Escape signs nobody out. `then` gets whether they are to be forgotten; it runs
/// after a yes, unless the context is gone by then.
void askBeforeSigningOut(const Account &account, QWidget &window, QObject *context,
                         const std::function<void(bool forgetsLists)> &then);

/// Names, once somebody has signed out, the lists that are still there although they were to be
/// forgotten, and their folder, in a window that stays until it is read.
void tellListsRemain(const SnapshotFolder &lists, QWidget &window);

} // namespace Keyturn
