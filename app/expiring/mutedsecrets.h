// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/mutedsecret.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

#include <functional>
#include <vector>

class QUrl;

namespace Keyturn {

/// Which secrets are muted by one account in one tenant, in a file of its own. Several instances of
/// the program may share it: each change starts from what the file says then, under a lock. A file
/// that cannot be understood is renamed before anything is written, and a single odd entry stays
/// where it is.
class MutedSecrets : public QObject
{
    Q_OBJECT

public:
    /// The error is a sentence for a person.
    using Result = tl::expected<void, QString>;

    /// Without a file, what is muted is forgotten with this.
    explicit MutedSecrets(QString file = {}, QObject *parent = nullptr);

    /// The file of an account below `folder`; its name does not tell whose it is.
    static QString fileIn(const QString &folder, const QUrl &graphEndpoint, const QString &tenantId,
                          const QString &accountId);

    const MutedSecret *find(const QUuid &keyId) const; ///< null if it is not muted
    QHash<QUuid, QDate> days() const; ///< until when, by key ID
    Result mute(const std::vector<MutedSecret> &secrets);
    Result unmute(const std::vector<QUuid> &keyIds);

Q_SIGNALS:
    void changed();

private:
    using Entries = QHash<QUuid, MutedSecret>;
    struct Content
    {
        Entries entries = {};
        QJsonArray odd = {}; ///< what nobody here understands
    };

    static tl::expected<Content, QString> parse(const QByteArray &json);
    tl::expected<Content, QString> readFile() const;
    Result change(const std::function<void(Entries &)> &apply);
    Result changeFile(const std::function<void(Entries &)> &apply);
    Result putAside() const;
    Result write(const Content &content) const;

    const QString m_file;
    Entries m_entries;
};

} // namespace Keyturn
