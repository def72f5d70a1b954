// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringlabels.h"

#include <QDBusConnection>
#include <QObject>

namespace Keyturn {

/// QtKeychain names every item of a Secret Service after the service; this renames them.
class SecretServiceLabels
    : public QObject
    , public KeyringLabels
{
    Q_OBJECT

public:
    explicit SecretServiceLabels(QDBusConnection bus = QDBusConnection::sessionBus());

    void setLabel(const QString &service, const QString &key, const QString &label) override;

private:
    QDBusConnection m_bus;
};

} // namespace Keyturn
