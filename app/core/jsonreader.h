// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <tl/expected.hpp>

namespace Keyturn {

/// Reads typed members of one JSON object and remembers the first problem, as QXmlStreamReader
/// does: a fromJson() reads member after member and asks once, at the end. A member that is
/// optional may be absent or null, never of another type.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object);

    QString string(QLatin1StringView key);
    QString optionalString(QLatin1StringView key);
    QUuid uuid(QLatin1StringView key);
    QUuid optionalUuid(QLatin1StringView key);
    QJsonArray optionalArray(QLatin1StringView key);
    QDateTime optionalDateTime(QLatin1StringView key); ///< UTC; see parseGraphTime()

    /// The value if nothing was wrong, else a sentence for the log that names the member.
    template<typename T>
    tl::expected<T, QString> finish(T value) const
    {
        if (m_problem.isEmpty())
            return value;
        return tl::unexpected(m_problem);
    }

private:
    bool isAbsent(QLatin1StringView key) const;
    void report(QLatin1StringView key, QLatin1StringView expectation);

    QJsonObject m_object;
    QString m_problem;
};

} // namespace Keyturn
