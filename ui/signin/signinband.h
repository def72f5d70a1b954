// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/band.h"

class QPushButton;

namespace Keyturn {

class ExplainButton;
struct SignInError;

/// Says that only a person can go on, until one has. It takes no room while there is nothing to
/// say, and nobody's place on the screen: signing in waits for the click.
class SignInBand : public Band
{
    Q_OBJECT

public:
    explicit SignInBand(QWidget *parent = nullptr);

    void tell(const SignInError &why);

Q_SIGNALS:
    void signInChosen();
    void keychainChosen(); ///< to be asked again, where it is KeychainClosed

private:
    ExplainButton *const m_explain;
    QPushButton *const m_askKeychain;
    QPushButton *const m_signIn;
};

} // namespace Keyturn
