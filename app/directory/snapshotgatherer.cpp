// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotgatherer.h"

#include "app/directory/snapshotchecksum.h"
#include "app/directory/snapshotpage.h"

#include <QHash>

#include <algorithm>

namespace Keyturn {

namespace {

    constexpr size_t MaxText = 1 << 22;

    /// What two profiles have in common only if they are the same.
    QByteArray keyOf(const ObjectProfile &profile)
    {
        return profile.appOwnerOrganizationId.toRfc4122() + char('0' + int(profile.kind))
            + profile.signInAudience + '\0' + profile.servicePrincipalType;
    }

    void appendPadded(QByteArray &bytes, QByteArrayView section)
    {
        bytes.append(section);
        bytes.append(qsizetype(padded(quint64(section.size()))) - section.size(), '\0');
    }

    template<typename T>
    void appendAll(QByteArray &bytes, const std::vector<T> &things)
    {
        appendPadded(bytes, bytesOf<T>(things));
    }

} // namespace

SnapshotGatherer::SnapshotGatherer(const DirectoryStore &store)
    : m_store(store)
{
    QHash<QByteArray, quint32> numbers;
    for (const SharedPage &page : store.pages()) {
        std::vector<quint32> &ofPage = m_profileNumbers.emplace_back();
        for (const ObjectProfile &profile : page->profiles()) {
            const QByteArray key = keyOf(profile);
            const auto known = numbers.constFind(key);
            if (known != numbers.constEnd()) {
                ofPage.push_back(*known);
                continue;
            }
            ofPage.push_back(quint32(m_profiles.size()));
            numbers.insert(key, quint32(m_profiles.size()));
            m_profiles.push_back(&profile);
        }
    }
    m_profilePlaces.assign(m_profiles.size(), -1);
}

bool SnapshotGatherer::isFull() const
{
    return m_objects.size() >= MostSnapshotRows || m_texts.size() >= MaxText
        || m_folded.size() >= MaxText || m_secrets.size() >= MaxText / sizeof(SecretRecord);
}

void SnapshotGatherer::add(RowPlace place)
{
    const DirectoryPage &page = *m_store.pages()[place.page];
    const PageContent &from = page.content();
    ObjectRecord object = from.objects[place.index];
    addSecrets(from, object);
    object.firstSecret = quint32(m_secrets.size() - object.secretCount);
    object.name = addText(from.texts.sliced(object.name, object.nameSize));
    object.profile = profileOf(place, object.profile);
    m_objects.push_back(object);
    m_objectIds.push_back(from.objectIds[place.index]);
    m_appIds.push_back(from.appIds[place.index]);
    const qint64 deleted =
        from.deletedDateTimes.empty() ? ObjectView::NoTime : from.deletedDateTimes[place.index];
    m_deletedDateTimes.push_back(deleted);
    m_hasDeleted |= deleted != ObjectView::NoTime;
    const quint32 line = from.foldedStarts[place.index];
    m_folded.append(from.folded.data() + line, from.foldedStarts[place.index + 1] - line);
    m_foldedStarts.push_back(quint32(m_folded.size()));
}

void SnapshotGatherer::addSecrets(const PageContent &from, const ObjectRecord &object)
{
    for (SecretRecord secret : from.secrets.subspan(object.firstSecret, object.secretCount)) {
        const qsizetype size = qsizetype(secret.nameSize) + secret.hintSize;
        secret.text = addText(from.texts.sliced(secret.text, size));
        m_secrets.push_back(secret);
    }
    const auto copy = [&object](auto &to, const auto &all) {
        const auto some = all.subspan(object.firstSecret, object.secretCount);
        to.insert(to.end(), some.begin(), some.end());
    };
    copy(m_keyIds, from.keyIds);
    copy(m_foldedHints, from.foldedHints);
}

quint32 SnapshotGatherer::addText(QByteArrayView text)
{
    const auto begin = quint32(m_texts.size());
    m_texts.append(text.data(), size_t(text.size()));
    return begin;
}

quint16 SnapshotGatherer::profileOf(RowPlace place, quint16 profile)
{
    const quint32 number = m_profileNumbers[place.page][profile];
    qint32 &found = m_profilePlaces[number];
    if (found < 0) {
        found = qint32(m_pageProfiles.size());
        m_pageProfiles.push_back(number);
    }
    return quint16(found);
}

std::vector<SnapshotProfile> SnapshotGatherer::takeProfiles(QByteArray &texts)
{
    std::vector<SnapshotProfile> profiles;
    for (const quint32 number : m_pageProfiles) {
        const ObjectProfile &profile = *m_profiles[number];
        profiles.push_back({.appOwnerOrganizationId = profile.appOwnerOrganizationId,
                            .kind = quint32(profile.kind),
                            .audienceSize = quint32(profile.signInAudience.size()),
                            .typeSize = quint32(profile.servicePrincipalType.size())});
        texts += profile.signInAudience + profile.servicePrincipalType;
        m_profilePlaces[number] = -1;
    }
    m_pageProfiles.clear();
    return profiles;
}

SnapshotEntry SnapshotGatherer::take(QByteArray &bytes)
{
    QByteArray profileTexts;
    const std::vector<SnapshotProfile> profiles = takeProfiles(profileTexts);
    if (!m_hasDeleted)
        m_deletedDateTimes.clear();
    SnapshotEntry entry{.rowCount = quint32(m_objects.size()),
                        .secretCount = quint32(m_secrets.size()),
                        .deletedCount = quint32(m_deletedDateTimes.size()),
                        .profileCount = quint32(profiles.size()),
                        .profileTextSize = quint32(profileTexts.size()),
                        .textSize = quint32(m_texts.size()),
                        .foldedSize = quint32(m_folded.size())};
    const qsizetype begin = bytes.size();
    appendAll(bytes, m_objectIds);
    appendAll(bytes, m_appIds);
    appendAll(bytes, m_objects);
    appendAll(bytes, m_keyIds);
    appendAll(bytes, m_secrets);
    appendAll(bytes, m_foldedHints);
    appendAll(bytes, m_deletedDateTimes);
    appendAll(bytes, m_foldedStarts);
    appendAll(bytes, profiles);
    appendPadded(bytes, profileTexts);
    appendPadded(bytes, m_texts);
    appendPadded(bytes, m_folded);
    entry.checksum = snapshotChecksum(QByteArrayView(bytes).sliced(begin), 0);
    beginPage();
    return entry;
}

/// Anew, in the memory that there is.
void SnapshotGatherer::beginPage()
{
    m_objectIds.clear();
    m_appIds.clear();
    m_objects.clear();
    m_keyIds.clear();
    m_secrets.clear();
    m_foldedHints.clear();
    m_deletedDateTimes.clear();
    m_hasDeleted = false;
    m_foldedStarts.assign(1, 0);
    m_texts.clear();
    m_folded.clear();
}

} // namespace Keyturn
