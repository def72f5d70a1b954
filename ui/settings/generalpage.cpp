// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalpage.h"

#include <QComboBox>
#include <QLabel>

namespace Keyturn {

GeneralPage::GeneralPage(QWidget *parent)
    : SettingsPage(tr("General"), parent)
{
    addRow(tr("Theme"), new QLabel(tr("Follows the system"), this));
    auto *language = new QComboBox(this);
    language->addItem(QStringLiteral("English"));
    addRow(tr("&Language"), language);
    addNote(tr("More languages come with a later version."));
}

} // namespace Keyturn
