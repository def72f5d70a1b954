// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "ui/signin/signinpage.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace Keyturn {

class HelpLine;
class SecretField;
struct SignInTarget;

/// What an application signs in with: its client secret or a certificate. Both fields that hide
/// what is in them are emptied when the page goes.
class ApplicationPage : public SignInPage
{
    Q_OBJECT

public:
    enum class Proof { ClientSecret, Certificate };

    explicit ApplicationPage(QWidget *parent = nullptr);

    void setTarget(const SignInTarget &target); ///< who signs in where, to be shown
    /// Whether the keychain has the secret: the field may then stay empty.
    void setSecretKept(bool isKept);
    /// Why nothing can be kept; empty: it can.
    void setReasonAgainstKeeping(const QString &reason);
    void setProblem(const QString &sentence); ///< in place, until something is changed

    Proof proof() const;
    SecretText takeClientSecret(); ///< empty: use the one that is kept. Empties the field
    bool keepsClientSecret() const;
    QString certificateFile() const;
    void setProof(Proof proof);
    void setCertificateFile(const QString &path);
    SecretText takePassphrase(); ///< may be empty. Empties the field

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void signInChosen(); ///< with what can be taken now

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSecretPart();
    QWidget *makeCertificatePart();
    void chooseFile();
    void showProof();
    void validate();
    void noteChange();

    QLabel *m_target;
    QRadioButton *m_bySecret;
    QRadioButton *m_byCertificate;
    SecretField *m_secret;
    HelpLine *m_secretHelp;
    QCheckBox *m_keep;
    HelpLine *m_keepHelp;
    QLineEdit *m_file;
    SecretField *m_passphrase;
    QWidget *m_secretPart;
    QWidget *m_certificatePart;
    QLabel *m_problem;
    QPushButton *m_signIn = nullptr;
    bool m_isSecretKept = false;
};

} // namespace Keyturn
