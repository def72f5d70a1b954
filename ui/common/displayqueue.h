// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// Overwrites what is left of requests in the buffer through which they went to an X server: a
/// value that another program has pasted lies there until as many others have followed. Does
/// nothing where there is no X server.
void overwriteDisplayQueue();

/// The same for what came from the X server: of a value that was pasted here, a part lies where the
/// answers arrive until there is one that is as large. Soon, not at once: it does not wait, save
/// the first time, when the server has to say whether it has XFIXES.
void overwriteDisplayAnswers();

} // namespace Keyturn
