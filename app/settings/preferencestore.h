// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/preferences.h"

#include <QObject>

#include <optional>

class QSettings;

namespace Keyturn {

/// Keeps the Preferences in the program's settings, and with them what is remembered of each
/// tenant. What cannot be made sense of, because a newer version or a hand wrote it, counts as not
/// there. One for the program; it outlives the windows.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    explicit PreferenceStore(QSettings &settings, QObject *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }
    void set(const Preferences &preferences);

    /// The lifetime that was chosen last in that tenant, in days; zero for dates of one's own.
    std::optional<int> lastLifetime(const QString &tenantId) const;
    void rememberLifetime(const QString &tenantId, int days);

    /// Everything chosen and remembered here goes back to what it was at first.
    void forgetAll();

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    Preferences m_preferences;
};

} // namespace Keyturn
