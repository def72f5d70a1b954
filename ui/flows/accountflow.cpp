// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/accountflow.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/accounts/signinremoval.h"
#include "app/cloud/cloudtitle.h"
#include "app/core/plainname.h"
#include "app/session/session.h"
#include "app/settings/cloudstore.h"
#include "app/signin/keychainclosed.h"
#include "ui/flows/rememberedsignin.h"
#include "ui/mainwindow.h"
#include "ui/signin/accountmenu.h"
#include "ui/signin/signoutquestion.h"

#include <algorithm>

namespace Keyturn {

namespace {

    AccountTile tileOf(const Account &account, const CloudStore &clouds)
    {
        const auto cloud = clouds.named(account.cloud);
        return {.id = account.id(),
                .name = account.displayName,
                .userName = account.username,
                .tenantName = account.tenantName,
                .tenantDomain =
                    account.tenantDomain.isEmpty() ? account.tenantId : account.tenantDomain,
                .cloud = cloud ? cloudTitle(*cloud) : account.cloud};
    }

    QString signedOutText(bool isGone, bool hadSecret)
    {
        if (!isGone)
            return AccountFlow::tr("You are signed out, but the keychain has not confirmed that "
                                   "the sign-in is gone from it.");
        if (hadSecret)
            return AccountFlow::tr("You are signed out, and the keychain does not have the client "
                                   "secret of the sign-in any more.");
        return AccountFlow::tr("You are signed out, and the keychain has nothing of it any more.");
    }

} // namespace

AccountFlow::AccountFlow(const Surroundings &surroundings, MainWindow &window)
    : QObject(&window)
    , m_around(surroundings)
    , m_window(window)
    , m_signIn(
          surroundings, [this](SignedIn who) { take(std::move(who)); }, window)
{
    makeMenu();
    connect(&window, &MainWindow::partsGone, this, &AccountFlow::makeMenu);
    connect(&window, &MainWindow::spokenAnew, this, &AccountFlow::showAccounts);
    connect(&window, &MainWindow::signInRequested, this, &AccountFlow::askAnybody);
    connect(&window, &MainWindow::accountRequested, this, &AccountFlow::resume);
    connect(&window, &MainWindow::signInAgainRequested, this, &AccountFlow::signInAgain);
    connect(&window, &MainWindow::keychainRequested, this, &AccountFlow::askKeychain);
    connect(&m_signIn, &SignInFlow::said, &window, &MainWindow::say);
    connect(&m_signIn, &SignInFlow::troubleSaid, &window, &MainWindow::sayTrouble);
    connect(&m_signIn, &SignInFlow::sampleTenantRequested, this,
            &AccountFlow::sampleTenantRequested);
    connect(&m_around.accounts, &AccountList::changed, this, &AccountFlow::showAccounts);
    connect(&m_around.accounts, &AccountList::replaced, this, &AccountFlow::clearAfter);
    showAccounts();
}

AccountFlow::~AccountFlow() = default;

void AccountFlow::makeMenu()
{
    delete m_menu;
    m_menu = new AccountMenu(&m_window);
    m_window.setAccountMenu(*m_menu);
    connect(m_menu, &AccountMenu::accountChosen, this, &AccountFlow::resume);
    connect(m_menu, &AccountMenu::addChosen, this, &AccountFlow::askAnybody);
    connect(m_menu, &AccountMenu::signOutChosen, this, &AccountFlow::signOut);
}

void AccountFlow::setUsual(const SignInRequest &request)
{
    m_usual = request;
    m_signIn.setUsual(request);
}

void AccountFlow::ask(const SignInRequest &request)
{
    // Signing in would take a value from the screen that nobody has saved.
    if (!m_window.holdsBackClosing())
        m_signIn.ask(request);
}

bool AccountFlow::openLast()
{
    const std::vector<Account> known = m_around.accounts.accounts();
    if (known.empty())
        return false;
    auto who = rememberedSignIn(known.front(), m_around, m_usual,
                                [this] { m_window.say(signInNotKeptText()); });
    if (!who)
        return false;
    take(std::move(*who));
    return true;
}

void AccountFlow::askAnybody()
{
    SignInRequest request = m_usual;
    request.way.reset();
    ask(request);
}

void AccountFlow::resume(const QString &id)
{
    const auto account = m_around.accounts.find(id);
    if (account && !m_window.holdsBackClosing())
        m_signIn.resume(*account);
}

void AccountFlow::take(SignedIn who)
{
    if (isOfSession(who))
        return goOn(who);
    // What is not saved has come up since they were asked, or somebody else has signed in.
    if (m_window.holdsBackClosing())
        return;
    leave();
    m_account = m_around.accounts.find(who.account.id()).value_or(who.account);
    m_cloud = who.target.cloud;
    m_tokens = who.tokens.get();
    const auto note = [this, whose = m_tokens](const SignInError &why) {
        if (whose && whose == m_tokens) // and not of a session that has ended meanwhile
            noteNeed(why);
    };
    connect(m_tokens, &AccountTokens::signInRequired, this, note,
            Qt::QueuedConnection); // whoever waits for a token is answered first
    connect(
        m_tokens, &AccountTokens::renewed, this,
        [this, whose = m_tokens] {
            if (whose && whose == m_tokens)
                noteRenewal();
        },
        Qt::QueuedConnection);
    m_signedIn = std::move(who);
    showAccounts();
    Q_EMIT signedIn();
}

/// One's own cloud may have another address by now; a token of there is not for here.
bool AccountFlow::isOfSession(const SignedIn &who) const
{
    return m_tokens && who.account.id() == m_account.id() && who.target.cloud == m_cloud;
}

void AccountFlow::goOn(SignedIn &who)
{
    m_account = m_around.accounts.find(who.account.id()).value_or(who.account);
    m_claims.clear();
    m_isKeychainClosed = false;
    m_tokens->takeOver(*who.tokens);
    m_window.clearSignInNeed();
    m_window.say(tr("You are signed in again."));
    Q_EMIT signedInAgain();
}

void AccountFlow::leave()
{
    m_tokens = nullptr;
    m_account = {};
    m_claims.clear();
    m_isKeychainClosed = false;
    m_window.leaveSession();
    showAccounts();
}

void AccountFlow::forgetLists()
{
    if (m_session)
        m_session->forgetSnapshots();
}

void AccountFlow::follow(Session &session)
{
    m_session = &session;
    connect(this, &AccountFlow::signedInAgain, &session, &Session::resume);
    connect(&session, &Session::tenantKnown, this, [this, &session] {
        m_account.tenantName = session.tenant().displayName;
        m_account.tenantDomain = session.tenant().defaultDomain;
        m_around.accounts.update(m_account);
    });
}

void AccountFlow::noteNeed(const SignInError &why)
{
    m_claims = why.claims;
    m_isKeychainClosed = why.error == KeychainClosed;
    m_window.showSignInNeed(why);
}

void AccountFlow::askKeychain()
{
    if (!m_tokens)
        return;
    m_window.clearSignInNeed();
    m_window.say(tr("Asking the keychain…"));
    m_tokens->requestToken(TokenProvider::Freshness::CachedIsFine, this, [](const auto &) {});
}

void AccountFlow::noteRenewal()
{
    if (!std::exchange(m_isKeychainClosed, false))
        return;
    m_window.clearSignInNeed();
    m_window.say(tr("The keychain has given your sign-in."));
    Q_EMIT signedInAgain();
}

void AccountFlow::signInAgain()
{
    if (m_tokens)
        m_signIn.signInAgain(m_account, m_cloud, {.claims = m_claims});
}

void AccountFlow::askForPermissions(const QStringList &missing)
{
    if (m_tokens)
        m_signIn.signInAgain(m_account, m_cloud, {.permissions = missing});
}

void AccountFlow::signOut()
{
    if (!m_tokens || m_window.holdsBackClosing())
        return;
    if (m_session && m_session->hasSnapshots())
        askBeforeSigningOut(m_account, m_window, this,
                            [this, id = m_account.id()](bool forgetsLists) {
                                if (id == m_account.id() && !m_window.holdsBackClosing())
                                    signOutNow(forgetsLists);
                            });
    else
        signOutNow(false);
}

void AccountFlow::signOutNow(bool forgetsLists)
{
    if (!m_tokens)
        return; // by another way, meanwhile
    std::optional<SnapshotFolder> lists;
    if (forgetsLists && m_session) {
        forgetLists();
        lists = m_session->snapshots();
    }
    // The list knows what else is kept of it.
    const Account account = m_around.accounts.find(m_account.id()).value_or(m_account);
    endSession();
    forget(account);
    // Only now nobody writes there any more.
    if (lists && !lists->forget())
        tellListsRemain(*lists, m_window);
}

void AccountFlow::endSession()
{
    m_tokens->forget();
    leave();
    Q_EMIT signedOut();
}

bool AccountFlow::forgetAll(QObject *context,
                            const std::function<void(const QStringList &)> &handler)
{
    if (m_tokens && m_window.holdsBackClosing())
        return false;
    const std::vector<Account> all = m_around.accounts.readAll();
    if (m_tokens)
        endSession();
    m_around.accounts.forgetAll();
    const auto tell = [handler](const std::vector<Account> &remaining) {
        QStringList names;
        for (const Account &account : remaining)
            names.append(plainName(account.username));
        handler(names);
    };
    removeSignIns(all, m_around.refreshTokens, m_around.vault, context, tell);
    return true;
}

void AccountFlow::forget(const Account &account)
{
    m_around.accounts.remove(account.id());
    if (!account.isKept())
        return m_window.say(tr("You are signed out."));
    const bool hadSecret = !account.secretTenants.isEmpty();
    removeSignIns({account}, m_around.refreshTokens, m_around.vault, this,
                  [this, hadSecret](const std::vector<Account> &remaining) {
                      m_window.say(signedOutText(remaining.empty(), hadSecret));
                  });
}

/// What is kept of a sign-in that another one has replaced.
void AccountFlow::clearAfter(const Account &old, const Account &now)
{
    if (old.isKept() && !now.isKept() && old.hasRefreshToken())
        m_around.refreshTokens.remove(old, this, [](const VaultResult<void> &) {});
    if (old.loginAuthority != now.loginAuthority)
        removeClientSecrets(old, m_around.vault, this, [](bool) {});
}

void AccountFlow::showAccounts()
{
    std::vector<AccountTile> tiles;
    std::ranges::transform(
        m_around.accounts.accounts(), std::back_inserter(tiles),
        [this](const Account &account) { return tileOf(account, m_around.clouds); });
    m_window.showAccounts(tiles);
    m_menu->setAccounts(tiles, m_tokens ? m_account.id() : QString());
}

} // namespace Keyturn
