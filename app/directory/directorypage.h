// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectview.h"

#include <memory>
#include <span>
#include <string>

namespace Keyturn {

/// What one secret takes in a page, beside its key ID, its folded hint and its texts: 24 bytes.
struct SecretRecord
{
    Validity validity;
    quint32 text; ///< where its texts begin: description, then hint
    quint16 nameSize;
    quint16 hintSize;
};

/// What one object takes in a page, beside its IDs and its name: 24 bytes.
struct ObjectRecord
{
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

/// The first bytes of a hint, in lower case if they are ASCII, as they lie; zeros where it has
/// none. Hints are the first characters of what Entra makes up, which is ASCII.
quint32 foldedHint(QByteArrayView hint);

/// Where the records and texts of a page lie. What is searched in lies by itself, so that a search
/// reads nothing else.
struct PageContent
{
    std::span<const QUuid> objectIds = {};
    std::span<const QUuid> appIds = {}; ///< as many
    std::span<const ObjectRecord> objects = {}; ///< likewise
    std::span<const QUuid> keyIds = {};
    std::span<const SecretRecord> secrets = {}; ///< as many
    std::span<const quint32> foldedHints = {}; ///< likewise
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
    const QUuid &appId(qsizetype index) const { return m_content.appIds[size_t(index)]; }
    QByteArrayView displayName(qsizetype index) const; ///< UTF-8
    qint64 createdDateTime(qsizetype index) const;
    ApplicationType applicationType(qsizetype index) const
    {
        return m_profiles[m_content.objects[size_t(index)].profile].applicationType;
    }
    std::span<const SecretRecord> secrets(qsizetype index) const;
    int unreadSecretCount(qsizetype index) const; ///< too odd to read
    ExpiryState expiryState(qsizetype index, const ExpiryClock &clock) const;

    std::span<const QUuid> keyIds(qsizetype index) const; ///< of its secrets
    std::span<const quint32> foldedHints(qsizetype index) const; ///< likewise
    QByteArrayView hint(const SecretRecord &secret) const; ///< of a secret of this page
    /// Whose secret that is, by its place in content().secrets.
    qsizetype ownerOf(size_t secret) const;

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
    std::vector<QUuid> m_appIds;
    std::vector<ObjectRecord> m_objects;
    std::vector<QUuid> m_keyIds;
    std::vector<SecretRecord> m_secrets;
    std::vector<quint32> m_foldedHints;
    std::vector<ObjectProfile> m_profiles;
    std::vector<qint64> m_deletedDateTimes;
    std::vector<quint32> m_foldedStarts{0};
    std::string m_texts; // not QByteArray: it appends a few bytes much faster
    std::string m_folded;
};

/// The one way in which rows travel, from thread to thread and into a store.
using SharedPage = std::shared_ptr<const DirectoryPage>;

} // namespace Keyturn
