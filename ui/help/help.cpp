// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help.h"

#include "ui/help/helplink.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>

namespace Keyturn {

Help::Help(QObject *parent)
    : QObject(parent)
{
    // Dialogs have no menu with a key in it, and keep the window's from being heard.
    QCoreApplication::instance()->installEventFilter(this);
    QDesktopServices::setUrlHandler(HelpScheme, this, "open");
}

Help::~Help()
{
    QDesktopServices::unsetUrlHandler(HelpScheme);
}

void Help::show(const QString &topic)
{
    const QWidget *place = QApplication::focusWidget();
    if (!place)
        place = QApplication::activeWindow();
    const QString wanted = topic.isEmpty() ? helpTopic(place) : topic;
    if (!m_window) {
        // Nobody's child: it stays beside a dialog that holds back all windows of its own.
        m_window = std::make_unique<HelpWindow>();
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_window->showTopic(wanted);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Help::speakAnew()
{
    if (m_window)
        m_window->speakAnew();
}

void Help::open(const QUrl &link)
{
    show(link.hasFragment() ? link.path() + u'#' + link.fragment() : link.path());
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    show({});
    return true;
}

} // namespace Keyturn
