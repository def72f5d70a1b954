// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinband.h"

#include "app/core/sentences.h"
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "ui/common/announcement.h"
#include "ui/help/errortopics.h"
#include "ui/help/explainbutton.h"
#include "ui/signin/signinerrortext.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString sentence(const SignInError &why)
    {
        if (!why.claims.isEmpty())
            return SignInBand::tr("Your organisation asks you to confirm who you are.");
        // Without a code there is nothing to be said about the authority's reasons but that.
        const bool isOurs = why.error.isEmpty() && !why.message.isEmpty();
        if (why.kind == SignInError::Kind::InteractionRequired && why.code == 0 && !isOurs)
            return SignInBand::tr("Your sign-in has run out.");
        return signInErrorText(why);
    }

} // namespace

SignInBand::SignInBand(QWidget *parent)
    : Band({}, parent)
    , m_explain(new ExplainButton(this))
    , m_askKeychain(new QPushButton(tr("Ask the &keychain again"), this))
    , m_signIn(new QPushButton(tr("Sign in a&gain"), this))
{
    m_signIn->setAccessibleName(tr("Sign in again"));
    connect(m_signIn, &QPushButton::clicked, this, &SignInBand::signInChosen);
    connect(m_askKeychain, &QPushButton::clicked, this, &SignInBand::keychainChosen);
    add(*m_explain);
    add(*m_askKeychain);
    add(*m_signIn);
    hide();
}

void SignInBand::tell(const SignInError &why)
{
    const bool isKeychains = why.error == KeychainClosed;
    const QString text = joinedSentences(
        {sentence(why),
         isKeychains
             ? tr("Everything here stays; what could not be read is read then.")
             : tr("Everything here stays; what could not be read is read once you have signed "
                  "in.")});
    const bool isNews = isHidden() || text != this->text();
    setText(text);
    m_explain->setTopic(why.claims.isEmpty() ? errorTopic(why) : u"errors#new-proof"_s);
    m_askKeychain->setVisible(isKeychains);
    show();
    if (isNews)
        announce(*this, text);
}

} // namespace Keyturn
