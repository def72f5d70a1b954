// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QUuid;

namespace Keyturn {

class SecretClipboard;

/// Says how long the clipboard still holds a secret, with the ways to change that. Hidden while it
/// holds none.
class ClipboardCountdown : public QWidget
{
    Q_OBJECT

public:
    using Choice = std::function<bool(const QUuid &id)>;

    /// Counts for the secrets that `isMine` says yes to. Where it changes its mind, showState().
    ClipboardCountdown(SecretClipboard &clipboard, Choice isMine, QWidget *parent = nullptr);

    void showState();

private:
    SecretClipboard &m_clipboard;
    const Choice m_isMine;
    QLabel *m_text;
};

} // namespace Keyturn
