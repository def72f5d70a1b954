// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/transportsettings.h"
#include "app/settings/managedsettings.h"
#include "app/settings/networkpreferences.h"

#include <QObject>

class QSettings;

namespace Keyturn {

/// Keeps the NetworkPreferences in the program's settings. What is managed stands above what was
/// chosen: it is what one gets here, and a choice against it is not taken. What cannot be made
/// sense of counts as not there. One for the program; it outlives the windows.
class NetworkPreferenceStore : public QObject
{
    Q_OBJECT

public:
    explicit NetworkPreferenceStore(QSettings &settings, ManagedSettings managed = {},
                                    QObject *parent = nullptr);

    const ManagedSettings &managed() const { return m_managed; }
    /// What counts.
    const NetworkPreferences &preferences() const { return m_preferences; }
    /// A proxy that is not complete is not taken.
    void set(const NetworkPreferences &preferences);

    /// Everything goes back to what it was at first, but for what is managed.
    void forgetAll();

    /// How to meet servers from now on: with the authorities of `otherFile`, if it is not empty,
    /// or else those of the preferences; without them where the file cannot be read.
    TransportSettings transport(const QString &otherFile = {}) const;

Q_SIGNALS:
    void changed();

private:
    NetworkPreferences enforcedOn(NetworkPreferences preferences) const;

    QSettings &m_settings;
    const ManagedSettings m_managed;
    NetworkPreferences m_preferences;
};

} // namespace Keyturn
