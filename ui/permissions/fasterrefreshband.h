// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/band.h"

#include <QStringList>

class QPushButton;

namespace Keyturn {

/// Offers to ask for what makes refreshing faster, and says why. Takes no room before and after.
class FasterRefreshBand : public Band
{
    Q_OBJECT

public:
    explicit FasterRefreshBand(QWidget *parent = nullptr);

    void offer(const QStringList &missing);

Q_SIGNALS:
    void askChosen(const QStringList &missing);

private:
    QStringList m_missing;
    QPushButton *const m_ask;
};

} // namespace Keyturn
