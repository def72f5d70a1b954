// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

#include <QDateTime>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Keyturn {

/// What a person did.
enum class Act {
    AddSecret,
    DeleteSecret,
    KeepValue, ///< in the system's keychain
    RemoveKeptValue, ///< from there
    CloseValueWindow, ///< the one that shows a new secret's value
    FindLostSecret, ///< one whose value never arrived is in the directory
    DeleteLostSecret,
    LeaveLostSecret, ///< a person let the question rest
    TestSecret, ///< whether the application can sign in with a value
};

enum class ActOutcome {
    Done,
    Unconfirmed, ///< done, as was said, but a look did not show it
    Refused, ///< whoever was asked said no
    Failed, ///< it was not done: nobody was asked, or the keychain failed
    Unknown, ///< the answer got lost, or is not there yet
    Saved, ///< the person said that the value is saved
    Kept, ///< the value is in the keychain
    LetGo, ///< the person let the value go, though it was saved nowhere that is known
    Deleted, ///< the secret is deleted, or about to be
};

/// One act, as the file of receipts has it: who did what to which object of which tenant, and what
/// came of it. It has no member that could carry a value or a hash of one.
struct Receipt
{
    QUuid id; ///< the receipt's own
    QDateTime time; ///< UTC
    Act act = Act::AddSecret;
    ActOutcome outcome = ActOutcome::Done;
    QString account = {}; ///< who was signed in; empty where that is not known
    QString tenantId = {};
    QString tenantName = {};
    bool isSampleTenant = false; ///< made up: nothing of it reached Microsoft
    ObjectRef owner = {};
    QString ownerName = {};
    QString description = {};
    QUuid keyId = {}; ///< null where it is not known
    QString hint = {}; ///< as Graph tells it: the first three characters
    QDateTime startDateTime = {}; ///< UTC; may be invalid
    QDateTime endDateTime = {}; ///< likewise
    QString requestId = {}; ///< Graph's, for a support case; empty where it is not known
    QString errorCode = {}; ///< Graph's

    QJsonObject toJson() const;
    /// The error is a sentence for the log.
    static tl::expected<Receipt, QString> fromJson(const QJsonObject &json);

    bool operator==(const Receipt &) const = default;
};

/// What files call them; never translated.
QString actName(Act act);
QString outcomeName(ActOutcome outcome);
QString kindName(ObjectKind kind);

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::Receipt)
