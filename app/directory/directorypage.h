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

/// Where the records and texts of a page lie.
struct PageContent
{
    std::span<const QUuid> objectIds = {};
    std::span<const ObjectRecord> objects = {}; ///< as many
    std::span<const SecretRecord> secrets = {};
    std::span<const qint64> deletedDateTimes = {}; ///< empty where nothing is deleted
    std::span<const quint32> foldedStarts = {}; ///< one more than objects
    QByteArrayView texts = {};
    QByteArrayView folded = {};
};

/// Some objects of one list, as close together as they go: two arrays of records and one of
/// texts. Never changes once it is built, so that any thread may read it.
class DirectoryPage
{
public:
    DirectoryPage() = default;
    /// Of content that lies in memory which is there for as long as somebody holds that, and whose
    /// records lead to nothing outside of it.
    DirectoryPage(const PageContent &content, std::vector<ObjectProfile> profiles,
                  std::shared_ptr<const void> memory);
    ~DirectoryPage() = default;
    Q_DISABLE_COPY_MOVE(DirectoryPage) // the content may be a part of it

    qsizetype size() const { return qsizetype(m_content.objects.size()); }

    ObjectView view(qsizetype index) const;
    std::span<const QUuid> objectIds() const { return m_content.objectIds; }
    const QUuid &appId(qsizetype index) const { return m_content.objects[size_t(index)].appId; }
    QByteArrayView displayName(qsizetype index) const; ///< UTF-8
    qint64 createdDateTime(qsizetype index) const;
    ApplicationType applicationType(qsizetype index) const
    {
        return m_profiles[m_content.objects[size_t(index)].profile].applicationType;
    }
    std::span<const SecretRecord> secrets(qsizetype index) const;
    int unreadSecretCount(qsizetype index) const; ///< too odd to read
    ExpiryState expiryState(qsizetype index, const ExpiryClock &clock) const;

    QByteArrayView hint(const SecretRecord &secret) const; ///< of a secret of this page

    /// A line of text for each object, to be searched: its name and its secrets' descriptions as
    /// foldedName() gives them, parted by '\t', which is in none, and ended by '\n'. It begins at
    /// the object's place in foldedStarts(), which ends with the size of it all.
    QByteArrayView foldedTexts() const { return m_content.folded; }
    std::span<const quint32> foldedStarts() const { return m_content.foldedStarts; }
    QByteArrayView foldedText(qsizetype index) const; ///< the line of one, with its end

    // As they lie, for who copies them.
    const PageContent &content() const { return m_content; }
    const std::vector<ObjectProfile> &profiles() const { return m_profiles; }

private:
    friend class PageBuilder;

    void showOwn(); ///< once the builder has filled what follows

    PageContent m_content;
    std::shared_ptr<const void> m_memory; // that the content lies in; none where it is our own
    std::vector<QUuid> m_objectIds;
    std::vector<ObjectRecord> m_objects;
    std::vector<SecretRecord> m_secrets;
    std::vector<ObjectProfile> m_profiles;
    std::vector<qint64> m_deletedDateTimes;
    std::vector<quint32> m_foldedStarts{0};
    std::string m_texts; // not QByteArray: it appends a few bytes much faster
    std::string m_folded;
};

/// The one way in which rows travel, from thread to thread and into a store.
using SharedPage = std::shared_ptr<const DirectoryPage>;

} // namespace Keyturn
