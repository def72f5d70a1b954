// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledirectory.h"

#include "app/sample/curatedcontents.h"
#include "app/sample/sampleday.h"
#include "app/sample/secretgenerator.h"

#include <algorithm>

namespace Keyturn {

namespace {

    qint64 twoYearsAfter(qint64 start)
    {
        return QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).addYears(2).toMSecsSinceEpoch();
    }

    SampleResult<void> mayChange(const SampleObject &object)
    {
        switch (object.rule) {
        case SampleRule::NoRight:
        case SampleRule::ManagedIdentity:
            return tl::unexpected(SampleFault::denied());
        case SampleRule::Locked:
            return tl::unexpected(
                SampleFault{.code = "CannotUpdateLockedServicePrincipalProperty",
                            .message = "Property passwordCredentials is invalid.",
                            .detail = "CannotUpdateLockedServicePrincipalProperty"});
        default:
            return {};
        }
    }

    /// What the policies of SampleDocuments say.
    SampleResult<void> checkPolicy(const SampleObject &object, qint64 start, qint64 end)
    {
        if (object.rule == SampleRule::NoSecrets)
            return tl::unexpected(
                SampleFault{.code = "CredentialTypeNotAllowedAsPerAppPolicy",
                            .message = "Credential type not allowed as per assigned policy "
                                       "'d41b7c92-0e6f-4a83-b5d9-1f7c2e60a8b3'.",
                            .detail = "CredentialTypeNotAllowedAsPerAppPolicy"});
        if (object.rule == SampleRule::NinetyDays && end - start > 90 * Day)
            return tl::unexpected(
                SampleFault{.code = "CredentialInvalidLifetimeAsPerAppPolicy",
                            .message = "Credential lifetime exceeds the max value allowed as per "
                                       "assigned policy 'a2f0c4b8-5d7e-4f19-8c3b-6e9d10b7f254'.",
                            .detail = "CredentialInvalidLifetimeAsPerAppPolicy"});
        return {};
    }

    bool isForPersonalAccounts(const SampleObject &object)
    {
        return object.signInAudience.contains("PersonalMicrosoftAccount");
    }

} // namespace

SampleDirectory::SampleDirectory(qsizetype applications, quint64 seed, qint64 now, bool isSkewed)
    : m_aheadOfClock(now - QDateTime::currentMSecsSinceEpoch())
{
    using Generated = GeneratedContents;
    if (applications > 0) {
        m_tables[Applications] = SampleTable(
            Generated(Generated::Collection::Applications, applications, seed, now, isSkewed));
        const qsizetype principals = (applications * 6 + 6) / 7; // as in the curated tenant
        m_tables[ServicePrincipals] = SampleTable(
            Generated(Generated::Collection::ServicePrincipals, principals, seed, now, isSkewed));
    } else {
        CuratedContents contents(seed, now);
        m_tables[Applications] = std::move(contents.applications);
        m_tables[ServicePrincipals] = std::move(contents.servicePrincipals);
        m_tables[DeletedApplications] = std::move(contents.deletedApplications);
        m_tables[DeletedPrincipals] = std::move(contents.deletedPrincipals);
    }
}

SampleResult<SampleIssued> SampleDirectory::addPassword(Collection collection, qsizetype index,
                                                        const SampleNewSecret &wanted)
{
    SampleTable &table = m_tables[collection];
    SampleObject object = table.at(index);
    const SampleResult<void> allowed = mayAdd(object, wanted);
    if (!allowed)
        return tl::unexpected(allowed.error());
    SampleIssued issued = issue(object, wanted);
    remember(issued);
    log(collection, object.id);
    table.replace(index, std::move(object));
    return issued;
}

SampleResult<void> SampleDirectory::removePassword(Collection collection, qsizetype index,
                                                   const QUuid &keyId)
{
    SampleTable &table = m_tables[collection];
    SampleObject object = table.at(index);
    SampleResult<void> allowed = mayChange(object);
    if (!allowed)
        return allowed;
    const auto removed = std::erase_if(
        object.secrets, [&](const SampleCredential &secret) { return secret.keyId == keyId; });
    if (removed == 0)
        return tl::unexpected(SampleFault::badRequest("No password credential found with keyId "
                                                      + keyId.toByteArray(QUuid::WithoutBraces)
                                                      + "."));
    log(collection, object.id);
    table.replace(index, std::move(object));
    m_marks.erase(keyId);
    return {};
}

SampleResult<SampleCreated> SampleDirectory::create(SampleObject object,
                                                    const std::vector<SampleNewSecret> &wanted)
{
    object.id = QUuid::createUuid();
    object.appId = QUuid::createUuid();
    object.created = now();
    object.isOwnedByCaller = true;
    SampleCreated created;
    for (const SampleNewSecret &one : wanted) {
        const SampleResult<void> allowed = mayAdd(object, one);
        if (!allowed)
            return tl::unexpected(allowed.error());
        created.secrets.push_back(issue(object, one));
    }
    std::ranges::for_each(created.secrets, [this](const auto &issued) { remember(issued); });
    created.object = object;
    log(Applications, object.id);
    m_tables[Applications].append(std::move(object));
    return created;
}

QSet<QUuid> SampleDirectory::changedSince(quint64 revision, Collection collection) const
{
    QSet<QUuid> ids;
    for (auto change = size_t(revision); change < m_log.size(); ++change) {
        if (m_log[change].first == collection)
            ids.insert(m_log[change].second);
    }
    return ids;
}

bool SampleDirectory::secretEquals(const QUuid &keyId, QByteArrayView utf8) const
{
    const SampleSecretMark *const mark = markOf(keyId);
    return mark && mark->isOf(utf8);
}

const SampleSecretMark *SampleDirectory::markOf(const QUuid &keyId) const
{
    const auto found = m_marks.find(keyId);
    return found == m_marks.end() ? nullptr : &found->second;
}

SampleResult<void> SampleDirectory::mayAdd(const SampleObject &object,
                                           const SampleNewSecret &wanted)
{
    SampleResult<void> allowed = mayChange(object);
    if (!allowed)
        return allowed;
    if (object.rule == SampleRule::ThrottledEveryOther && m_attempts[object.id]++ % 2 == 0)
        return tl::unexpected(SampleFault::throttled(2));
    const qint64 start = wanted.start.value_or(now());
    const qint64 end = wanted.end.value_or(twoYearsAfter(start));
    if (end <= start || end <= now())
        return tl::unexpected(SampleFault::badRequest("Key credential end date is invalid."));
    if (isForPersonalAccounts(object) && object.secrets.size() >= 2)
        return tl::unexpected(SampleFault{.code = "TooManyAppPasswords",
                                          .message = "Not allowed to add 3 passwords. Only 2 are "
                                                     "allowed for this application.",
                                          .detail = "TooManyAppPasswords"});
    return checkPolicy(object, start, end);
}

SampleIssued SampleDirectory::issue(SampleObject &object, const SampleNewSecret &wanted) const
{
    SampleIssued issued = {.credential = {.keyId = QUuid::createUuid()}, .text = generateSecret()};
    SampleCredential &credential = issued.credential;
    credential.displayName = wanted.displayName;
    credential.hint = issued.text.utf8().first(3).toByteArray();
    credential.start = wanted.start.value_or(now());
    credential.end = wanted.end.value_or(twoYearsAfter(*credential.start));
    object.secrets.push_back(credential);
    return issued;
}

void SampleDirectory::remember(const SampleIssued &issued)
{
    m_marks.emplace(issued.credential.keyId, SampleSecretMark(issued.text.utf8(), now()));
}

} // namespace Keyturn
