// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/hintband.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

HintBand::HintBand(const QString &text, QWidget *parent)
    : Band(text, parent)
{
    setObjectName(u"hint"_s);
    setAccessibleName(tr("Hint"));
    setAccessibleDescription(text);
    // No mnemonic: it stands beside whatever a window has.
    auto *const dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setAccessibleName(tr("Dismiss hint"));
    dismiss->setAccessibleDescription(text);
    dismiss->setAutoDefault(false);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    add(*dismiss);
}

} // namespace Keyturn
