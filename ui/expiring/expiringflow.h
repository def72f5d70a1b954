// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/expiring/expiringsecret.h"

#include <QObject>
#include <QPointer>

namespace Keyturn {

class AddQueue;
class AddQueueDialog;
class AddSecretFlow;
class ExpiredRemoval;
class ExpiringPage;
class MuteDialog;
class RemovalDialog;
class SecretClipboard;
class Session;

/// What is done with several of the expiring secrets: adding to each application, removing those
/// that are over, muting, printing.
class ExpiringFlow : public QObject
{
    Q_OBJECT

public:
    ExpiringFlow(Session &session, ExpiringPage &page, AddSecretFlow &adding,
                 SecretClipboard &clipboard, QWidget *window);

    /// Whether the program has to stay open because it would cut deletions short. Says so.
    bool holdsBackClosing();
    bool isUnderWay() const; ///< adding or removing

Q_SIGNALS:
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help
    void ended(); ///< adding or removing

private:
    void askToAdd();
    void askToRemove();
    void remove();
    void askToMute();
    void mute(const std::vector<ExpiringSecret> &secrets);
    void unmute();
    void print();

    Session &m_session;
    ExpiringPage &m_page;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    AddQueue *const m_queue;
    QPointer<AddQueueDialog> m_addQuestion;
    QPointer<RemovalDialog> m_removalQuestion;
    QPointer<MuteDialog> m_muteQuestion;
    ExpiredRemoval *m_removal = nullptr; // while there is one
};

} // namespace Keyturn
