// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

/// What another program said when it was run to its end. The caller's event loop keeps turning
/// meanwhile: the program may well be asking this process for something, such as the clipboard.
struct ProgramResult
{
    int exitCode = -1; ///< -1: it did not start, crashed or took too long
    QByteArray output = {};
    QByteArray errors = {}; ///< what it said on its other channel
};

ProgramResult runProgram(const QString &program, const QStringList &arguments,
                         const QByteArray &input = {});
