// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/localdata.h"

#include "app/activity/receiptfile.h"
#include "app/directory/snapshotfolder.h"
#include "app/secrets/journalfolder.h"
#include "ui/settings/storageplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct LocalData
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::LocalData)
    };

    QStringList recordsIn(const QString &journal)
    {
        return QDir(journal).entryList({u"*.json"_s}, QDir::Files);
    }

    /// Those of other living instances stay: these still work with them.
    void forgetRecords(const QString &journal)
    {
        JournalFolder folder(journal);
        for (const IssuingRecord &record : folder.takeOpen([](const auto &) { return true; }))
            folder.remove(record.id);
    }

    void addIfThere(QStringList &paths, const QString &path)
    {
        if (!path.isEmpty() && QFile::exists(path))
            paths.append(QDir::toNativeSeparators(path));
    }

} // namespace

LocalDataCounts countLocalFiles(const StoragePlaces &places)
{
    const auto receipts = ReceiptFile(places.receipts).read();
    return {.openRecords = recordsIn(places.journal).size(),
            .receipts = receipts ? qsizetype(receipts->size()) : 0,
            .listBytes = snapshotBytes(places.lists)};
}

QString localDataText(const LocalDataCounts &counts)
{
    const auto line = [](const QString &what, qsizetype count) {
        //: Such as "Values in the keychain: 3"
        return LocalData::tr("%1: %2").arg(what, QLocale().toString(count));
    };
    const QStringList lines = {
        line(LocalData::tr("Values in the keychain"), counts.keptSecrets),
        line(LocalData::tr("Accounts that stay signed in"), counts.accounts),
        line(LocalData::tr("Secrets whose value is not accounted for"), counts.openRecords),
        line(LocalData::tr("Receipts under Activity"), counts.receipts),
        LocalData::tr("Cached lists: %1").arg(QLocale().formattedDataSize(counts.listBytes)),
        LocalData::tr("Settings, layout and muted secrets"),
    };
    return lines.join(u'\n');
}

QStringList removeLocalFiles(const StoragePlaces &places)
{
    forgetAllSnapshots(places.lists);
    forgetRecords(places.journal);
    QFile::remove(places.receipts);
    if (!places.mutes.isEmpty())
        QDir(places.mutes).removeRecursively();
    QStringList left;
    if (snapshotBytes(places.lists) > 0)
        addIfThere(left, places.lists);
    if (!recordsIn(places.journal).isEmpty())
        addIfThere(left, places.journal);
    addIfThere(left, places.receipts);
    addIfThere(left, places.mutes);
    return left;
}

} // namespace Keyturn
