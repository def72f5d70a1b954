// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonreader.h"

#include "app/core/graphtime.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

JsonReader::JsonReader(QJsonObject object)
    : m_object(std::move(object))
{ }

QString JsonReader::string(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        report(key, "a string"_L1);
    return value.toString();
}

QString JsonReader::optionalString(QLatin1StringView key)
{
    return isAbsent(key) ? QString() : string(key);
}

QUuid JsonReader::uuid(QLatin1StringView key)
{
    const QUuid id = QUuid::fromString(string(key));
    if (id.isNull())
        report(key, "a GUID"_L1);
    return id;
}

QUuid JsonReader::optionalUuid(QLatin1StringView key)
{
    return isAbsent(key) ? QUuid() : uuid(key);
}

QJsonArray JsonReader::optionalArray(QLatin1StringView key)
{
    if (!isAbsent(key) && !m_object[key].isArray())
        report(key, "a list"_L1);
    return m_object[key].toArray();
}

QDateTime JsonReader::optionalDateTime(QLatin1StringView key)
{
    if (isAbsent(key))
        return {};
    const QByteArray text = string(key).toLatin1();
    const std::optional<qint64> time = parseGraphTime(text);
    if (!time)
        report(key, "an ISO 8601 time"_L1);
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC) : QDateTime();
}

bool JsonReader::isAbsent(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() || value.isNull();
}

void JsonReader::report(QLatin1StringView key, QLatin1StringView expectation)
{
    if (m_problem.isEmpty())
        m_problem = u"“%1” is not %2"_s.arg(key, expectation);
}

} // namespace Keyturn
