// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

/// What each target defines: gives the bytes to the parsers it is about and checks what comes of
/// them. The bytes end where they end: nothing behind them may be read.
void takeInput(QByteArrayView bytes);

/// Ends the program, which the fuzzer takes for a crash, where it does not hold.
void require(bool holds, const char *what);
