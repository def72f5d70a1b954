// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/browserwaitpage.h"

#include "ui/signin/countdownlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHideEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::chrono::milliseconds MoreTime = std::chrono::minutes(5);

} // namespace

BrowserWaitPage::BrowserWaitPage(QWidget *parent)
    : SignInPage(tr("Go on in your browser"), parent)
    , m_sentence(new WrappedLabel({}, this))
    , m_left(new CountdownLabel(this))
    , m_copy(new QPushButton(tr("Copy &link"), this))
{
    m_sentence->setObjectName(u"sentence"_s);
    m_copy->setAccessibleName(tr("Copy link"));
    auto *const deviceCode = new QPushButton(tr("Use a de&vice code instead"), this);
    deviceCode->setAccessibleName(tr("Use a device code instead"));
    //: More time, in minutes
    auto *const more = new QPushButton(tr("+5 &min"), this);
    more->setAccessibleName(tr("5 more minutes"));
    auto *const others = new QHBoxLayout;
    others->addWidget(m_copy);
    others->addWidget(deviceCode);
    others->addWidget(more);
    others->addStretch();
    rows().addWidget(m_sentence);
    rows().addWidget(m_left);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(others);
    addBack();
    addCancel();
    connect(m_copy, &QPushButton::clicked, this, &BrowserWaitPage::copyLink);
    connect(more, &QPushButton::clicked, this, &BrowserWaitPage::addTime);
    connect(deviceCode, &QPushButton::clicked, this, &BrowserWaitPage::deviceCodeChosen);
}

void BrowserWaitPage::start(const QUrl &link, std::chrono::milliseconds left)
{
    m_link = link;
    m_left->start(left);
    setTitle(tr("Go on in your browser"));
    m_sentence->setText(tr("Microsoft's sign-in page was opened there. When you are done, Keyturn "
                           "goes on by itself. To sign in with another browser of this computer, "
                           "copy the link."));
}

void BrowserWaitPage::setBrowserMissing()
{
    setTitle(tr("Open the link in a browser"));
    m_sentence->setText(tr("No browser could be started. Copy the link and open it in a browser of "
                           "this computer; Keyturn then goes on by itself. Without one, use a "
                           "device code."));
}

void BrowserWaitPage::addTime()
{
    m_left->add(MoreTime);
    Q_EMIT timeAdded(MoreTime);
}

void BrowserWaitPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
}

QWidget *BrowserWaitPage::firstFocus() const
{
    return m_copy;
}

void BrowserWaitPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_left->stop();
        m_link.clear();
    }
    SignInPage::hideEvent(event);
}

} // namespace Keyturn
