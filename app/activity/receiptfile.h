// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receipt.h"

#include <QCoreApplication>

#include <vector>

namespace Keyturn {

/// The file of receipts: one JSON object a line, only ever appended to. Several instances of the
/// program may do so at once, as each line goes out in one write to the file's end. A line that is
/// torn or foreign is skipped and stays where it is.
///
/// Reading and writing block; ActivityLog does them on a thread of its own.
class ReceiptFile
{
    Q_DECLARE_TR_FUNCTIONS(Keyturn::ReceiptFile)

public:
    /// The error is a sentence for the user, with the path.
    using Result = tl::expected<void, QString>;

    /// Made when first appended to, with mode 0600, and its folder with 0700.
    explicit ReceiptFile(QString path);

    /// Once it has come back well, the receipt outlives a power cut.
    Result append(const Receipt &receipt) const;
    /// In the order of the file; none if there is no file.
    tl::expected<std::vector<Receipt>, QString> read() const;

private:
    Result makeFolder() const;
    Result cannotWrite(const QString &reason) const;

    const QString m_path;
};

} // namespace Keyturn
