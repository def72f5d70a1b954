// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/hints.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Group = "hints"_L1;
    constexpr auto AreWanted = "hints/wanted"_L1;

    QString dismissedKey(Hint hint)
    {
        switch (hint) {
        case Hint::StartPage:
            return u"hints/startPageDismissed"_s;
        case Hint::Lists:
            return u"hints/listsDismissed"_s;
        case Hint::Value:
            return u"hints/valueDismissed"_s;
        }
        return {};
    }

} // namespace

Hints::Hints(QSettings &settings)
    : m_settings(settings)
{
    // The window leaves its geometry whenever it is closed. Who may forget that is no newer by it.
    if (!m_settings.contains(AreWanted))
        m_settings.setValue(AreWanted, !m_settings.contains("window/geometry"_L1));
}

bool Hints::isWanted(Hint hint) const
{
    return m_settings.value(AreWanted).toBool() && !m_settings.contains(dismissedKey(hint));
}

void Hints::dismiss(Hint hint)
{
    m_settings.setValue(dismissedKey(hint), true);
}

void Hints::forgetAll()
{
    m_settings.remove(Group);
}

} // namespace Keyturn
