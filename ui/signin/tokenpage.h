// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "ui/signin/signinpage.h"

class QCheckBox;

namespace Keyturn {

class SecretField;

/// Takes an access token that came from elsewhere. The field is emptied when the page goes.
class TokenPage : public SignInPage
{
    Q_OBJECT

public:
    explicit TokenPage(QWidget *parent = nullptr);

    SecretText token() const; ///< as it was pasted; a copy
    SecretText takeToken(); ///< empties the field
    bool clearsClipboard() const;
    /// What became known of the token; it can only be used while that is good.
    void setVerdict(const QString &sentence, bool isGood);

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void edited(); ///< to be answered by setVerdict()
    void signInChosen();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    SecretField *m_token;
    QLabel *m_verdict;
    QCheckBox *m_clears;
    QPushButton *m_use;
};

} // namespace Keyturn
