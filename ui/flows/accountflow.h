// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flows/signinflow.h"

namespace Keyturn {

class AccountMenu;
class MainWindow;
class Session;

/// Who is signed in, and what can be done about it: sign in, again, as somebody else, and out. The
/// tiles of the start page and the menu "Account" are its, too.
///
/// A sign-in that does not do any more opens nothing by itself: the window says so, and whoever is
/// there begins. What could not be read meanwhile is read once they have signed in again. So it is
/// with a keychain that is locked, but that is asked again for whatever wants a token, too.
class AccountFlow : public QObject
{
    Q_OBJECT

public:
    using Surroundings = SignInFlow::Surroundings;

    AccountFlow(const Surroundings &surroundings, MainWindow &window);
    ~AccountFlow() override;

    /// What the dialog proposes, but for the way.
    void setUsual(const SignInRequest &request);
    /// Signs in as the request says, and asks for what it leaves open.
    void ask(const SignInRequest &request);
    /// Whoever was signed in last and stays so goes on where they left off, without a question:
    /// what is kept of their lists is shown while the keychain is asked. False, and nothing
    /// happens, where that takes a person.
    bool openLast();
    /// Has the person grant Keyturn permissions that it lacks, by signing in again. Nothing happens
    /// where nobody is signed in.
    void askForPermissions(const QStringList &missing);
    /// Signs out and forgets all accounts, in the keychain, too. The handler gets the user names of
    /// those whose sign-in may still be there; it runs once, and never from within the call, unless
    /// the context dies. Says no and does nothing where a value would get lost, and tells of that.
    bool forgetAll(QObject *context, const std::function<void(const QStringList &)> &handler);
    void forgetLists(); ///< that are kept of whoever is signed in
    /// The session is of nobody's account, as the sample tenant's; nobody is signed in any more.
    void leave();

Q_SIGNALS:
    /// The window has been left to whoever signed in: takeSignedIn() has it.
    void signedIn();
    /// As the same account, or the keychain has let them go on; the session does.
    void signedInAgain();
    void signedOut(); ///< what the window showed is gone; the session may go
    void sampleTenantRequested();

public:
    /// Once, after signedIn().
    SignedIn takeSignedIn() { return std::move(m_signedIn); }
    /// Learns from it what the tenant is called, and tells it when somebody has signed in again.
    void follow(Session &session);

private:
    void makeMenu();
    void take(SignedIn who);
    void askAnybody();
    void resume(const QString &id);
    bool isOfSession(const SignedIn &who) const;
    void goOn(SignedIn &who);
    void noteNeed(const SignInError &why);
    void askKeychain();
    void noteRenewal();
    void signInAgain();
    void signOut();
    void signOutNow(bool forgetsLists);
    void endSession();
    void forget(const Account &account);
    void clearAfter(const Account &old, const Account &now);
    void showAccounts();

    const Surroundings m_around;
    MainWindow &m_window;
    SignInFlow m_signIn;
    SignInRequest m_usual;
    QPointer<AccountMenu> m_menu; // the window's
    Account m_account; // of whoever is signed in
    Cloud m_cloud; // likewise
    QByteArray m_claims; // what they have to prove the next time
    bool m_isKeychainClosed = false; // and has not given the sign-in of whoever is signed in
    QPointer<Session> m_session;
    QPointer<AccountTokens> m_tokens; // the session's; null where nobody is
    SignedIn m_signedIn;
};

} // namespace Keyturn
