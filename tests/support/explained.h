// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/explainbutton.h"

#include <algorithm>

/// The topic that "Explain" leads to in what is to be seen of a widget; empty where there is none.
inline QString explained(const QWidget &widget)
{
    const auto buttons = widget.findChildren<Keyturn::ExplainButton *>();
    const auto shown = std::find_if(
        buttons.begin(), buttons.end(),
        [&widget](const Keyturn::ExplainButton *button) { return button->isVisibleTo(&widget); });
    return shown == buttons.end() ? QString() : (*shown)->topic();
}
