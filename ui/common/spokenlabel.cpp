// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/spokenlabel.h"

#include "ui/common/announcement.h"

namespace Keyturn {

void SpokenLabel::tell(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    if (isVisible()) // what a window opens with is read out with it
        announce(*this, text);
}

} // namespace Keyturn
