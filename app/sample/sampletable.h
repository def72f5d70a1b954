// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/generatedcontents.h"

#include <QHash>

#include <unordered_map>

namespace Keyturn {

/// One collection of the tenant: the generated objects, those of them that have changed since, and
/// the ones written by hand or created later.
class SampleTable
{
public:
    SampleTable() = default;
    explicit SampleTable(GeneratedContents generated)
        : m_generated(generated)
    { }

    qsizetype count() const;
    SampleObject at(qsizetype index) const;
    SampleKind kind(qsizetype index) const;
    bool isOwnedByCaller(qsizetype index) const;
    std::optional<qint64> created(qsizetype index) const;
    QByteArray comparable(qsizetype index, SampleField field) const;
    std::optional<qsizetype> indexOfId(const QUuid &id) const;
    std::optional<qsizetype> indexOfAppId(const QUuid &appId) const;

    void append(SampleObject object);
    void replace(qsizetype index, SampleObject object); ///< its IDs must be the old ones

private:
    const SampleObject *stored(qsizetype index) const;

    GeneratedContents m_generated;
    std::unordered_map<qsizetype, SampleObject> m_changed;
    std::vector<SampleObject> m_appended;
    QHash<QUuid, qsizetype> m_byId;
    QHash<QUuid, qsizetype> m_byAppId;
};

} // namespace Keyturn
