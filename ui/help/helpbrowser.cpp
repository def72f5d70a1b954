// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpbrowser.h"

#include "ui/common/colors.h"
#include "ui/help/helplink.h"
#include "ui/help/helppages.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(fontMetrics().height());
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    takeColors();
}

QString HelpBrowser::page() const
{
    return source().path();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::HtmlResource || name.scheme() != HelpScheme)
        return {}; // nothing is fetched from anywhere
    return helpPage(name.path());
}

void HelpBrowser::follow(const QUrl &link)
{
    if (link.scheme() == HelpScheme)
        setSource(link);
    else
        QDesktopServices::openUrl(link);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    takeColors();
    loadAnew();
}

void HelpBrowser::loadAnew()
{
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

/// Good for the page that is loaded next.
void HelpBrowser::takeColors()
{
    const QColor background = palette().color(QPalette::Base);
    const QColor link = readableOn(background, palette().color(QPalette::Link));
    const QColor line = blend(background, palette().color(QPalette::Text), 0.25);
    document()->setDefaultStyleSheet(
        u"a { color: %1 } h1 { font-size: x-large } h2 { font-size: large } h3 { font-size: medium "
        u"}"
        u"table { border-collapse: collapse; border-style: solid; border-color: %2 }"
        u"td, th { padding: 4px }"_s.arg(link.name(), line.name()));
}

} // namespace Keyturn
