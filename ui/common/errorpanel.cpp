// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errorpanel.h"

#include "ui/common/announcement.h"
#include "ui/common/colors.h"
#include "ui/common/fontsize.h"
#include "ui/common/messagetext.h"
#include "ui/help/explainbutton.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// What Graph or a proxy has to say may be a page, and the panel takes its room from a list.
    constexpr int MostLines = 4;
    constexpr int FewestCharacters = 90; // of a message, in a line that can be read

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_message(new MessageText(this))
    // No mnemonics: several of these may be on show, beside buttons that have their own.
    , m_retry(new QPushButton(tr("Retry"), this))
    , m_permissions(new QPushButton(tr("Show permissions"), this))
    , m_explain(new ExplainButton(this))
    , m_copyDetails(new QPushButton(tr("Copy details"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(u"errorPanel"_s);
    setAccessibleName(tr("Error"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setMostLines(MostLines);
    setAutoFillBackground(true);
    takeColors();
    layOut();
    m_permissions->hide();
    m_dismiss->hide();

    connect(m_retry, &QPushButton::clicked, this, &ErrorPanel::retryChosen);
    connect(m_permissions, &QPushButton::clicked, this, &ErrorPanel::permissionsChosen);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_dismiss, &QPushButton::clicked, this, &ErrorPanel::dismissed);
    hide();
}

void ErrorPanel::layOut()
{
    m_layout->addWidget(m_message, 1, Qt::AlignVCenter);
    m_layout->addLayout(m_buttons);
    m_buttons->addStretch();
    for (QPushButton *button : std::initializer_list<QPushButton *>{
             m_permissions, m_retry, m_explain, m_copyDetails, m_dismiss})
        m_buttons->addWidget(button);
}

void ErrorPanel::arrange()
{
    const int beside = width() - m_buttons->sizeHint().width();
    const bool isNarrow = beside < letterWidth(fontMetrics()) * FewestCharacters
        || m_message->linesWithin(beside - 2 * m_layout->contentsMargins().left()) > MostLines;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_message, isNarrow ? Qt::Alignment() : Qt::AlignVCenter);
}

void ErrorPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ErrorPanel::tell(const QString &message, const QString &details, Offer offer)
{
    const bool isNews = isHidden() || message != m_message->toPlainText();
    m_message->setPlainText(message);
    m_details = details;
    m_permissions->hide();
    m_explain->setTopic({});
    m_retry->setVisible(offer == Offer::Retry);
    m_copyDetails->setVisible(!details.isEmpty());
    arrange();
    show();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert); // a sound where the platform has one
    QAccessible::updateAccessibility(&alert);
    announce(*this, message);
}

void ErrorPanel::offerPermissions()
{
    m_permissions->show();
    arrange();
}

void ErrorPanel::explain(const QString &topic)
{
    m_explain->setTopic(topic);
    arrange();
}

void ErrorPanel::clear()
{
    hide();
    m_message->clear();
    m_details.clear();
}

void ErrorPanel::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
    arrange();
}

bool ErrorPanel::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return QFrame::event(event);
}

void ErrorPanel::takeColors()
{
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    const QColor background = blend(all.color(QPalette::Window), QColor(0xd1, 0x34, 0x38), 0.14);
    colors.setColor(QPalette::Window, background);
    colors.setColor(QPalette::Base, background);
    setPalette(colors);
}

} // namespace Keyturn
