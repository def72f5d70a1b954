// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"
#include "app/signin/wayin.h"
#include "ui/signin/azureclistate.h"
#include "ui/signin/identifierfield.h"
#include "ui/signin/signinpage.h"

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace Keyturn {

class HelpLine;
class WayList;

/// What the sign-in begins with.
struct SignInStart
{
    std::vector<Cloud> ownClouds = {}; ///< besides Microsoft's
    SignInTarget target = {.cloud = Cloud::global()};
    bool staysSignedIn = false;
    AzureCliState azureCli = {};
    /// The client ID that is remembered for a target, whatever its own; empty if none is. May be
    /// null.
    std::function<QString(const SignInTarget &)> knownClientId = {};
    /// What whoever runs this computer has laid down; it is shown and cannot be changed.
    bool isCloudManaged = false;
    bool isTenantManaged = false;
    bool isClientIdManaged = false;
};

/// Where to sign in, as which application, and in which way.
class WaysInPage : public SignInPage
{
    Q_OBJECT

public:
    WaysInPage(const SignInStart &start, const FieldGuard &guard, QWidget *parent = nullptr);

    /// What is entered; what is not good is left out. The tenant is "organizations" if there is
    /// none.
    SignInTarget target() const;
    bool staysSignedIn() const;
    bool canUse(WayIn way) const { return reasonAgainst(way).isEmpty(); } ///< with what is entered

    void setAzureCli(const AzureCliState &state);
    void setClientId(const QString &clientId);
    /// Why "Stay signed in" cannot be had, such as for want of a keychain; empty: it can.
    void setReasonAgainstStaying(const QString &reason);

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void wayChosen(Keyturn::WayIn way); ///< that can be used, by what is entered
    void registrationChosen();
    void sampleTenantChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCloud(QFormLayout &form);
    void addIdentifiers(QFormLayout &form);
    void addStaying(QFormLayout &form);
    const Cloud &cloud() const;
    QString reasonAgainst(WayIn way) const;
    QString azureReason() const;
    void explainClientId();
    void proposeClientId();
    void validate();
    void recommend();

    const SignInStart m_start;
    std::vector<Cloud> m_clouds;
    AzureCliState m_azure;
    QString m_proposedClientId;
    QComboBox *m_cloud;
    IdentifierField *m_tenant;
    IdentifierField *m_clientId;
    QCheckBox *m_stay;
    HelpLine *m_stayHelp;
    QPushButton *m_register;
    WayList *m_ways;
};

} // namespace Keyturn
