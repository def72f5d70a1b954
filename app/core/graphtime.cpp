// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/graphtime.h"

#include <charconv>

namespace Keyturn {

namespace {

    /// Takes characters off the front of a text; after the first mismatch it stays failed.
    class Scanner
    {
    public:
        explicit Scanner(QByteArrayView text)
            : m_rest(text)
        { }

        int number(qsizetype digits)
        {
            if (m_rest.size() < digits || m_rest.startsWith('-'))
                return fail(); // before the end is computed, which would lie beyond the text
            int value = 0;
            const char *const end = m_rest.data() + digits;
            if (std::from_chars(m_rest.data(), end, value).ptr != end)
                return fail();
            m_rest = m_rest.sliced(digits);
            return value;
        }

        bool skip(char expected)
        {
            const bool is = m_rest.startsWith(expected);
            if (is)
                m_rest = m_rest.sliced(1);
            return is;
        }

        void expect(char expected)
        {
            if (!skip(expected))
                fail();
        }

        /// The first three fractional digits, as milliseconds; the others are passed over.
        int fraction()
        {
            int milliseconds = 0;
            int weight = 100;
            while (!m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
                milliseconds += weight * (m_rest.front() - '0');
                weight /= 10;
                m_rest = m_rest.sliced(1);
            }
            return milliseconds;
        }

        bool isAtEnd() const { return !m_failed && m_rest.isEmpty(); }

    private:
        int fail()
        {
            m_failed = true;
            return 0;
        }

        QByteArrayView m_rest;
        bool m_failed = false;
    };

    /// Milliseconds east of Greenwich. A time without any zone is taken as UTC.
    qint64 offset(Scanner &in)
    {
        if (in.skip('Z') || in.skip('z'))
            return 0;
        const bool isEast = in.skip('+');
        if (!isEast && !in.skip('-'))
            return 0;
        const qint64 hours = in.number(2);
        in.expect(':');
        const qint64 minutes = in.number(2);
        return (isEast ? 60'000 : -60'000) * (hours * 60 + minutes);
    }

    /// An offset can lead out of the years that can be written.
    bool hasFourDigitYear(qint64 milliseconds)
    {
        const int year = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date().year();
        return year >= 1 && year <= 9999;
    }

} // namespace

std::optional<qint64> parseGraphTime(QByteArrayView text)
{
    Scanner in(text);
    const int year = in.number(4);
    in.expect('-');
    const int month = in.number(2);
    in.expect('-');
    const QDate date(year, month, in.number(2));
    in.expect('T');
    const int hour = in.number(2);
    in.expect(':');
    const int minute = in.number(2);
    in.expect(':');
    const int second = in.number(2);
    const QTime time(hour, minute, second, in.skip('.') ? in.fraction() : 0);
    const qint64 east = offset(in);
    if (!in.isAtEnd() || !date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 milliseconds = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - east;
    if (east != 0 && !hasFourDigitYear(milliseconds))
        return std::nullopt;
    return milliseconds;
}

QString toGraphTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace Keyturn
