// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/tokenpage.h"

#include "ui/signin/helpline.h"
#include "ui/signin/secretfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHideEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

TokenPage::TokenPage(QWidget *parent)
    : SignInPage(tr("Paste an access token"), parent)
    , m_token(new SecretField(this))
    , m_verdict(new WrappedLabel({}, this))
    , m_clears(new QCheckBox(tr("C&lear the clipboard afterwards"), this))
{
    m_token->setAccessibleName(tr("Access token"));
    m_verdict->setObjectName(u"verdict"_s);
    m_clears->setAccessibleName(tr("Clear the clipboard afterwards"));
    m_clears->setChecked(true);
    rows().addWidget(
        new WrappedLabel(tr("A token for Microsoft Graph from another program, such as Graph "
                            "Explorer, lets Keyturn in until it runs out, mostly after about an "
                            "hour. It is kept in memory only and cannot be renewed."),
                         this));
    rows().addSpacing(fontMetrics().height() / 2);
    auto *const form = new QFormLayout;
    form->addRow(tr("Access &token"), m_token);
    form->addRow(QString(), m_verdict);
    form->addRow(QString(), m_clears);
    rows().addLayout(form);
    addBack();
    m_use = addButton(tr("&Use this token"), tr("Use this token"));
    setDefaultButton(m_use);
    addCancel();
    connect(m_token, &QLineEdit::textEdited, this, &TokenPage::edited);
    connect(m_use, &QPushButton::clicked, this, &TokenPage::signInChosen);
    setVerdict({}, false);
}

SecretText TokenPage::token() const
{
    return m_token->secret();
}

SecretText TokenPage::takeToken()
{
    return m_token->take();
}

bool TokenPage::clearsClipboard() const
{
    return m_clears->isChecked();
}

void TokenPage::setVerdict(const QString &sentence, bool isGood)
{
    QFont font = m_verdict->font();
    font.setBold(!isGood && !sentence.isEmpty());
    m_verdict->setFont(font);
    // The line stays while it is empty, so that nothing moves while one pastes.
    m_verdict->setText(sentence.isEmpty() ? tr("Paste the token, with or without “Bearer”.")
                                          : sentence);
    m_token->setAccessibleDescription(m_verdict->text());
    m_use->setEnabled(isGood);
}

QWidget *TokenPage::firstFocus() const
{
    return m_token;
}

void TokenPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_token->wipeText();
        setVerdict({}, false);
    }
    SignInPage::hideEvent(event);
}

} // namespace Keyturn
