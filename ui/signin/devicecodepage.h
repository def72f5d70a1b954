// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include <QUrl>

#include <chrono>

namespace Keyturn {

class CountdownLabel;

/// What the authority answered to the wish for a device code.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
struct DeviceCodePrompt
{
    QString userCode = {};
    QUrl address = {}; ///< where it is to be entered
    QString message = {}; ///< Microsoft's own words, of both; may be empty
    std::chrono::milliseconds timeLeft = {};
};

/// A code to be entered in a browser, which may be another device's.
class DeviceCodePage : public SignInPage
{
    Q_OBJECT

public:
    explicit DeviceCodePage(QWidget *parent = nullptr);

    void start(const DeviceCodePrompt &prompt);

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void linkChosen(const QUrl &url); ///< to be opened in a browser

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeAddress();
    QLayout *makeCode();

    QLabel *m_address;
    QLabel *m_code;
    QPushButton *m_copyCode;
    QLabel *m_message;
    CountdownLabel *m_left;
    DeviceCodePrompt m_prompt;
};

} // namespace Keyturn
