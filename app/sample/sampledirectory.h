// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/sample/samplefault.h"
#include "app/sample/samplenewsecret.h"
#include "app/sample/samplesecretmark.h"
#include "app/sample/sampletable.h"

#include <QDateTime>
#include <QSet>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace Keyturn {

/// A secret that was just made, with the one copy of its text that goes out.
struct SampleIssued
{
    SampleCredential credential;
    SecretText text;
};

struct SampleCreated
{
    SampleObject object;
    std::vector<SampleIssued> secrets;
};

/// The objects of the sample tenant, and the rules by which they change. For one thread at a time.
class SampleDirectory
{
public:
    enum Collection { Applications, ServicePrincipals, DeletedApplications, DeletedPrincipals };

    /// With 0 applications the curated contents, else as many generated ones. `now` is the time
    /// that all of their dates relate to, in milliseconds since 1970; it moves on from there. In a
    /// skewed tenant most of the generated ones are young.
    SampleDirectory(qsizetype applications, quint64 seed, qint64 now, bool isSkewed = false);

    const SampleTable &table(Collection collection) const { return m_tables[collection]; }
    qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + m_aheadOfClock; }
    quint64 revision() const { return m_log.size(); } ///< grows with every change
    /// The objects that changed after that revision, each once.
    QSet<QUuid> changedSince(quint64 revision, Collection collection) const;

    SampleResult<SampleIssued> addPassword(Collection collection, qsizetype index,
                                           const SampleNewSecret &wanted);
    SampleResult<void> removePassword(Collection collection, qsizetype index, const QUuid &keyId);
    SampleResult<SampleCreated> create(SampleObject object,
                                       const std::vector<SampleNewSecret> &wanted);

    // Of secrets made here and not removed since.
    qsizetype secretCount() const { return qsizetype(m_marks.size()); }
    bool secretEquals(const QUuid &keyId, QByteArrayView utf8) const;
    /// Null of any other.
    const SampleSecretMark *markOf(const QUuid &keyId) const;

private:
    SampleResult<void> mayAdd(const SampleObject &object, const SampleNewSecret &wanted);
    SampleIssued issue(SampleObject &object, const SampleNewSecret &wanted) const;
    void remember(const SampleIssued &issued);
    void log(Collection collection, const QUuid &id) { m_log.emplace_back(collection, id); }

    std::array<SampleTable, 4> m_tables;
    std::map<QUuid, SampleSecretMark> m_marks; // by key ID; values are known by no more
    QHash<QUuid, int> m_attempts; // of objects that are throttled every other time
    std::vector<std::pair<Collection, QUuid>> m_log; // of all changes
    // A time that runs on while the computer sleeps, which an elapsed timer's does not.
    qint64 m_aheadOfClock;
};

} // namespace Keyturn
