// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"

#include <functional>
#include <vector>

namespace Keyturn {

enum class ExportFormat {
    Csv, ///< for spreadsheets; see csvRow()
    Json,
};

/// Gets what is exported part by part, in order; says no to stop.
using ExportSink = std::function<bool(QByteArrayView part)>;

QString exportedKind(ObjectKind kind); ///< in receipts, too
QString exportedId(const QUuid &id); ///< empty if it is null
QString exportedTime(const QDateTime &time); ///< likewise if it is none
QJsonValue exportedOrNull(const QString &text); ///< null if it is empty

/// `count` pieces, such as rows or objects, with what a file of them begins with, has between them
/// and ends with. Handed over in parts of 256 KB or a little more; false if the sink stopped it.
bool exportPieces(ExportFormat format, const QStringList &csvHeadings, size_t count,
                  const std::function<QByteArray(size_t number)> &piece, const ExportSink &sink);

/// Rows of a list, in this order: in CSV a line for each secret, and one for an object without
/// any; in JSON an object with its secrets. No value, as nobody has one. Times are in UTC, and the
/// status is that of `now`, in the language of the program. In parts, since 300,000 rows have 100
/// MB; false if the sink stopped it. Not to be called where people wait (runAside).
bool exportList(const DirectoryStore &list, const std::vector<quint32> &rows, ExportFormat format,
                const QDateTime &now, const ExportSink &sink);

} // namespace Keyturn
