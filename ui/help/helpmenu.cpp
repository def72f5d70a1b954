// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpmenu.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

HelpMenu::HelpMenu(QWidget *parent)
    : QMenu(tr("&Help"), parent)
    , m_help(addAction(tr("Keyturn &help")))
{
    setToolTipsVisible(true);
    m_help->setShortcut(QKeySequence::HelpContents);
    connect(m_help, &QAction::triggered, this, [this] { Q_EMIT helpRequested({}); });
    const QAction *const keys = addAction(tr("&Keyboard shortcuts"));
    connect(keys, &QAction::triggered, this, [this] { Q_EMIT helpRequested(u"keys"_s); });
}

void HelpMenu::addSampleEntries(QObject &owner)
{
    const auto add = [this, &owner](const QString &name) {
        auto *const entry = new QAction(name, &owner);
        addAction(entry);
        return entry;
    };
    add({})->setSeparator(true);
    QAction *const lose = add(tr("Simulate a &lost reply"));
    lose->setToolTip(tr("The answer to the next Add is lost on its way, so that you can see what "
                        "Keyturn makes of it."));
    connect(lose, &QAction::triggered, this, &HelpMenu::lostReplyRequested);
    const QAction *const log = add(tr("&Requests to the sample tenant"));
    connect(log, &QAction::triggered, this, &HelpMenu::requestLogRequested);
}

} // namespace Keyturn
