// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotpage.h"

#include <limits>
#include <optional>
#include <utility>

namespace Keyturn {

namespace {

    /// Takes one thing after the other off a page, whose size is known to be right.
    class Sections
    {
    public:
        explicit Sections(const char *begin)
            : m_at(begin)
        { }

        template<typename T>
        std::span<const T> take(size_t count)
        {
            const auto *const begin = reinterpret_cast<const T *>(m_at);
            m_at += padded(count * sizeof(T));
            return {begin, count};
        }

        QByteArrayView text(quint32 size)
        {
            const auto bytes = take<char>(size);
            return {bytes.data(), qsizetype(bytes.size())};
        }

    private:
        const char *m_at;
    };

    bool isOddTime(qint64 time)
    {
        constexpr qint64 Day = 86'400'000; // which an offset may add
        constexpr qint64 Year1 = -62'135'596'800'000 - Day;
        constexpr qint64 Year10000 = 253'402'300'800'000 + Day;
        // Always and Never, which ObjectView::NoTime is one of, follow one another if one counts on
        // beyond the last number.
        const bool isTime = time >= Year1 && time < Year10000;
        return !isTime && quint64(time) - quint64(Validity::Never) > 1;
    }

    // These do not stop at what is odd: to look at all rows takes less than to ask at each.

    bool areObjectsSound(const PageContent &content, size_t profileCount)
    {
        bool isOdd = false;
        for (const ObjectRecord &object : content.objects) {
            isOdd |= quint64(object.name) + object.nameSize > quint64(content.texts.size());
            isOdd |= quint64(object.firstSecret) + object.secretCount > content.secrets.size();
            isOdd |= object.profile >= profileCount;
            isOdd |= isOddTime(object.createdDateTime);
        }
        for (const qint64 time : content.deletedDateTimes)
            isOdd |= isOddTime(time);
        return !isOdd;
    }

    bool areSecretsSound(const PageContent &content)
    {
        bool isOdd = false;
        for (const SecretRecord &secret : content.secrets) {
            isOdd |= quint64(secret.text) + secret.nameSize + secret.hintSize
                > quint64(content.texts.size());
            isOdd |= isOddTime(secret.validity.start) || isOddTime(secret.validity.end);
        }
        return !isOdd;
    }

    /// Each row has a line, and lines lie one behind the other.
    bool areLinesSound(const PageContent &content)
    {
        const auto starts = content.foldedStarts;
        bool isOdd = starts.front() != 0 || starts.back() != quint64(content.folded.size());
        for (size_t row = 0; row + 1 < starts.size(); ++row)
            isOdd |= starts[row] >= starts[row + 1];
        return !isOdd;
    }

    /// As SnapshotGatherer makes them, so that a row of it can be replaced as in any other page: no
    /// more rows, and none has what is another's.
    bool isLikeOurs(const PageContent &content, size_t profileCount)
    {
        bool isOdd =
            content.objects.size() > MostSnapshotRows || profileCount > content.objects.size();
        quint64 secretCount = 0;
        quint64 textSize = 0;
        for (const ObjectRecord &object : content.objects) {
            isOdd |= object.firstSecret != secretCount;
            secretCount += object.secretCount;
            textSize += object.nameSize;
        }
        for (const SecretRecord &secret : content.secrets)
            textSize += quint64(secret.nameSize) + secret.hintSize;
        return !isOdd && secretCount == content.secrets.size()
            && textSize <= quint64(content.texts.size());
    }

    /// Nothing where they do not have exactly that text together.
    std::optional<std::vector<ObjectProfile>> readProfiles(std::span<const SnapshotProfile> records,
                                                           QByteArrayView texts)
    {
        std::vector<ObjectProfile> profiles;
        profiles.reserve(records.size());
        const auto takeText = [&texts](quint32 size) {
            const QByteArrayView text = texts.first(size);
            texts = texts.sliced(size);
            return text.toByteArray();
        };
        for (const SnapshotProfile &record : records) {
            const quint64 size = quint64(record.audienceSize) + record.typeSize;
            if (size > quint64(texts.size())
                || record.kind > quint32(ObjectKind::AgentIdentityBlueprint))
                return std::nullopt;
            const QByteArray audience = takeText(record.audienceSize);
            const QByteArray type = takeText(record.typeSize);
            profiles.push_back(
                {.kind = ObjectKind(record.kind),
                 .signInAudience = audience,
                 .servicePrincipalType = type,
                 .appOwnerOrganizationId = record.appOwnerOrganizationId,
                 .applicationType = applicationType(type, record.appOwnerOrganizationId)});
        }
        if (!texts.isEmpty())
            return std::nullopt;
        return profiles;
    }

} // namespace

quint64 sizeOf(const SnapshotEntry &entry)
{
    const auto sizeOfAll = [](quint64 count, quint64 each) { return count * each; };
    const quint64 rows = entry.rowCount;
    return sizeOfAll(rows, 2 * sizeof(QUuid) + sizeof(ObjectRecord))
        + sizeOfAll(entry.secretCount, sizeof(QUuid) + sizeof(SecretRecord))
        + padded(sizeOfAll(entry.secretCount, sizeof(quint32)))
        + sizeOfAll(entry.deletedCount, sizeof(qint64))
        + padded(sizeOfAll(rows + 1, sizeof(quint32)))
        + sizeOfAll(entry.profileCount, sizeof(SnapshotProfile)) + padded(entry.profileTextSize)
        + padded(entry.textSize) + padded(entry.foldedSize);
}

SharedPage showSnapshotPage(const SnapshotEntry &entry, QByteArrayView bytes,
                            std::shared_ptr<const void> memory)
{
    const bool hasCounts = entry.rowCount > 0
        && (entry.deletedCount == 0 || entry.deletedCount == entry.rowCount)
        && entry.profileCount <= std::numeric_limits<quint16>::max();
    if (!hasCounts || quint64(bytes.size()) != sizeOf(entry))
        return {};
    Sections sections(bytes.data());
    PageContent content;
    content.objectIds = sections.take<QUuid>(entry.rowCount);
    content.appIds = sections.take<QUuid>(entry.rowCount);
    content.objects = sections.take<ObjectRecord>(entry.rowCount);
    content.keyIds = sections.take<QUuid>(entry.secretCount);
    content.secrets = sections.take<SecretRecord>(entry.secretCount);
    content.foldedHints = sections.take<quint32>(entry.secretCount);
    content.deletedDateTimes = sections.take<qint64>(entry.deletedCount);
    content.foldedStarts = sections.take<quint32>(size_t(entry.rowCount) + 1);
    const auto profileRecords = sections.take<SnapshotProfile>(entry.profileCount);
    const QByteArrayView profileTexts = sections.text(entry.profileTextSize);
    content.texts = sections.text(entry.textSize);
    content.folded = sections.text(entry.foldedSize);

    auto profiles = readProfiles(profileRecords, profileTexts);
    if (!profiles || !areObjectsSound(content, profiles->size()) || !areSecretsSound(content)
        || !areLinesSound(content) || !isLikeOurs(content, profiles->size()))
        return {};
    return std::make_shared<DirectoryPage>(content, std::move(*profiles), std::move(memory));
}

} // namespace Keyturn
