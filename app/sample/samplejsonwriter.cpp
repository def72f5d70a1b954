// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplejsonwriter.h"

#include "app/sample/sampleday.h"

#include <QDate>

#include <utility>

namespace Keyturn {

namespace {

    bool needsEscape(char c)
    {
        return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
    }

} // namespace

SampleJsonWriter::SampleJsonWriter(qsizetype expectedSize)
{
    m_json.reserve(expectedSize);
}

void SampleJsonWriter::beginObject()
{
    separate();
    m_json += '{';
    m_needsComma = false;
}

void SampleJsonWriter::endObject()
{
    m_json += '}';
    m_needsComma = true;
}

void SampleJsonWriter::beginArray()
{
    separate();
    m_json += '[';
    m_needsComma = false;
}

void SampleJsonWriter::endArray()
{
    m_json += ']';
    m_needsComma = true;
}

void SampleJsonWriter::key(QByteArrayView name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\":";
    m_needsComma = false;
}

void SampleJsonWriter::string(QByteArrayView utf8)
{
    if (utf8.isNull())
        return raw("null");
    separate();
    m_json += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        m_json += utf8.sliced(begin, i - begin);
        escape(utf8[i]);
        begin = i + 1;
    }
    m_json += utf8.sliced(begin);
    m_json += '"';
    m_needsComma = true;
}

void SampleJsonWriter::guid(const QUuid &id)
{
    if (id.isNull())
        return raw("null");
    separate();
    m_json += '"';
    m_json += id.toByteArray(QUuid::WithoutBraces);
    m_json += '"';
    m_needsComma = true;
}

/// By hand: QDateTime takes microseconds for each, and a page has four thousand.
void SampleJsonWriter::time(std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return raw("null");
    const qint64 inDay = ((*milliseconds % Day) + Day) % Day;
    constexpr qint64 JulianDayOf1970 = 2'440'588;
    const QDate date = QDate::fromJulianDay((*milliseconds - inDay) / Day + JulianDayOf1970);
    const auto part = date.isValid() ? date : QDate(1970, 1, 1);
    separate();
    m_json += '"';
    digits(part.year(), 4);
    m_json += '-';
    digits(part.month(), 2);
    m_json += '-';
    digits(part.day(), 2);
    m_json += 'T';
    digits(int(inDay / 3'600'000), 2);
    m_json += ':';
    digits(int(inDay / 60'000 % 60), 2);
    m_json += ':';
    digits(int(inDay / 1000 % 60), 2);
    if (inDay % 1000 != 0) {
        m_json += '.';
        digits(int(inDay % 1000), 3);
    }
    m_json += "Z\"";
    m_needsComma = true;
}

void SampleJsonWriter::raw(QByteArrayView json)
{
    separate();
    m_json += json;
    m_needsComma = true;
}

void SampleJsonWriter::member(QByteArrayView name, QByteArrayView utf8)
{
    key(name);
    string(utf8);
}

void SampleJsonWriter::member(QByteArrayView name, const QUuid &id)
{
    key(name);
    guid(id);
}

QByteArray SampleJsonWriter::take()
{
    m_needsComma = false;
    return std::exchange(m_json, {});
}

void SampleJsonWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
}

void SampleJsonWriter::escape(char c)
{
    constexpr QByteArrayView Hex = "0123456789abcdef";
    m_json += '\\';
    if (c == '"' || c == '\\') {
        m_json += c;
    } else {
        m_json += "u00";
        m_json += Hex[c >> 4];
        m_json += Hex[c & 15];
    }
}

void SampleJsonWriter::digits(int value, int width)
{
    int divisor = 1;
    for (int i = 1; i < width; ++i)
        divisor *= 10;
    for (; divisor > 0; divisor /= 10)
        m_json += char('0' + value / divisor % 10);
}

} // namespace Keyturn
