// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"
#include "ui/signin/identifierfield.h"
#include "ui/signin/signinpage.h"

#include <QUrl>

class QComboBox;
class QGridLayout;

namespace Keyturn {

/// Microsoft Graph Command Line Tools, Microsoft's own and known to most directories. Only ever
/// used by whoever asked for it.
QString graphCommandLineToolsId();

/// How Keyturn becomes an application of one's own organization: four steps in the admin center, or
/// a script that does them; and then its ID, which the sign-in needs.
class RegistrationPage : public SignInPage
{
    Q_OBJECT

public:
    explicit RegistrationPage(const FieldGuard &guard, QWidget *parent = nullptr);

    void setTarget(const SignInTarget &target); ///< where it is to be registered
    void setFirst(bool isFirst); ///< nobody came here from another page, so that Back tells nothing

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void clientIdGiven(const QString &clientId);
    void linkChosen(const QUrl &url); ///< to be opened in a browser

private:
    void addSteps();
    void addStep(int number, const QString &words, const QString &value = {});
    void addPermissions();
    void addScript();
    void addClientId(const FieldGuard &guard);
    void addTrial();
    void copyScript();
    QUrl consentLink() const;
    void validate();

    SignInTarget m_target;
    QGridLayout *m_steps;
    QPushButton *m_back = nullptr;
    QPushButton *m_portal;
    QComboBox *m_shell = nullptr;
    IdentifierField *m_clientId = nullptr;
    QPushButton *m_copyConsent = nullptr;
    QPushButton *m_openConsent = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace Keyturn
