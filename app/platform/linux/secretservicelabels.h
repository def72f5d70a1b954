// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringlabels.h"
#include "app/platform/linux/sessionbus.h"

#include <QObject>

namespace Keyturn {

/// QtKeychain names every item of a Secret Service after the service; this renames them.
class SecretServiceLabels
    : public QObject
    , public KeyringLabels
{
    Q_OBJECT

public:
    explicit SecretServiceLabels(SessionBus bus = {});

    void setLabel(const QString &service, const QString &key, const QString &label) override;

private:
    SessionBus m_bus;
};

} // namespace Keyturn
