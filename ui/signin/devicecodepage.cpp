// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/devicecodepage.h"

#include "app/core/plainname.h"
#include "ui/common/fontsize.h"
#include "ui/signin/countdownlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHideEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qreal CodeSize = 2; // of the font

    /// To be read, and marked by mouse or keyboard.
    QLabel *selectableLabel(const QString &name, QWidget *parent)
    {
        auto *const label = new QLabel(parent);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
        return label;
    }

} // namespace

DeviceCodePage::DeviceCodePage(QWidget *parent)
    : SignInPage(tr("Enter this code in a browser"), parent)
    , m_address(selectableLabel(u"address"_s, this))
    , m_code(selectableLabel(u"userCode"_s, this))
    , m_copyCode(new QPushButton(tr("Copy &code"), this))
    , m_message(new HelpLine({}, this))
    , m_left(new CountdownLabel(this))
{
    m_message->setObjectName(u"message"_s);
    auto *const state = new QLabel(tr("Waiting for you to enter the code"), this);
    state->setObjectName(u"state"_s);
    QFont bold = state->font();
    bold.setBold(true);
    state->setFont(bold);

    rows().addWidget(
        new WrappedLabel(tr("On this or any other device, open this address, and enter the code "
                            "there. Do that only if it was you who asked for it, here and now."),
                         this));
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(makeAddress());
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addLayout(makeCode());
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addWidget(state);
    rows().addWidget(m_left);
    rows().addSpacing(fontMetrics().height() / 2);
    rows().addWidget(m_message);
    addBack();
    addCancel();
}

QLayout *DeviceCodePage::makeAddress()
{
    auto *const copy = new QPushButton(tr("Copy a&ddress"), this);
    copy->setAccessibleName(tr("Copy address"));
    auto *const open = new QPushButton(tr("&Open"), this);
    open->setAccessibleName(tr("Open address"));
    QWidget *before = m_address; // as one reads
    for (QWidget *next : std::initializer_list<QWidget *>{copy, open, m_code, m_copyCode}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_prompt.address.toString(QUrl::FullyEncoded));
    });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT linkChosen(m_prompt.address); });
    auto *const line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(copy);
    line->addWidget(open);
    return line;
}

QLayout *DeviceCodePage::makeCode()
{
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    takeSize(large, font(), CodeSize);
    m_code->setFont(large);
    m_copyCode->setAccessibleName(tr("Copy code"));
    connect(m_copyCode, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_prompt.userCode); });
    auto *const line = new QHBoxLayout;
    line->addWidget(m_code, 1);
    line->addWidget(m_copyCode);
    return line;
}

void DeviceCodePage::start(const DeviceCodePrompt &prompt)
{
    m_prompt = prompt;
    m_address->setText(prompt.address.toDisplayString());
    m_code->setText(plainName(prompt.userCode));
    m_message->setText(prompt.message.isEmpty()
                           ? QString()
                           : tr("Microsoft says: %1").arg(plainName(prompt.message)));
    m_left->start(prompt.timeLeft);
}

QWidget *DeviceCodePage::firstFocus() const
{
    return m_copyCode;
}

void DeviceCodePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_prompt = {};
        m_code->clear();
        m_left->stop();
    }
    SignInPage::hideEvent(event);
}

} // namespace Keyturn
