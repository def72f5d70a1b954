// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helplink.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QUrl helpLink(const QString &topic)
{
    return QUrl(u"%1:%2"_s.arg(HelpScheme, topic));
}

void openHelp(const QString &topic)
{
    QDesktopServices::openUrl(helpLink(topic));
}

} // namespace Keyturn
