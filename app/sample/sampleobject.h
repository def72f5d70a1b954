// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

namespace Keyturn {

enum class SampleKind { Application, Blueprint, ServicePrincipal };

/// What addPassword and removePassword say to an object, beyond what its other members imply.
enum class SampleRule {
    None,
    NoRight, ///< the caller is no owner and has no role: 403
    ManagedIdentity, ///< nobody adds secrets to one: 403
    Locked, ///< its home tenant locked it: 400
    NinetyDays, ///< a policy of the tenant: 400 for a longer lifetime
    NoSecrets, ///< a policy of the tenant: 400 for any
    ThrottledEveryOther, ///< every other addPassword: 429
};

struct SampleCredential
{
    QUuid keyId;
    QByteArray displayName = {}; ///< UTF-8; a null array where Graph would list null
    QByteArray hint = {};
    std::optional<qint64> start = {}; ///< milliseconds since 1970, UTC
    std::optional<qint64> end = {};
};

/// A certificate. The sample lists some, no more.
struct SampleKey
{
    QUuid keyId;
    QByteArray displayName;
    qint64 start = 0;
    qint64 end = 0;
};

/// An application, blueprint or service principal, with what is told about it. Texts are UTF-8.
struct SampleObject
{
    SampleKind kind = SampleKind::Application;
    QUuid id = {};
    QUuid appId = {};
    QByteArray displayName = {};
    QByteArray description = {};
    QByteArray notes = {};
    std::optional<qint64> created = {};
    std::optional<qint64> deleted = {};
    QByteArray signInAudience = "AzureADMyOrg";
    QByteArray servicePrincipalType = {}; ///< service principals only
    QUuid homeTenant = {}; ///< service principals only
    bool isOwnedByCaller = false;
    SampleRule rule = SampleRule::None;
    std::vector<SampleCredential> secrets = {};
    std::vector<SampleKey> certificates = {};
};

/// The members that $filter, $search and $orderby may use.
enum class SampleField {
    Id,
    AppId,
    DisplayName,
    CreatedDateTime,
    DeletedDateTime,
    SignInAudience,
    PublisherDomain,
    ServicePrincipalType,
    AppOwnerOrganizationId,
};

/// A member as text that compares as its value does: GUIDs in lower case, names folded, times in
/// one width. Null where the object has none.
QByteArray comparable(const SampleObject &object, SampleField field);
QByteArray comparableName(QByteArrayView utf8);
QByteArray comparableTime(std::optional<qint64> milliseconds);

} // namespace Keyturn
