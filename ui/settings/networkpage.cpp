// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/networkpage.h"

#include "ui/common/wrappedlabel.h"

namespace Keyturn {

NetworkPage::NetworkPage(QWidget *parent)
    : SettingsPage(tr("Network"), parent)
{
    addRow(
        new WrappedLabel(tr("Keyturn uses the system's proxy settings. A proxy of its own can be "
                            "chosen once one can sign in."),
                         this));
}

} // namespace Keyturn
