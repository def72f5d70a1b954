// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QObject>
#include <QSet>
#include <QUuid>

class QSettings;

namespace Keyturn {

/// What is remembered of reminders in each tenant, by IDs alone: which applications are marked, and
/// of which secrets somebody was told today. It goes with all that is remembered of a tenant; see
/// PreferenceStore::forgetAll().
class ReminderStore : public QObject
{
    Q_OBJECT

public:
    explicit ReminderStore(QSettings &settings, QObject *parent = nullptr);

    QSet<QUuid> marked(const QString &tenantId) const; ///< application IDs
    void setMarked(const QString &tenantId, const QUuid &appId, bool isMarked);

    QSet<QUuid> toldOn(const QDate &day, const QString &tenantId) const; ///< key IDs
    void noteTold(const QDate &day, const QString &tenantId, const QSet<QUuid> &keyIds);

Q_SIGNALS:
    void markedChanged(const QString &tenantId);

private:
    QSettings &m_settings;
};

} // namespace Keyturn
