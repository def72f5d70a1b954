// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/activitylog.h"

#include "app/activity/receiptexport.h"
#include "app/core/logging.h"
#include "app/core/runaside.h"
#include "app/core/wholefile.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace Keyturn {

namespace {

    ReceiptFile::Result saveAs(const QString &path, ActivityLog::Format format,
                               const std::vector<Receipt> &receipts)
    {
        const QByteArray content =
            format == ActivityLog::Format::Csv ? receiptsAsCsv(receipts) : receiptsAsJson(receipts);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && saveWhole(file, content))
            return {};
        return tl::unexpected(ActivityLog::tr("“%1” cannot be written: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    }

    void sortByTime(std::vector<Receipt> &receipts)
    {
        std::ranges::stable_sort(receipts, {}, &Receipt::time);
    }

} // namespace

ActivityLog::ActivityLog(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_pool.setMaxThreadCount(1); // what is asked for first is done first
}

ActivityLog::~ActivityLog() = default;

void ActivityLog::record(const Receipt &receipt)
{
    m_receipts.push_back(receipt);
    m_unwritten.push_back(receipt);
    write(receipt);
    Q_EMIT recorded(receipt);
}

void ActivityLog::write(const Receipt &receipt)
{
    runAside(
        m_pool, [this, receipt] { return m_file.append(receipt); }, this,
        [this, id = receipt.id](const ReceiptFile::Result &written) {
            if (!written) {
                qCWarning(logActivity).noquote() << written.error();
                setProblem(written.error());
                return;
            }
            std::erase_if(m_unwritten, [&id](const Receipt &one) { return one.id == id; });
            clearProblem();
        });
}

void ActivityLog::writeAgain()
{
    const std::vector<Receipt> unwritten = m_unwritten;
    for (const Receipt &receipt : unwritten)
        write(receipt);
}

void ActivityLog::read()
{
    runAside(
        m_pool,
        [this] {
            auto receipts = m_file.read();
            if (receipts)
                sortByTime(*receipts);
            return receipts;
        },
        this,
        [this](const tl::expected<std::vector<Receipt>, QString> &read) {
            if (read)
                take(*read);
            else
                setProblem(read.error());
        });
}

void ActivityLog::take(std::vector<Receipt> fromFile)
{
    clearProblem();
    // What was recorded after the reading began is not in there, or not known to be.
    for (const Receipt &receipt : m_unwritten) {
        if (std::ranges::find(fromFile, receipt.id, &Receipt::id) == fromFile.end())
            fromFile.push_back(receipt);
    }
    sortByTime(fromFile);
    if (fromFile == m_receipts)
        return;
    m_receipts = std::move(fromFile);
    Q_EMIT reread();
}

/// Not while there is something that could not be written.
void ActivityLog::clearProblem()
{
    if (m_unwritten.empty() && !m_problem.isEmpty())
        setProblem({});
}

void ActivityLog::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void ActivityLog::save(const QString &path, Format format, QObject *context, SavedHandler handler)
{
    runAside(
        m_pool, [path, format, receipts = m_receipts] { return saveAs(path, format, receipts); },
        context, std::move(handler));
}

} // namespace Keyturn
