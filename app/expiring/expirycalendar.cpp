// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expirycalendar.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array AlarmDays = {30, 14, 7, 1};
    constexpr qsizetype LineBytes = 75; // RFC 5545, 3.1

    struct ExpiryCalendar
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::ExpiryCalendar)
    };

    QByteArray escaped(const QString &text)
    {
        QString out;
        for (const QChar c : text) {
            if (c == u'\n')
                out += R"(\n)"_L1;
            else if (c == u'\\' || c == u';' || c == u',')
                out += u'\\' + QString(c);
            else if (c >= u' ')
                out += c;
        }
        return out.toUtf8();
    }

    bool isInsideCharacter(char byte)
    {
        return (uchar(byte) & 0xC0U) == 0x80U;
    }

    /// Long lines go on in the next one, behind a space, and never within a character.
    void appendLine(QByteArray &calendar, QByteArray line)
    {
        while (line.size() > LineBytes) {
            qsizetype end = LineBytes;
            while (isInsideCharacter(line[end]))
                --end;
            calendar += line.first(end) + "\r\n";
            line = ' ' + line.sliced(end);
        }
        calendar += line + "\r\n";
    }

    QByteArray timeOf(const QDateTime &time)
    {
        return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    }

    QString summary(const ExpiringSecret &secret)
    {
        return secret.description.isEmpty()
            ? ExpiryCalendar::tr("A client secret of %1 expires").arg(secret.ownerName)
            : ExpiryCalendar::tr("Client secret “%1” of %2 expires")
                  .arg(secret.description, secret.ownerName);
    }

    QString details(const ExpiringSecret &secret, const QString &tenantName)
    {
        const auto id = [](const QUuid &one) { return one.toString(QUuid::WithoutBraces); };
        const QStringList lines = {
            ExpiryCalendar::tr("Tenant: %1").arg(tenantName),
            ExpiryCalendar::tr("Application (client) ID: %1").arg(id(secret.owner.appId)),
            ExpiryCalendar::tr("Object ID: %1").arg(id(secret.owner.objectId)),
            ExpiryCalendar::tr("Secret ID: %1").arg(id(secret.credential.keyId)),
            ExpiryCalendar::tr("Other secrets: %1").arg(secret.alsoValid)};
        return lines.join(u'\n');
    }

    void appendEvent(QByteArray &calendar, const ExpiringSecret &secret, const QString &tenantName,
                     const QDateTime &now)
    {
        appendLine(calendar, "BEGIN:VEVENT");
        appendLine(calendar,
                   "UID:" + secret.credential.keyId.toByteArray(QUuid::WithoutBraces) + "@keyturn");
        appendLine(calendar, "DTSTAMP:" + timeOf(now));
        // Some programs take the greater one, others the later one.
        appendLine(calendar, "SEQUENCE:" + QByteArray::number(now.toSecsSinceEpoch() / 60));
        appendLine(calendar, "DTSTART:" + timeOf(secret.credential.endDateTime));
        appendLine(calendar, "DURATION:PT0S");
        appendLine(calendar, "SUMMARY:" + escaped(summary(secret)));
        appendLine(calendar, "DESCRIPTION:" + escaped(details(secret, tenantName)));
        appendLine(calendar, "TRANSP:TRANSPARENT"); // nobody is busy then
        for (const int days : AlarmDays) {
            appendLine(calendar, "BEGIN:VALARM");
            appendLine(calendar, "ACTION:DISPLAY");
            appendLine(calendar, "TRIGGER:-P" + QByteArray::number(days) + "D");
            appendLine(calendar, "DESCRIPTION:" + escaped(summary(secret)));
            appendLine(calendar, "END:VALARM");
        }
        appendLine(calendar, "END:VEVENT");
    }

} // namespace

QByteArray expiryCalendar(const std::vector<ExpiringSecret> &secrets, const QString &tenantName,
                          const QDateTime &now)
{
    QByteArray calendar;
    appendLine(calendar, "BEGIN:VCALENDAR");
    appendLine(calendar, "VERSION:2.0");
    appendLine(calendar, "PRODID:-//Keyturn//Keyturn//EN");
    for (const ExpiringSecret &secret : secrets) {
        if (secret.credential.endDateTime.isValid())
            appendEvent(calendar, secret, tenantName, now);
    }
    appendLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace Keyturn
