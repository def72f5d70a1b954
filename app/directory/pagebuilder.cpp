// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/pagebuilder.h"

#include "app/core/plainname.h"

#include <QList>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace Keyturn {

namespace {

    constexpr qsizetype MaxSize = std::numeric_limits<quint16>::max();
    constexpr qsizetype BytesPerObject = 400; // of Graph's JSON, rather fewer than more
    constexpr qsizetype BytesPerTextByte = 8;
    constexpr size_t MaxProfiles = 4'096; // each is looked for among all; a page has 999 objects

    QByteArrayView clipped(QByteArrayView utf8)
    {
        if (utf8.size() <= MaxSize)
            return utf8;
        qsizetype size = MaxSize;
        while (size > 0 && (quint8(utf8[size]) & 0xc0) == 0x80) // the middle of a character
            --size;
        return utf8.first(size);
    }

    void append(std::string &texts, QByteArrayView text)
    {
        texts.append(text.data(), size_t(text.size()));
    }

    // Qt's own comparisons are calls, and these are made for each object.
    bool isSame(QByteArrayView a, QByteArrayView b)
    {
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
    }

    bool isSame(const QUuid &a, const QUuid &b)
    {
        using Halves = std::array<quint64, 2>;
        return std::bit_cast<Halves>(a) == std::bit_cast<Halves>(b);
    }

    bool fits(const ObjectProfile &profile, const ObjectView &object)
    {
        return profile.kind == object.kind && isSame(profile.signInAudience, object.signInAudience)
            && isSame(profile.servicePrincipalType, object.servicePrincipalType)
            && isSame(profile.appOwnerOrganizationId, object.appOwnerOrganizationId);
    }

} // namespace

PageBuilder::PageBuilder(qsizetype bytes)
    : m_page(std::make_shared<DirectoryPage>())
{
    // What is too much goes back in the end.
    const auto objects = size_t(bytes / BytesPerObject);
    m_page->m_objectIds.reserve(objects);
    m_page->m_appIds.reserve(objects);
    m_page->m_objects.reserve(objects);
    m_page->m_keyIds.reserve(objects);
    m_page->m_secrets.reserve(objects);
    m_page->m_foldedHints.reserve(objects);
    m_page->m_deletedDateTimes.reserve(objects);
    m_page->m_foldedStarts.reserve(objects + 1);
    m_page->m_texts.reserve(size_t(bytes / BytesPerTextByte));
    m_page->m_folded.reserve(size_t(bytes / BytesPerTextByte));
}

bool PageBuilder::add(const ObjectView &object)
{
    if (qsizetype(object.secrets.size()) > MaxSize)
        return false;
    const std::optional<quint16> profile = profileOf(object);
    if (!profile)
        return false;
    const QByteArrayView name = clipped(object.displayName);
    m_page->m_objectIds.push_back(object.objectId);
    m_page->m_appIds.push_back(object.appId);
    m_page->m_objects.push_back(
        {.createdDateTime = object.createdDateTime,
         .name = quint32(m_page->m_texts.size()),
         .firstSecret = quint32(m_page->m_secrets.size()),
         .nameSize = quint16(name.size()),
         .secretCount = quint16(object.secrets.size()),
         .unreadSecretCount = quint16(std::min(qsizetype(object.unreadSecretCount), MaxSize)),
         .profile = *profile});
    append(m_page->m_texts, name);
    m_page->m_deletedDateTimes.push_back(object.deletedDateTime);
    m_hasDeleted |= object.deletedDateTime != ObjectView::NoTime;
    for (const ListedSecret &secret : object.secrets)
        addSecret(secret);
    addFolded(object);
    return true;
}

