// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampleobject.h"

namespace Keyturn {

/// Hundreds of thousands of objects that take no memory: each is made anew from its number, the
/// seed and the clock, always the same, and its number is found again in its IDs.
class GeneratedContents
{
public:
    enum class Collection { Applications, ServicePrincipals };

    GeneratedContents() = default; ///< holds nothing
    GeneratedContents(Collection collection, qsizetype count, quint64 seed, qint64 now,
                      bool isSkewed = false);

    qsizetype count() const { return m_count; }
    SampleObject at(qsizetype index) const;
    SampleKind kind(qsizetype index) const;
    bool isOwnedByCaller(qsizetype index) const;
    std::optional<qint64> created(qsizetype index) const;

    /// comparable() of at(index), without making the whole object.
    QByteArray comparable(qsizetype index, SampleField field) const;

    std::optional<qsizetype> indexOfId(const QUuid &id) const;
    std::optional<qsizetype> indexOfAppId(const QUuid &appId) const;

private:
    quint64 dice(qsizetype index, quint64 purpose) const;
    bool isManagedIdentity(qsizetype index) const;
    QUuid id(qsizetype index) const;
    QUuid appId(qsizetype index) const;
    QByteArray displayName(qsizetype index) const;
    void addSecrets(SampleObject &object, qsizetype index) const;

    Collection m_collection = Collection::Applications;
    qsizetype m_count = 0;
    quint64 m_seed = 0;
    qint64 m_now = 0;
    bool m_isSkewed = false; ///< four in five were made within the last year
};

} // namespace Keyturn
