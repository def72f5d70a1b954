// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptfile.h"
#include "app/expiring/mutedsecrets.h"
#include "app/secrets/issuingrecord.h"
#include "app/secrets/journalfolder.h"
#include "app/settings/oddsettings.h"
#include "app/settings/preferencestore.h"
#include "app/vault/keptindex.h"
#include "fuzz/fuzzed.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QUuid MadeUp(0x0b1ec701, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 5);

/// The path of a file that holds these bytes.
QString fileOf(QByteArrayView bytes)
{
    static const QTemporaryDir folder;
    static int number = 0;
    // Qt remembers a settings file by its path, size and time, so each has a path of its own.
    QFile::remove(folder.filePath(QString::number(number)));
    QFile file(folder.filePath(QString::number(++number)));
    require(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) >= 0,
            "files can be written");
    return file.fileName();
}

/// With what was put aside beside it.
void removeAside(const QString &path)
{
    QFile::remove(path);
    const QFileInfo info(path);
    const QStringList aside = info.dir().entryList({info.fileName() + u".*"_s});
    for (const QString &name : aside)
        QFile::remove(info.dir().filePath(name));
}

/// A value that is read stays the same when it is written and read again.
template<typename Value>
void checkWriting(const QJsonObject &json)
{
    const auto read = Value::fromJson(json);
    if (!read)
        return;
    const QByteArray written = QJsonDocument(read->toJson()).toJson();
    const auto again = Value::fromJson(QJsonDocument::fromJson(written).object());
    require(again && *again == *read, "a record is read as it was written");
}

void checkIndex(QByteArrayView bytes)
{
    const QString path = fileOf(bytes);
    KeptIndex index(path);
    const KeptIndex::Entries before = index.entries();
    const KeptSecret more{.key = {.tenantId = u"fuzz"_s, .appId = u"a"_s, .keyId = u"k"_s}};
    require(index.add(more).has_value(), "an entry can be added whatever there is");
    const KeptIndex again(path);
    // What was odd may be read now: Qt drops a byte order mark in a member's name as it writes it.
    for (const auto &[key, secret] : index.entries()) {
        const auto read = again.entries().find(key);
        require(read != again.entries().end() && read->second == secret,
                "the index is read as it was written");
    }
    require(again.contains(more.key), "the new entry is there");
    for (const auto &[key, secret] : before)
        require(again.contains(key), "no entry gets lost");
    removeAside(path);
}

/// In the file that is called as the record is: what is one is taken, all else stays as it is.
void checkJournal(QByteArrayView bytes, const QJsonObject &json)
{
    static const QTemporaryDir folder;
    const auto record = IssuingRecord::fromJson(json);
    const bool isOne = record && !record->id.isNull();
    const QUuid id = isOne ? record->id : MadeUp;
    QFile file(folder.filePath(id.toString(QUuid::WithoutBraces) + u".json"_s));
    require(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) >= 0,
            "files can be written");
    file.close();

    JournalFolder journal(folder.path());
    const auto open = journal.takeOpen([](const IssuingRecord &) { return true; });
    require(open == (isOne ? std::vector{*record} : std::vector<IssuingRecord>()),
            "the journal has the record that its file has");
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "which stays as it is");
    file.close();
    require(isOne ? journal.remove(id).has_value() : file.remove(), "and goes once closed");
    require(QDir(folder.path()).isEmpty(), "nothing else is left of it");
}

void checkMutes(QByteArrayView bytes)
{
    const QString path = fileOf(bytes);
    MutedSecrets muted(path);
    const auto before = muted.days();
    const MutedSecret more{.keyId = MadeUp, .until = QDate(2027, 1, 2), .reason = u"r"_s};
    require(muted.mute({more}).has_value(), "a secret can be muted whatever there is");
    const MutedSecrets again(path);
    require(again.days() == muted.days(), "muted secrets are read as they were written");
    require(again.find(MadeUp) && *again.find(MadeUp) == more, "the new one is there");
    for (auto keyId = before.keyBegin(); keyId != before.keyEnd(); ++keyId)
        require(again.find(*keyId), "no muted secret gets lost");
    removeAside(path);
}

void checkReceipts(QByteArrayView bytes)
{
    const ReceiptFile file(fileOf(bytes));
    const auto before = file.read();
    require(before.has_value(), "receipts can be read whatever else there is");
    const Receipt more{.id = MadeUp, .time = {}};
    require(file.append(more).has_value(), "a receipt can be added whatever there is");
    const auto after = file.read();
    require(after && after->size() >= before->size(), "no receipt gets lost");
    const auto has = [&](const Receipt &one) { return one.id == MadeUp; };
    require(std::any_of(after->begin(), after->end(), has), "the receipt is there");
}

void checkSettings(QByteArrayView bytes)
{
    QSettings settings(fileOf(bytes), QSettings::IniFormat);
    clearOddSettings(settings);
    const PreferenceStore store(settings);
    const Preferences &read = store.preferences();
    for (const auto time : {read.clipboardTime, read.clipboardTimeAfterPaste, read.revealTime})
        require(time.count() >= 0 && time <= LongestTime, "no time is longer than the longest");
    require(read.clipboardTime.count() > 0, "a value stays on the clipboard for some time");
    require(read.lifetimeDays > 0, "a lifetime has days");
    require(store.lastLifetime(u"t"_s).value_or(0) >= 0, "no lifetime is negative");
}

} // namespace

/// What lies on the disk: the journal's records, receipts, the index of kept secrets, muted
/// secrets, settings.
void takeInput(QByteArrayView bytes)
{
    if (bytes.startsWith('['))
        return checkSettings(bytes);
    const QJsonObject json = QJsonDocument::fromJson(bytes.toByteArray()).object();
    checkWriting<IssuingRecord>(json);
    checkWriting<Receipt>(json);
    checkWriting<KeptSecret>(json);
    checkWriting<MutedSecret>(json);
    // Files take a hundred times as long.
    if (bytes.contains("keyturn-issuing"))
        checkJournal(bytes, json);
    if (bytes.contains("keyturn-kept-secrets"))
        checkIndex(bytes);
    if (bytes.contains("keyturn-muted-secrets"))
        checkMutes(bytes);
    if (bytes.contains("keyturn-receipt"))
        checkReceipts(bytes);
}
