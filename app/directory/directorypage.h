// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectview.h"

#include <memory>
#include <span>
#include <string>

namespace Keyturn {

/// What one secret takes in a page: 40 bytes and its texts.
struct SecretRecord
{
    QUuid keyId;
    Validity validity;
    quint32 text; ///< where its texts begin: description, then hint
    quint16 nameSize;
    quint16 hintSize;
};

/// What one object takes in a page, beside its object ID and its name: 40 bytes.
struct ObjectRecord
{
    QUuid appId;
    qint64 createdDateTime;
    quint32 name; ///< where the name begins in the texts
    quint32 firstSecret;
    quint16 nameSize;
    quint16 secretCount;
    quint16 unreadSecretCount;
    quint16 profile;
};

/// What the objects of a page have in common with many others of it.
struct ObjectProfile
{
    ObjectKind kind;
    QByteArray signInAudience;
    QByteArray servicePrincipalType;
    QUuid appOwnerOrganizationId;
    ApplicationType applicationType; ///< by the two before it; asked row by row
};

/// Some objects of one list, as close together as they go: two arrays of records and one of
/// texts. Never changes once it is built, so that any thread may read it.
class DirectoryPage
{
public:
    qsizetype size() const { return qsizetype(m_objects.size()); }

    ObjectView view(qsizetype index) const;
    std::span<const QUuid> objectIds() const { return m_objectIds; }
    const QUuid &appId(qsizetype index) const { return m_objects[size_t(index)].appId; }
    QByteArrayView displayName(qsizetype index) const; ///< UTF-8
    qint64 createdDateTime(qsizetype index) const;
    ApplicationType applicationType(qsizetype index) const
    {
        return m_profiles[m_objects[size_t(index)].profile].applicationType;
    }
    std::span<const SecretRecord> secrets(qsizetype index) const;
    int unreadSecretCount(qsizetype index) const; ///< too odd to read
    ExpiryState expiryState(qsizetype index, const ExpiryClock &clock) const;

    QByteArrayView hint(const SecretRecord &secret) const; ///< of a secret of this page

    /// A line of text for each object, to be searched: its name and its secrets' descriptions as
    /// foldedName() gives them, parted by '\t', which is in none, and ended by '\n'. It begins at
    /// the object's place in foldedStarts(), which ends with the size of it all.
    QByteArrayView foldedTexts() const { return m_folded; }
    std::span<const quint32> foldedStarts() const { return m_foldedStarts; }

private:
    friend class PageBuilder;

    std::vector<QUuid> m_objectIds;
    std::vector<ObjectRecord> m_objects;
    std::vector<SecretRecord> m_secrets;
    std::vector<ObjectProfile> m_profiles;
    std::vector<qint64> m_deletedDateTimes; // empty where nothing is deleted
    std::vector<quint32> m_foldedStarts{0};
    std::string m_texts; // not QByteArray: it appends a few bytes much faster
    std::string m_folded;
};

/// The one way in which rows travel, from thread to thread and into a store.
using SharedPage = std::shared_ptr<const DirectoryPage>;

} // namespace Keyturn
