// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/reminderstore.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto MarkedApplications = "markedApplications"_L1;
    constexpr auto ToldSecrets = "toldSecrets"_L1;
    constexpr auto ToldOn = "toldOn"_L1;

    QString reminderKey(const QString &tenantId, QLatin1StringView name)
    {
        return u"tenants/%1/%2"_s.arg(tenantId, name);
    }

    /// What is none counts as not there.
    QSet<QUuid> readIds(const QSettings &settings, const QString &key)
    {
        QSet<QUuid> ids;
        const QStringList texts = settings.value(key).toStringList();
        for (const QString &text : texts) {
            if (const QUuid id = QUuid::fromString(text); !id.isNull())
                ids.insert(id);
        }
        return ids;
    }

    void writeIds(QSettings &settings, const QString &key, const QSet<QUuid> &ids)
    {
        QStringList texts;
        for (const QUuid &id : ids)
            texts.append(id.toString(QUuid::WithoutBraces));
        std::ranges::sort(texts);
        if (texts.isEmpty())
            settings.remove(key);
        else
            settings.setValue(key, texts);
    }

} // namespace

ReminderStore::ReminderStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QSet<QUuid> ReminderStore::marked(const QString &tenantId) const
{
    return readIds(m_settings, reminderKey(tenantId, MarkedApplications));
}

void ReminderStore::setMarked(const QString &tenantId, const QUuid &appId, bool isMarked)
{
    QSet<QUuid> ids = marked(tenantId);
    if (isMarked == ids.contains(appId))
        return;
    if (isMarked)
        ids.insert(appId);
    else
        ids.remove(appId);
    writeIds(m_settings, reminderKey(tenantId, MarkedApplications), ids);
    Q_EMIT markedChanged(tenantId);
}

QSet<QUuid> ReminderStore::toldOn(const QDate &day, const QString &tenantId) const
{
    const QString noted = m_settings.value(reminderKey(tenantId, ToldOn)).toString();
    if (noted != day.toString(Qt::ISODate))
        return {};
    return readIds(m_settings, reminderKey(tenantId, ToldSecrets));
}

void ReminderStore::noteTold(const QDate &day, const QString &tenantId, const QSet<QUuid> &keyIds)
{
    const QSet<QUuid> all = toldOn(day, tenantId) | keyIds;
    m_settings.setValue(reminderKey(tenantId, ToldOn), day.toString(Qt::ISODate));
    writeIds(m_settings, reminderKey(tenantId, ToldSecrets), all);
}

} // namespace Keyturn
