// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/devicecodepage.h"
#include "ui/signin/signinfailedpage.h"
#include "ui/signin/waysinpage.h"

#include <QDialog>

#include <chrono>

class QStackedWidget;

namespace Keyturn {

class ApplicationPage;
class BrowserWaitPage;
class ProgressPage;
class RegistrationPage;
class TokenPage;

/// The screens of the sign-in. It shows what it is told, tells what was chosen, and does nothing
/// itself: no network, no keychain, no browser. It remembers nothing.
///
/// It goes by itself from the ways in to the pages where something is to be entered, and back; all
/// other pages come by show…(). To be opened, not executed; rejected() tells that it was cancelled.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `guard` keeps secret values out of the fields for IDs.
    explicit SignInDialog(const SignInStart &start, const FieldGuard &guard = {},
                          QWidget *parent = nullptr);

    /// Where to sign in that way: a personal account's tenant is "consumers".
    SignInTarget target(WayIn way) const;
    bool staysSignedIn() const { return m_waysIn->staysSignedIn(); }

    WaysInPage &waysIn() const { return *m_waysIn; }
    ApplicationPage &application() const { return *m_application; }
    TokenPage &token() const { return *m_token; }

    void choose(WayIn way); ///< as its button does
    void showWaysIn();
    void beginWithRegistration(); ///< for first use, where there is no Azure CLI to begin with
    void showRegistration();
    void showProgress(const QString &sentence);
    BrowserWaitPage &showBrowserWait(const QUrl &link, std::chrono::milliseconds left);
    void showDeviceCode(const DeviceCodePrompt &prompt);
    ApplicationPage &showApplication(); ///< again, to be told what was wrong
    TokenPage &showToken();
    void showFailure(const SignInFailure &failure);

Q_SIGNALS:
    /// Application and PastedToken have their pages by then, to which something may be told, and
    /// are submitted from there. All others begin with this.
    void wayChosen(Keyturn::WayIn way);
    void applicationSubmitted(); ///< its page has what was entered
    void tokenEdited(); ///< its page waits for a verdict
    void tokenSubmitted();
    void abandoned(); ///< the attempt, by going back; the dialog stays
    void tryAgainChosen();
    void stepChosen(const QString &id); ///< of a failure's
    void linkChosen(const QUrl &url); ///< to be opened in a browser
    void sampleTenantChosen(); ///< the dialog is closed by then

private:
    void add(SignInPage *page);
    void turnTo(SignInPage *page);
    void growTo(const SignInPage &page);

    QStackedWidget *m_pages;
    WaysInPage *m_waysIn;
    RegistrationPage *m_registration;
    ProgressPage *m_progress;
    BrowserWaitPage *m_browserWait;
    DeviceCodePage *m_deviceCode;
    ApplicationPage *m_application;
    TokenPage *m_token;
    SignInFailedPage *m_failed;
};

} // namespace Keyturn
