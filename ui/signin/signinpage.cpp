// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinpage.h"

#include "ui/common/fittingscrollarea.h"
#include "ui/common/fontsize.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qreal TitleSize = 1.3; // of the font

} // namespace

SignInPage::SignInPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sideButtons(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    QFont font = m_title->font();
    takeSize(font, font, TitleSize);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTitle(title);

    auto *const content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins({});
    m_rows->addWidget(m_title);
    m_rows->addSpacing(fontMetrics().height() / 2);
    auto *const area = new FittingScrollArea(content, this);
    auto *const lastRow = new QHBoxLayout;
    lastRow->addLayout(m_sideButtons);
    lastRow->addStretch(1);
    lastRow->addLayout(m_buttons);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area, 1);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(lastRow);
}

void SignInPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QWidget *SignInPage::firstFocus() const
{
    return m_cancel;
}

QPushButton *SignInPage::addSideButton(const QString &text, const QString &accessibleName)
{
    auto *const button = new QPushButton(text, this);
    button->setAccessibleName(accessibleName);
    m_sideButtons->addWidget(button);
    return button;
}

QPushButton *SignInPage::addBack()
{
    auto *const back = addSideButton(tr("&Back"), tr("Back"));
    connect(back, &QPushButton::clicked, this, &SignInPage::backChosen);
    return back;
}

QPushButton *SignInPage::addButton(const QString &text, const QString &accessibleName)
{
    auto *const button = new QPushButton(text, this);
    button->setAccessibleName(accessibleName);
    m_buttons->addWidget(button);
    return button;
}

void SignInPage::addCancel()
{
    m_rows->addStretch(1);
    m_cancel = addButton(tr("Cancel"), tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelChosen);
}

void SignInPage::setDefaultButton(QPushButton *button)
{
    if (m_default && m_default != button)
        m_default->setDefault(false);
    m_default = button;
    if (m_default && isVisible())
        m_default->setDefault(true);
}

void SignInPage::showEvent(QShowEvent *event)
{
    if (m_default)
        m_default->setDefault(true);
    QWidget::showEvent(event);
}

} // namespace Keyturn
