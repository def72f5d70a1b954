// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receiptfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace Keyturn {

/// The receipts that are there, and those that come. Files are written and read on a thread of
/// their own, one after the other. No act waits for its receipt: what cannot be written is told,
/// and stays here to be tried again.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Json };
    using SavedHandler = std::function<void(const ReceiptFile::Result &)>;

    /// `file` is made when the first receipt is written; see ReceiptFile.
    explicit ActivityLog(const QString &file, QObject *parent = nullptr);
    ~ActivityLog() override;

    /// Oldest first: those of the file as it was read last, and those recorded here since.
    const std::vector<Receipt> &receipts() const { return m_receipts; }
    /// Why the last thing asked of the file failed, as a sentence for the user; empty if it did
    /// not.
    const QString &problem() const { return m_problem; }

    void record(const Receipt &receipt);
    /// Reads what other instances have written; reread() or problemChanged() follows.
    void read();
    void writeAgain(); ///< what could not be written
    /// Saves receipts() elsewhere. The handler runs once that is done, unless its context has died.
    void save(const QString &path, Format format, QObject *context, SavedHandler handler);

Q_SIGNALS:
    void recorded(const Keyturn::Receipt &receipt); ///< the last of receipts()
    void reread(); ///< receipts() are others
    void problemChanged();

private:
    void write(const Receipt &receipt);
    void take(std::vector<Receipt> fromFile);
    void clearProblem();
    void setProblem(const QString &problem);

    ReceiptFile m_file; // the pool's one thread only
    std::vector<Receipt> m_receipts;
    std::vector<Receipt> m_unwritten; // not known to be in the file
    QString m_problem;
    QThreadPool m_pool; // goes first, once everything is written
};

} // namespace Keyturn
