// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expirycollection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Keyturn {

class ApplicationTypePicker;

/// Which of the expiring secrets are shown, but for the text that is searched.
class ExpiryFacets : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryFacets(QWidget *parent = nullptr);

    ExpiringQuery query() const; ///< without a text
    void clear(); ///< all but the time

Q_SIGNALS:
    void changed();

private:
    QComboBox *const m_window;
    QComboBox *const m_kind;
    ApplicationTypePicker *const m_type;
    QCheckBox *const m_last;
    QCheckBox *const m_mine;
    QCheckBox *const m_muted;
};

QString windowText(int days); ///< "Within 30 days", "Expired"

} // namespace Keyturn
