// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/curatedcontents.h"

#include "app/sample/curatedapplication.h"
#include "app/sample/curatednames.h"
#include "app/sample/sampleday.h"
#include "app/sample/samplenames.h"
#include "app/sample/sampleorganization.h"

#include <QDateTime>

namespace Keyturn {

namespace {

    constexpr int PrincipalsOfOwnApplications = 93;
    constexpr int SoonDays = 30;

    /// A minute to midnight, so that a tenant opened in the evening still has time to show it.
    qint64 lateToday(qint64 now)
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
        const qint64 late = QDateTime(today, QTime(23, 59)).toMSecsSinceEpoch();
        return late > now ? late : QDateTime(today, QTime(23, 59, 59, 999)).toMSecsSinceEpoch();
    }

} // namespace

CuratedContents::CuratedContents(quint64 seed, qint64 now)
    : m_random(mixed(seed))
    , m_now(now - now % 1000)
{
    for (const CuratedApplication &curated : curatedApplications())
        addCurated(curated, SampleKind::Application);
    for (const CuratedApplication &curated : ruledApplications())
        addCurated(curated, SampleKind::Application);
    for (const CuratedApplication &curated : oddlyNamedApplications())
        addCurated(curated, SampleKind::Application);
    for (const char *displayName : ordinaryApplicationNames())
        addOrdinary(displayName);
    for (const CuratedApplication &curated : curatedBlueprints())
        addCurated(curated, SampleKind::Blueprint);
    addForeignPrincipals();
    addManagedIdentities();
    addDeleted();
}

void CuratedContents::addCurated(const CuratedApplication &curated, SampleKind kind)
{
    SampleObject made = object(kind, curated.displayName);
    made.signInAudience = curated.audience;
    made.rule = curated.rule;
    made.isOwnedByCaller = curated.isOwnedByCaller;
    made.notes = curated.notes;
    for (const CuratedSecret &one : curated.secrets)
        made.secrets.push_back(secret(one));
    if (kind == SampleKind::Application)
        addPrincipalOf(made, curated.secretsOfPrincipal);
    applications.append(std::move(made));
}

void CuratedContents::addOrdinary(const char *displayName)
{
    SampleObject made = object(SampleKind::Application, displayName);
    made.secrets = ordinarySecrets();
    made.isOwnedByCaller = m_random.below(20) == 0;
    if (m_random.below(5) == 0)
        made.signInAudience = "AzureADMultipleOrgs";
    if (m_random.below(6) == 0)
        made.certificates.push_back({.keyId = m_random.uuid(),
                                     .displayName = "CN=" + QByteArray(SampleOrganization::Domain),
                                     .start = m_now - 200 * Day,
                                     .end = m_now + 165 * Day});
    addPrincipalOf(made, {});
    applications.append(std::move(made));
}

void CuratedContents::addPrincipalOf(const SampleObject &application,
                                     std::span<const CuratedSecret> secrets)
{
    if (servicePrincipals.count() >= PrincipalsOfOwnApplications)
        return; // as in real tenants, where not every registration was ever used
    SampleObject principal = application;
    principal.id = m_random.uuid();
    principal.kind = SampleKind::ServicePrincipal;
    principal.servicePrincipalType = "Application";
    principal.homeTenant = SampleOrganization::Id;
    principal.secrets.clear();
    principal.certificates.clear();
    for (const CuratedSecret &one : secrets)
        principal.secrets.push_back(secret(one));
    servicePrincipals.append(std::move(principal));
}

void CuratedContents::addForeignPrincipals()
{
    for (const MicrosoftPrincipal &microsoft : microsoftPrincipals()) {
        SampleObject principal = object(SampleKind::ServicePrincipal, microsoft.displayName);
        principal.appId = QUuid::fromString(QLatin1StringView(microsoft.appId));
        principal.homeTenant = SampleOrganization::Microsoft;
        principal.signInAudience = "AzureADMultipleOrgs";
        principal.rule = SampleRule::Locked;
        servicePrincipals.append(std::move(principal));
    }
    for (const char *displayName : vendorPrincipalNames()) {
        SampleObject principal = object(SampleKind::ServicePrincipal, displayName);
        principal.homeTenant = m_random.uuid();
        principal.signInAudience = "AzureADMultipleOrgs";
        principal.secrets = ordinarySecrets();
        servicePrincipals.append(std::move(principal));
    }
}

void CuratedContents::addManagedIdentities()
{
    for (const char *displayName : managedIdentityNames()) {
        SampleObject principal = object(SampleKind::ServicePrincipal, displayName);
        principal.servicePrincipalType = "ManagedIdentity";
        principal.rule = SampleRule::ManagedIdentity;
        servicePrincipals.append(std::move(principal));
    }
}

void CuratedContents::addDeleted()
{
    int days = 0;
    for (const char *displayName : deletedApplicationNames()) {
        days += 4;
        SampleObject deleted = object(SampleKind::Application, displayName);
        deleted.deleted = m_now - days * Day;
        deleted.secrets = ordinarySecrets();
        SampleObject principal = deleted;
        principal.kind = SampleKind::ServicePrincipal;
        principal.id = m_random.uuid();
        principal.servicePrincipalType = "Application";
        principal.homeTenant = SampleOrganization::Id;
        principal.secrets.clear();
        deletedApplications.append(std::move(deleted));
        deletedPrincipals.append(std::move(principal));
    }
}

SampleObject CuratedContents::object(SampleKind kind, const char *displayName)
{
    SampleObject made = {.kind = kind, .id = m_random.uuid(), .appId = m_random.uuid()};
    made.displayName = displayName;
    made.created = m_now - (30 + qint64(m_random.below(2500))) * Day - m_random.below(Day);
    if (kind == SampleKind::ServicePrincipal) {
        made.servicePrincipalType = "Application";
        made.homeTenant = SampleOrganization::Id;
    }
    return made;
}

SampleCredential CuratedContents::secret(const CuratedSecret &curated)
{
    const bool isFromOldTool = curated.displayName == nullptr;
    const QByteArray hint = SampleNames::hint(m_random.next());
    return {.keyId = m_random.uuid(),
            .displayName = curated.displayName,
            .hint = isFromOldTool ? QByteArray() : hint,
            .start = time(curated.start),
            .end = time(curated.end)};
}

std::vector<SampleCredential> CuratedContents::ordinarySecrets()
{
    constexpr std::array<int, 10> Counts = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3};
    const int count = Counts[m_random.below(Counts.size())];
    std::vector<SampleCredential> secrets;
    for (int i = 0; i < count; ++i) {
        int end = int(m_random.below(700)) - 180;
        if (end >= 0 && end < 2 * SoonDays) // what expires soon is written by hand
            end += 2 * SoonDays;
        SampleCredential made = secret({.displayName = "", .start = end - 365, .end = end});
        made.displayName = SampleNames::ofSecret(m_random.next());
        made.end = *made.end + m_random.below(Day);
        secrets.push_back(std::move(made));
    }
    return secrets;
}

std::optional<qint64> CuratedContents::time(int days) const
{
    if (days == CuratedSecret::None)
        return std::nullopt;
    if (days == CuratedSecret::Today)
        return lateToday(m_now);
    return m_now + days * Day;
}

} // namespace Keyturn
