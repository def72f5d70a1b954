// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptfile.h"

#include "app/core/appendlock.h"
#include "app/core/foldersync.h"
#include "app/core/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <set>
#include <utility>

namespace Keyturn {

namespace {

    constexpr qint64 LongestLine = 1 << 16; // ours are below 2 KB

    /// Whether somebody died in the middle of a line, or the disk was full.
    bool endsInTornLine(QFile &file)
    {
        char last = '\n';
        return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
    }

} // namespace

ReceiptFile::ReceiptFile(QString path)
    : m_path(std::move(path))
{ }

ReceiptFile::Result ReceiptFile::cannotWrite(const QString &reason) const
{
    return tl::unexpected(tr("The receipt could not be written to “%1”: %2")
                              .arg(QDir::toNativeSeparators(m_path), reason));
}

ReceiptFile::Result ReceiptFile::makeFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OnlyMe))
        return cannotWrite(tr("Its folder cannot be made."));
    return {};
}

ReceiptFile::Result ReceiptFile::append(const Receipt &receipt) const
{
    if (Result made = makeFolder(); !made)
        return made;
    const bool isNew = !QFileInfo::exists(m_path);
    QFile file(m_path);
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner;
    // Append is O_APPEND, so that the system finds the end, whoever else is writing; Unbuffered, so
    // that it gets the line in one piece. Windows knows no such thing; there they take turns.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, OnlyMe)
        || !file.setPermissions(OnlyMe)) // of one that was there
        return cannotWrite(file.errorString());
    QByteArray line = QJsonDocument(receipt.toJson()).toJson(QJsonDocument::Compact) + '\n';
    const AppendLock turn(file);
    if (!turn.isHeld())
        return cannotWrite(tr("Another program is using it."));
    // Where another instance is writing right now, this may see a line as torn that is not: an
    // empty line more, which nobody minds.
    if (endsInTornLine(file))
        line.prepend('\n');
    if (!file.seek(file.size()) || file.write(line) != line.size() || !syncFile(file))
        return cannotWrite(file.errorString());
    if (isNew && !syncFolder(QFileInfo(m_path).absolutePath()))
        return cannotWrite(tr("It may not outlive a power cut."));
    return {};
}

tl::expected<std::vector<Receipt>, QString> ReceiptFile::read() const
{
    std::vector<Receipt> receipts;
    QFile file(m_path);
    if (!file.exists())
        return receipts;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(tr("The receipts in “%1” cannot be read: %2")
                                  .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    std::set<QUuid> seen; // what could not be said to be safe was written once more
    int skipped = 0;
    bool isLineBegun = false; // and was too long so far
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(LongestLine);
        const bool isRest = std::exchange(isLineBegun, !line.endsWith('\n'));
        if (isRest || line.trimmed().isEmpty())
            continue;
        const auto receipt = Receipt::fromJson(QJsonDocument::fromJson(line).object());
        if (!receipt)
            ++skipped;
        else if (seen.insert(receipt->id).second)
            receipts.push_back(*receipt);
    }
    if (skipped > 0)
        qCWarning(logActivity) << "lines left alone, as they cannot be understood:" << skipped;
    return receipts;
}

} // namespace Keyturn
