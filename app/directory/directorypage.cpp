// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorypage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace Keyturn {

static_assert(sizeof(SecretRecord) == 24);
static_assert(sizeof(ObjectRecord) == 24);

quint32 foldedHint(QByteArrayView hint)
{
    std::array<char, sizeof(quint32)> bytes = {};
    const auto size = std::min(bytes.size(), size_t(hint.size()));
    std::transform(hint.begin(), hint.begin() + qsizetype(size), bytes.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return std::bit_cast<quint32>(bytes);
}

DirectoryPage::DirectoryPage(const PageContent &content, std::vector<ObjectProfile> profiles,
                             std::shared_ptr<const void> memory)
    : m_content(content)
    , m_memory(std::move(memory))
    , m_profiles(std::move(profiles))
{ }

void DirectoryPage::showOwn()
{
    m_content = {.objectIds = m_objectIds,
                 .appIds = m_appIds,
                 .objects = m_objects,
                 .keyIds = m_keyIds,
                 .secrets = m_secrets,
                 .foldedHints = m_foldedHints,
                 .deletedDateTimes = m_deletedDateTimes,
                 .foldedStarts = m_foldedStarts,
                 .texts = m_texts,
                 .folded = m_folded};
}

ObjectView DirectoryPage::view(qsizetype index) const
{
    const ObjectRecord &record = m_content.objects[size_t(index)];
    const ObjectProfile &profile = m_profiles[record.profile];
    ObjectView view{
        .objectId = m_content.objectIds[size_t(index)],
        .appId = appId(index),
        .kind = profile.kind,
        .displayName = displayName(index),
        .createdDateTime = record.createdDateTime,
        .deletedDateTime = m_content.deletedDateTimes.empty()
            ? ObjectView::NoTime
            : m_content.deletedDateTimes[size_t(index)],
        .signInAudience = profile.signInAudience,
        .servicePrincipalType = profile.servicePrincipalType,
        .appOwnerOrganizationId = profile.appOwnerOrganizationId,
        .secrets = {},
        .unreadSecretCount = record.unreadSecretCount,
    };
    const QByteArrayView texts = m_content.texts;
    auto keyId = m_content.keyIds.begin() + record.firstSecret;
    for (const SecretRecord &secret : secrets(index))
        view.secrets.push_back({.keyId = *keyId++,
                                .validity = secret.validity,
                                .displayName = texts.sliced(secret.text, secret.nameSize),
                                .hint = hint(secret)});
    return view;
}

QByteArrayView DirectoryPage::displayName(qsizetype index) const
{
    const ObjectRecord &record = m_content.objects[size_t(index)];
    return m_content.texts.sliced(record.name, record.nameSize);
}

qint64 DirectoryPage::createdDateTime(qsizetype index) const
{
    return m_content.objects[size_t(index)].createdDateTime;
}

std::span<const SecretRecord> DirectoryPage::secrets(qsizetype index) const
{
    const ObjectRecord &record = m_content.objects[size_t(index)];
    return m_content.secrets.subspan(record.firstSecret, record.secretCount);
}

std::span<const QUuid> DirectoryPage::keyIds(qsizetype index) const
{
    const ObjectRecord &record = m_content.objects[size_t(index)];
    return m_content.keyIds.subspan(record.firstSecret, record.secretCount);
}

std::span<const quint32> DirectoryPage::foldedHints(qsizetype index) const
{
    const ObjectRecord &record = m_content.objects[size_t(index)];
    return m_content.foldedHints.subspan(record.firstSecret, record.secretCount);
}

QByteArrayView DirectoryPage::hint(const SecretRecord &secret) const
{
    return m_content.texts.sliced(qsizetype(secret.text) + secret.nameSize, secret.hintSize);
}

qsizetype DirectoryPage::ownerOf(size_t secret) const
{
    // The last whose secrets begin there or before, since those without any begin where the next
    // one's do.
    const auto objects = m_content.objects;
    const auto behind =
        std::ranges::upper_bound(objects, secret, std::less(), &ObjectRecord::firstSecret);
    return behind - objects.begin() - 1;
}

QByteArrayView DirectoryPage::foldedText(qsizetype index) const
{
    const auto starts = m_content.foldedStarts.subspan(size_t(index), 2);
    return m_content.folded.sliced(starts[0], starts[1] - starts[0]);
}

int DirectoryPage::unreadSecretCount(qsizetype index) const
{
    return m_content.objects[size_t(index)].unreadSecretCount;
}

ExpiryState DirectoryPage::expiryState(qsizetype index, const ExpiryClock &clock) const
{
    ExpiryTally tally(clock);
    for (const SecretRecord &secret : secrets(index))
        tally.add(secret.validity);
    return tally.state();
}

} // namespace Keyturn
