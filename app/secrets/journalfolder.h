// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/issuingrecord.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QUuid>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <tl/expected.hpp>

namespace Keyturn {

/// The journal's files, one a record. Several instances of the program may share the folder: a
/// record that one has written is locked for as long as that instance lives, and the others leave
/// it alone. What is written survives a power cut once write() has come back.
///
/// Reading and writing block; IssuingJournal does them on a thread of its own.
class JournalFolder
{
    Q_DECLARE_TR_FUNCTIONS(Keyturn::JournalFolder)

public:
    /// The error is a sentence for the user, with the path.
    using Result = tl::expected<void, QString>;

    /// Made when first written to.
    explicit JournalFolder(QString folder);
    ~JournalFolder();
    Q_DISABLE_COPY_MOVE(JournalFolder)

    Result write(const IssuingRecord &record);
    Result remove(const QUuid &id);
    using Filter = std::function<bool(const IssuingRecord &)>;

    /// Those wanted that no living instance has in its hands, this one included; locks them. Files
    /// that cannot be understood stay where they are; what a killed instance had only begun to
    /// write goes.
    std::vector<IssuingRecord> takeOpen(const Filter &isWanted);

private:
    QString path(const QUuid &id) const;
    std::set<QUuid> ids() const;
    void removeCutShort(const QUuid &id);
    Result makeFolder() const;
    bool lock(const QUuid &id);
    Result cannotWrite(const QString &reason) const;

    const QString m_folder;
    std::map<QUuid, std::unique_ptr<QLockFile>> m_locks;
};

} // namespace Keyturn
