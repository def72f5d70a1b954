// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace Keyturn {

/// Shows a value while it is checked. What a click would do is said in words, since some styles
/// draw a checked button hardly different from another, above all on dark desktops; to screen
/// readers it is "Reveal", pressed or not.
class RevealButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RevealButton(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void showState();
};

} // namespace Keyturn
