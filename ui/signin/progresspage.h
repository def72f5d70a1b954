// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

namespace Keyturn {

/// While something is asked that takes a moment: the Azure CLI, the keychain, the authority.
class ProgressPage : public SignInPage
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    void start(const QString &sentence); ///< what is going on

private:
    QLabel *m_sentence;
};

} // namespace Keyturn
