// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorypage.h"

namespace Keyturn {

static_assert(sizeof(SecretRecord) == 40);
static_assert(sizeof(ObjectRecord) == 40);

ObjectView DirectoryPage::view(qsizetype index) const
{
    const ObjectRecord &record = m_objects[size_t(index)];
    const ObjectProfile &profile = m_profiles[record.profile];
    ObjectView view{
        .objectId = m_objectIds[size_t(index)],
        .appId = record.appId,
        .kind = profile.kind,
        .displayName = displayName(index),
        .createdDateTime = record.createdDateTime,
        .deletedDateTime =
            m_deletedDateTimes.empty() ? ObjectView::NoTime : m_deletedDateTimes[size_t(index)],
        .signInAudience = profile.signInAudience,
        .servicePrincipalType = profile.servicePrincipalType,
        .appOwnerOrganizationId = profile.appOwnerOrganizationId,
        .secrets = {},
        .unreadSecretCount = record.unreadSecretCount,
    };
    const QByteArrayView texts = m_texts;
    for (const SecretRecord &secret : secrets(index))
        view.secrets.push_back({.keyId = secret.keyId,
                                .validity = secret.validity,
                                .displayName = texts.sliced(secret.text, secret.nameSize),
                                .hint = hint(secret)});
    return view;
}

QByteArrayView DirectoryPage::displayName(qsizetype index) const
{
    const ObjectRecord &record = m_objects[size_t(index)];
    return QByteArrayView(m_texts).sliced(record.name, record.nameSize);
}

qint64 DirectoryPage::createdDateTime(qsizetype index) const
{
    return m_objects[size_t(index)].createdDateTime;
}

std::span<const SecretRecord> DirectoryPage::secrets(qsizetype index) const
{
    const ObjectRecord &record = m_objects[size_t(index)];
    return std::span(m_secrets).subspan(record.firstSecret, record.secretCount);
}

QByteArrayView DirectoryPage::hint(const SecretRecord &secret) const
{
    const QByteArrayView texts = m_texts;
    return texts.sliced(qsizetype(secret.text) + secret.nameSize, secret.hintSize);
}

int DirectoryPage::unreadSecretCount(qsizetype index) const
{
    return m_objects[size_t(index)].unreadSecretCount;
}

ExpiryState DirectoryPage::expiryState(qsizetype index, const ExpiryClock &clock) const
{
    ExpiryTally tally(clock);
    for (const SecretRecord &secret : secrets(index))
        tally.add(secret.validity);
    return tally.state();
}

} // namespace Keyturn
