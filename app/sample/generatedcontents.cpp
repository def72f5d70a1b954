// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/generatedcontents.h"

#include "app/sample/sampleday.h"
#include "app/sample/samplenames.h"
#include "app/sample/sampleorganization.h"
#include "app/sample/samplerandom.h"

namespace Keyturn {

namespace {

    // What a number is thrown for. Those up to ClientId are shared by both collections, so that a
    // service principal has its application's name and client ID.
    enum Purpose : quint64 {
        Name,
        Created,
        ClientId,
        ApplicationId,
        PrincipalId,
        Identity,
        Secrets
    };

    /// Shuffles all 32-bit numbers, and back: two odd factors and their inverses modulo 2^32.
    constexpr quint32 shuffled(quint32 value)
    {
        value = (value ^ (value >> 16)) * 0x45d9f3bU;
        value = (value ^ (value >> 16)) * 0x45d9f3bU;
        return value ^ (value >> 16);
    }

    constexpr quint32 unshuffled(quint32 value)
    {
        value = (value ^ (value >> 16)) * 0x119de1f3U;
        value = (value ^ (value >> 16)) * 0x119de1f3U;
        return value ^ (value >> 16);
    }
    static_assert(unshuffled(shuffled(123'456)) == 123'456);

    quint32 mask(quint64 seed, Purpose purpose)
    {
        return quint32(mixed(seed ^ (quint64(purpose) << 56)));
    }

    QUuid encoded(quint64 seed, Purpose purpose, qsizetype index)
    {
        const quint32 front = shuffled(quint32(index) ^ mask(seed, purpose));
        const quint64 rest = mixed(seed + purpose * 0x10001 + (quint64(front) << 20));
        return SampleRandom::uuidFrom((quint64(front) << 32) | (rest >> 32), mixed(rest));
    }

    /// The number in such a GUID, or none if it is not one of ours.
    std::optional<qsizetype> decoded(quint64 seed, Purpose purpose, const QUuid &id,
                                     qsizetype count)
    {
        const auto index = qsizetype(unshuffled(id.data1) ^ mask(seed, purpose));
        if (index >= count || encoded(seed, purpose, index) != id)
            return std::nullopt;
        return index;
    }

    qsizetype secretCount(quint32 percent)
    {
        constexpr std::array<quint32, 5> Below = {28, 66, 88, 95, 98}; // 1.25 on average
        return std::ranges::upper_bound(Below, percent) - Below.begin();
    }

    SampleCredential secret(SampleRandom &random, qint64 now)
    {
        const qint64 end = now + (qint64(random.below(900)) - 300) * Day + random.below(Day);
        const qint64 lifetime = 180 + 5LL * random.below(110);
        SampleCredential made = {.keyId = random.uuid()};
        made.displayName = SampleNames::ofSecret(random.next());
        if (random.below(10) != 0)
            made.hint = SampleNames::hint(random.next());
        made.start = end - lifetime * Day;
        made.end = random.below(40) == 0 ? end + 36'525 * Day : end;
        return made;
    }

} // namespace

GeneratedContents::GeneratedContents(Collection collection, qsizetype count, quint64 seed,
                                     qint64 now, bool isSkewed)
    : m_collection(collection)
    , m_count(count)
    , m_seed(mixed(seed))
    , m_now(now)
    , m_isSkewed(isSkewed)
{ }

SampleObject GeneratedContents::at(qsizetype index) const
{
    SampleObject object = {.kind = kind(index), .id = id(index), .appId = appId(index)};
    object.displayName = displayName(index);
    object.created = created(index);
    object.isOwnedByCaller = isOwnedByCaller(index);
    if (m_collection == Collection::ServicePrincipals) {
        object.servicePrincipalType =
            isManagedIdentity(index) ? QByteArray("ManagedIdentity") : QByteArray("Application");
        object.homeTenant = SampleOrganization::Id;
    }
    if (isManagedIdentity(index))
        object.rule = SampleRule::ManagedIdentity;
    else
        addSecrets(object, index);
    return object;
}

SampleKind GeneratedContents::kind(qsizetype index) const
{
    if (m_collection == Collection::ServicePrincipals)
        return SampleKind::ServicePrincipal;
    return index % 100 == 41 ? SampleKind::Blueprint : SampleKind::Application;
}

bool GeneratedContents::isOwnedByCaller(qsizetype index) const
{
    return index < m_count && index % 500 == 7;
}

QByteArray GeneratedContents::comparable(qsizetype index, SampleField field) const
{
    switch (field) {
    case SampleField::Id:
        return id(index).toByteArray(QUuid::WithoutBraces);
    case SampleField::AppId:
        return appId(index).toByteArray(QUuid::WithoutBraces);
    case SampleField::DisplayName:
        return comparableName(displayName(index));
    case SampleField::CreatedDateTime:
        return comparableTime(created(index));
    default:
        return Keyturn::comparable(at(index), field);
    }
}

std::optional<qsizetype> GeneratedContents::indexOfId(const QUuid &id) const
{
    const bool isApplication = m_collection == Collection::Applications;
    return decoded(m_seed, isApplication ? ApplicationId : PrincipalId, id, m_count);
}

std::optional<qsizetype> GeneratedContents::indexOfAppId(const QUuid &appId) const
{
    for (const Purpose purpose : {ClientId, Identity}) {
        const auto index = decoded(m_seed, purpose, appId, m_count);
        if (index && this->appId(*index) == appId)
            return index;
    }
    return std::nullopt;
}

quint64 GeneratedContents::dice(qsizetype index, quint64 purpose) const
{
    return mixed(m_seed ^ mixed(quint64(index) * 16 + purpose));
}

bool GeneratedContents::isManagedIdentity(qsizetype index) const
{
    return m_collection == Collection::ServicePrincipals && index % 25 == 12;
}

QUuid GeneratedContents::id(qsizetype index) const
{
    const bool isApplication = m_collection == Collection::Applications;
    return encoded(m_seed, isApplication ? ApplicationId : PrincipalId, index);
}

QUuid GeneratedContents::appId(qsizetype index) const
{
    return encoded(m_seed, isManagedIdentity(index) ? Identity : ClientId, index);
}

QByteArray GeneratedContents::displayName(qsizetype index) const
{
    return SampleNames::ofApplication(dice(index, Name));
}

std::optional<qint64> GeneratedContents::created(qsizetype index) const
{
    SampleRandom random(dice(index, Created));
    if (random.below(2000) == 0)
        return std::nullopt; // as on the oldest objects of real tenants
    const quint32 days = m_isSkewed && random.below(5) != 0 ? 365 : 2900;
    return m_now - qint64(random.below(days)) * Day - random.below(Day);
}

void GeneratedContents::addSecrets(SampleObject &object, qsizetype index) const
{
    const bool isApplication = m_collection == Collection::Applications;
    SampleRandom random(dice(index, isApplication ? Secrets : Secrets + 1));
    const quint32 percent = random.below(100);
    const qsizetype count = secretCount(isApplication ? percent : percent / 4);
    object.secrets.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        object.secrets.push_back(secret(random, m_now));
}

} // namespace Keyturn
