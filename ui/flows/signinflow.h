// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/opening.h"
#include "app/accounts/signedin.h"
#include "app/settings/signinrequest.h"
#include "app/signin/azurecliwatch.h"
#include "ui/flows/signinways.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace Keyturn {

class AccountList;
class ClientIdStore;
class CloudStore;
class NetworkPreferenceStore;
class RefreshTokenStore;
class SecretVault;
class SignInDialog;

/// From the wish to sign in to an account with tokens: ties the screens to what is done behind
/// them. One attempt at a time; whoever goes back, cancels or begins another takes it back.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    /// What it needs of the program; all of it outlives the flow.
    struct Surroundings
    {
        AccountList &accounts;
        RefreshTokenStore &refreshTokens;
        SecretVault &vault;
        CloudStore &clouds;
        NetworkPreferenceStore &network;
        ClientIdStore *clientIds = nullptr; ///< null: none is remembered
    };
    using Handler = std::function<void(SignedIn)>;

    /// `takeOver` gets whoever has signed in; the dialog is closed by then.
    SignInFlow(const Surroundings &surroundings, Handler takeOver, QWidget &window);
    ~SignInFlow() override;

    /// What a person's own choice begins with, and a certificate authority's file for all sign-ins.
    void setUsual(const SignInRequest &request) { m_usual = request; }
    /// Asks where and how, or begins at once where the request says it all.
    void ask(const SignInRequest &request = {});
    /// Signs an account in that is known, without a person if that is possible.
    void resume(const Account &account);
    /// Somebody's sign-in does not do any more, and only they can go on.
    void signInAgain(const Account &account, const Cloud &cloud, const SignInDemand &demand);

Q_SIGNALS:
    void sampleTenantRequested();
    void said(const QString &text);
    void troubleSaid(const QString &text, const QString &topic); ///< with its page of the help

private:
    void prepareDialog(const SignInRequest &request, bool staysSignedIn);
    void openDialog(const SignInRequest &request, bool staysSignedIn);
    void choose(SignInWay way);
    bool isToRegisterFirst(const std::optional<WayIn> &way) const;
    void followDialog();
    void begin(WayIn way);
    QObject *newAttempt();

    void startBrowser(SignInWay way);
    void startDeviceCode();
    void startAzureCli(const QString &tenant);
    void takeAzureUser(const AzureCliAccount &who, const QString &tenant);
    void submitApplication();
    OpenedHandler taker();
    void judgeToken();
    void submitToken();
    void forgetWhoWasAsked();
    bool openFor(const Account &account, const std::optional<Cloud> &cloud);

    void takePerson(SignInWay way, GrantResult grant);
    void take(OpenedResult opened);
    void endAttempt();
    void fail(const SignInError &error);
    void takeStep(const QString &step);

    const Surroundings m_around;
    const Handler m_takeOver;
    QWidget &m_window;
    AzureCliWatch m_azureCli;
    SignInRequest m_usual;
    QPointer<SignInDialog> m_dialog;
    TransportSettings m_transport;
    SignInTarget m_target; // of the attempt under way
    WayIn m_way = WayIn::Browser; // likewise
    QString m_loginHint; // likewise
    QString m_azureUser; // likewise: who it is to be; empty: whoever the dialog names
    SignInDemand m_demand; // likewise
    std::unique_ptr<QObject> m_attempt; // the context of all that is under way
};

} // namespace Keyturn
