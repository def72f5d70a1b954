// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <vector>

class QWidget;

namespace Keyturn {

/// Where a screen is explained.
struct HelpTopic
{
    QLatin1StringView screen; ///< the name of its class
    QLatin1StringView topic; ///< as helpLink() takes it
};

std::vector<HelpTopic> helpTopics(); ///< all of them

/// Of the screen that a widget belongs to, which has the keyboard or is a window.
QString helpTopic(const QWidget *widget);

} // namespace Keyturn
