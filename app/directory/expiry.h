// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <span>

namespace Keyturn {

struct PasswordCredential;

/// How one secret, or all secrets of an object together, stand against the clock. In the order of
/// urgency, which is the order of sorting.
enum class Expiry {
    Expired, ///< for an object: all of its secrets
    ExpiresToday, ///< in the local time zone
    ExpiresSoon, ///< within SoonDays
    NotYetValid,
    Current,
    NoSecrets, ///< objects only
};

/// What a secret, or an object's secrets, come to at one moment.
struct ExpiryState
{
    static constexpr int SoonDays = 30;

    Expiry expiry = Expiry::NoSecrets;
    /// UTC; of the next secret to expire, else of the last that did. Invalid if it never ends.
    QDateTime end = {};
    int days = 0; ///< calendar days from today, local time; for ExpiresSoon and Expired (negative)
    QDateTime otherEnd = {}; ///< UTC; the latest end of the others that are valid
    bool hasOther = false; ///< another secret is valid, too; without otherEnd it never ends

    static ExpiryState of(const PasswordCredential &credential, const QDateTime &now);
    static ExpiryState of(std::span<const PasswordCredential> credentials, const QDateTime &now);

    bool operator==(const ExpiryState &) const = default;
};

QString objectStatusText(const ExpiryState &state); ///< "Expires in 12 days", "All secrets expired"
QString secretStatusText(const ExpiryState &state); ///< "Expires in 12 days", "Expired"
QString nextExpiryText(const ExpiryState &state); ///< "in 12 days · last one"
/// The same where there is little room: "in 12 days · another valid", without until when.
QString shortNextExpiryText(const ExpiryState &state);
QString secretExpiryText(const ExpiryState &state); ///< "today 23:14", "19 May 2027", "never"

QString localDateText(const QDateTime &time); ///< "19 May 2027" in local time; "—" if invalid
QString exactTimeText(const QDateTime &time); ///< "19 May 2027, 12:02:11 UTC"; empty if invalid

} // namespace Keyturn
