// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

/// Why a journal cannot be written.
struct JournalTrouble
{
    QByteArray name;
    QString folder; ///< the journal's
    std::function<void()> begin;
    std::function<void()> end; ///< empty where it cannot be helped
};

/// `place` is an empty folder of ours. Those of a full or read-only disk are left out, and said to
/// be, where no file system may be mounted.
std::vector<JournalTrouble> journalTroubles(const QString &place);
