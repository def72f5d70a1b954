// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Keyturn {

class PreferenceStore;

/// Has the system start the look for expiring secrets at login, or not, as is preferred. Nothing is
/// removed that nobody has switched off here.
class LoginEntry : public QObject
{
    Q_OBJECT

public:
    explicit LoginEntry(const PreferenceStore &preferences, QObject *parent = nullptr);

private:
    void follow();

    const PreferenceStore &m_preferences;
    bool m_isWanted = false;
};

} // namespace Keyturn
