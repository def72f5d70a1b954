// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/pendingsecrets.h"
#include "app/secrets/secretformat.h"
#include "app/vault/keptsecrets.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QUuid>

#include <optional>

class QAbstractButton;
class QCheckBox;
class QDateTime;
class QLabel;
class QLayout;
class QPushButton;

namespace Keyturn {

class CloseGuard;
class CopyAsButton;
class CopyStateLabel;
class ExplainButton;
class RevealButton;
class SecretClipboard;
class SecretView;
class SpokenLabel;
struct Tenant;
struct ValueProtection;

/// The one time a new client secret is told. Not modal: show() it. It borrows the secret from
/// PendingSecrets and closes only once the value is kept in the keychain, or the person says that
/// it is saved or may go; finishedWith() is the moment to discard it. Closed after a paste was
/// seen, it only steps aside: what read the clipboard may have been no paste.
///
/// It asks no keychain: on keepRequested() somebody else does, and tells by the slots how it went.
class IssuedSecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// `id` is PendingSecrets' and has to be known there.
    IssuedSecretDialog(const QUuid &id, const PendingSecrets &pending, SecretClipboard &clipboard,
                       const Tenant &tenant, const QDateTime &now, QWidget *parent = nullptr);

    void done(int result) override; ///< every way to close by hand ends here
    void requireDecision(); ///< closes if nothing is lost by it, else comes up and asks
    bool isSafeToClose() const;
    PendingSecrets::Fate fate() const; ///< of the value, if the window is closed now

    void protect(const ValueProtection &protection);
    void keepOutOfCaptures(bool isKeptOut); ///< where the system can do that
    void setKeptState(Keyturn::KeptState state);
    void setKeepingFailed(const Keyturn::VaultError &error);
    void setDeleted(); ///< the secret is gone from the directory: the value opens nothing any more
    void mask(); ///< for when the screen is locked

Q_SIGNALS:
    void keepRequested(const QUuid &id);
    void deleteRequested(const QUuid &id); ///< finishedWith() follows
    void testRequested(const QUuid &id);
    void detailsRequested(const QUuid &id); ///< onto the clipboard, without the value
    void steppedAside(); ///< hidden, with the value still there
    void safetyChanged(); ///< see isSafeToClose()
    void finishedWith(const QUuid &id);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(const Tenant &tenant, const QDateTime &now);
    QLayout *makeActions();
    QLayout *makeStates();
    QWidget *makeHandover();
    QLayout *makeBottom();

    const IssuedSecret *secret() const;
    const SecretText *value() const; ///< null once it is gone
    bool isIdentified() const; ///< Graph said which secret it is: it can be found again
    void showRevealed(bool revealed);
    void copyAs(SecretFormat format);
    void showWarnings(const QString &text);
    void requestKeeping();
    void openGuard();
    void closeForGood();
    void showState();
    QString keptText() const;

    const QUuid m_id;
    const PendingSecrets &m_pending;
    SecretClipboard &m_clipboard;
    SecretView *m_value;
    QPushButton *m_copy;
    CopyAsButton *m_copyAs;
    QPushButton *m_keep;
    RevealButton *m_reveal;
    CopyStateLabel *m_copyState;
    QLabel *m_warnings; // what programs may make of the value
    SpokenLabel *m_keptText;
    ExplainButton *m_explain;
    QCheckBox *m_isSaved = nullptr; // made late, since Tab follows the order of making
    QPushButton *m_done = nullptr; // likewise
    QPointer<CloseGuard> m_guard;

    KeptState m_kept = KeptState::NotKept;
    std::optional<VaultError> m_keepingError; // of the last try
    bool m_isDeleted = false;
    bool m_wasPasted = false;
    bool m_closeWhenKept = false;
    bool m_mayClose = false;
    bool m_wasSafe = false;
    QElapsedTimer m_sinceMade;
};

} // namespace Keyturn
