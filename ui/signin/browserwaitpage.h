// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include <QUrl>

#include <chrono>

namespace Keyturn {

class CountdownLabel;

/// While somebody signs in in their browser.
class BrowserWaitPage : public SignInPage
{
    Q_OBJECT

public:
    explicit BrowserWaitPage(QWidget *parent = nullptr);

    /// `link` is what the browser was sent to, for another browser; `left` until nobody listens for
    /// the answer any more.
    void start(const QUrl &link, std::chrono::milliseconds left);
    void setBrowserMissing(); ///< none could be started: the link has to be taken by hand

    QWidget *firstFocus() const override;

Q_SIGNALS:
    void deviceCodeChosen();
    void timeAdded(std::chrono::milliseconds more);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void copyLink();
    void addTime();

    QLabel *m_sentence;
    CountdownLabel *m_left;
    QPushButton *m_copy;
    QUrl m_link;
};

} // namespace Keyturn
