// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include <QUrl>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace Keyturn {

class ExplainButton;
class MessageText;

/// Why a sign-in came to nothing, and what can be done about it.
struct SignInFailure
{
    /// Something that may help, as a button.
    struct Step
    {
        QString id = {}; ///< tells it in stepChosen()
        QString text = {}; ///< of the button, with or without a mnemonic
        QString help = {}; ///< what it does or why; may be empty
    };

    QString message = {}; ///< what happened and what to do, for a person
    QString details = {}; ///< what "Copy details" copies; none if empty
    QString topic = {}; ///< where "Explain" leads
    QUrl explanation = {}; ///< Microsoft's page about the code; none if empty
    std::vector<Step> steps = {}; ///< besides trying again, the likeliest first
    bool canTryAgain = true;
};

class SignInFailedPage : public SignInPage
{
    Q_OBJECT

public:
    explicit SignInFailedPage(QWidget *parent = nullptr);

    void setFailure(const SignInFailure &failure);

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void tryAgainChosen();
    void stepChosen(const QString &id);
    void linkChosen(const QUrl &url); ///< to be opened in a browser

private:
    QPushButton *addStep(QGridLayout &grid, const SignInFailure::Step &step);

    MessageText *m_message;
    QWidget *m_steps = nullptr;
    QBoxLayout *m_stepsPlace;
    QPushButton *m_copyDetails;
    ExplainButton *m_explain;
    QPushButton *m_microsoft;
    QPushButton *m_tryAgain;
    QPushButton *m_other;
    QPushButton *m_firstStep = nullptr;
    SignInFailure m_failure;
};

} // namespace Keyturn
