// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>
#include <QWidget>

class QLabel;

namespace Keyturn {

class SecretClipboard;

/// Says how long the clipboard still holds a secret, with the ways to change that. Hidden while it
/// holds none.
class ClipboardCountdown : public QWidget
{
    Q_OBJECT

public:
    /// For one secret, or for any if `onlyFor` is null.
    explicit ClipboardCountdown(SecretClipboard &clipboard, const QUuid &onlyFor = {},
                                QWidget *parent = nullptr);

private:
    void showState();

    SecretClipboard &m_clipboard;
    const QUuid m_onlyFor;
    QLabel *m_text;
};

} // namespace Keyturn
