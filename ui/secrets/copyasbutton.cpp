// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/copyasbutton.h"

#include "ui/secrets/secretformatmenu.h"

namespace Keyturn {

CopyAsButton::CopyAsButton(const Source &value, QWidget *parent)
    : QPushButton(tr("Copy &as…"), parent)
{
    setAccessibleName(tr("Copy as"));
    setToolTip(tr("Quoted for where it goes"));
    setAutoDefault(false); // Enter is for what comes next
    auto *const formats = new SecretFormatMenu(this);
    connect(formats, &QMenu::aboutToShow, this, [formats, value] { formats->fitTo(value()); });
    connect(formats, &SecretFormatMenu::chosen, this, &CopyAsButton::chosen);
    setMenu(formats);
}

} // namespace Keyturn
