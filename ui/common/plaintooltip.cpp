// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plaintooltip.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

void showPlainToolTip(const QHelpEvent &event, const QString &text, QWidget *view,
                      const QRect &place)
{
    QToolTip::showText(event.globalPos(), text.toHtmlEscaped().replace("\n"_L1, "<br>"_L1), view,
                       place);
}

} // namespace Keyturn