bool PageBuilder::addObject(const DirectoryObject &object)
{
    const auto milliseconds = [](const QDateTime &time) {
        return time.isValid() ? time.toMSecsSinceEpoch() : ObjectView::NoTime;
    };
    const QByteArray name = object.displayName.toUtf8();
    const QByteArray audience = object.signInAudience.toUtf8();
    const QByteArray type = object.servicePrincipalType.toUtf8();
    QList<QByteArray> texts; // what the views borrow
    ObjectView view{.objectId = object.ref.objectId,
                    .appId = object.ref.appId,
                    .kind = object.ref.kind,
                    .displayName = name,
                    .createdDateTime = milliseconds(object.createdDateTime),
                    .deletedDateTime = milliseconds(object.deletedDateTime),
                    .signInAudience = audience,
                    .servicePrincipalType = type,
                    .appOwnerOrganizationId = object.appOwnerOrganizationId,
                    .secrets = {},
                    .unreadSecretCount = object.unreadSecretCount};
    for (const PasswordCredential &credential : object.passwordCredentials) {
        texts.append({credential.displayName.toUtf8(), credential.hint.toUtf8()});
        view.secrets.push_back({.keyId = credential.keyId,
                                .validity = Validity::of(credential),
                                .displayName = texts[texts.size() - 2],
                                .hint = texts.last()});
    }
    return add(view);
}

SharedPage PageBuilder::finish()
{
    if (!m_hasDeleted)
        m_page->m_deletedDateTimes.clear();
    m_page->m_objectIds.shrink_to_fit();
    m_page->m_appIds.shrink_to_fit();
    m_page->m_objects.shrink_to_fit();
    m_page->m_keyIds.shrink_to_fit();
    m_page->m_secrets.shrink_to_fit();
    m_page->m_foldedHints.shrink_to_fit();
    m_page->m_profiles.shrink_to_fit();
    m_page->m_deletedDateTimes.shrink_to_fit();
    m_page->m_foldedStarts.shrink_to_fit();
    m_page->m_texts.shrink_to_fit();
    m_page->m_folded.shrink_to_fit();
    m_page->showOwn();
    return std::move(m_page);
}

void PageBuilder::addSecret(const ListedSecret &secret)
{
    const QByteArrayView name = clipped(secret.displayName);
    const QByteArrayView hint = clipped(secret.hint);
    m_page->m_keyIds.push_back(secret.keyId);
    m_page->m_foldedHints.push_back(foldedHint(hint));
    m_page->m_secrets.push_back({.validity = secret.validity,
                                 .text = quint32(m_page->m_texts.size()),
                                 .nameSize = quint16(name.size()),
                                 .hintSize = quint16(hint.size())});
    append(m_page->m_texts, name);
    append(m_page->m_texts, hint);
}

void PageBuilder::addFolded(const ObjectView &object)
{
    std::string &folded = m_page->m_folded;
    appendFoldedName(folded, clipped(object.displayName));
    for (const ListedSecret &secret : object.secrets) {
        if (secret.displayName.isEmpty())
            continue;
        folded += '\t';
        appendFoldedName(folded, clipped(secret.displayName));
    }
    folded += '\n';
    m_page->m_foldedStarts.push_back(quint32(m_page->m_folded.size()));
}

std::optional<quint16> PageBuilder::profileOf(const ObjectView &object)
{
    // From the back: neighbours are often alike.
    auto &profiles = m_page->m_profiles;
    const auto found = std::find_if(profiles.rbegin(), profiles.rend(),
                                    [&](const auto &profile) { return fits(profile, object); });
    if (found != profiles.rend())
        return quint16(profiles.rend() - found - 1);
    if (profiles.size() == MaxProfiles)
        return std::nullopt;
    const QByteArray type = object.servicePrincipalType.toByteArray();
    profiles.push_back({.kind = object.kind,
                        .signInAudience = object.signInAudience.toByteArray(),
                        .servicePrincipalType = type,
                        .appOwnerOrganizationId = object.appOwnerOrganizationId,
                        .applicationType = applicationType(type, object.appOwnerOrganizationId)});
    return quint16(profiles.size() - 1);
}

} // namespace Keyturn
