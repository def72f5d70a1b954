// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/graph/grapherror.h"
#include "app/secrets/newsecret.h"
#include "app/secrets/secretpolicy.h"
#include "ui/common/livetext.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QDialog;

namespace Keyturn {

class CredentialController;
class CredentialView;
class IssuedSecretFlow;
class NewSecretDialog;
class PreferenceStore;
class SecretClipboard;
class Session;
struct DirectoryObject;
struct IssuingError;

/// Adding a secret, from the button to the window that shows its value once. Several such windows
/// may be open.
class AddSecretFlow : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        NewSecret secret;
        int lifetimeDays; ///< zero for the dates of the secret
    };

    /// What was refused, as it was told.
    struct Refusal
    {
        ObjectRef owner;
        QString name; ///< the owner's
        LiveText message;
        Wish wish;
    };

    /// What is left to be done, by object ID.
    struct Unfinished
    {
        QHash<QUuid, Wish> refused; ///< for the next question
        QHash<QUuid, SecretPolicy> policies; ///< what refusals told, likewise
        QHash<QUuid, Refusal> refusals; ///< for "Retry"
    };

    AddSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                  PreferenceStore &preferences, SecretClipboard &clipboard, QWidget *window);

    /// Whether the program has to stay open because a secret is on its way or on show. Says so, and
    /// brings up the window in question.
    bool holdsBackClosing();
    /// Whether anything is asked, on its way, or on show or aside.
    bool isUnderWay() const;
    const Unfinished &unfinished() const { return m_left; }
    /// Once the controller tells of it.
    void goOnWith(const Unfinished &unfinished);
    bool isOnShow(const QUuid &id) const; ///< in a window of its own
    void maskSecrets();
    void showAgain(); ///< every window that stepped aside
    /// For one like `wanted`, which is gone, with an end as far away.
    void askAgain(const Keyturn::DirectoryObject &object, const Keyturn::NewSecret &wanted);
    /// The same as one of several questions; see NewSecretDialog::setPlaceInQueue(). Null where
    /// another question is open.
    NewSecretDialog *askOneOf(const Keyturn::DirectoryObject &object,
                              const Keyturn::NewSecret &wanted, const QString &place);
    /// A secret is gone from the directory, so its value need not be saved.
    void noteDeleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    /// Those that adding to the object takes are to be shown, before that dialog.
    void permissionsChosen(const Keyturn::DirectoryObject &object, QWidget *dialog);
    /// How many values are not saved yet, and how many of their windows stepped aside.
    void unsavedChanged(int unsaved, int aside);
    void valueWindowMade(QDialog *dialog); ///< that shows a new value, and opens next
    void ended(); ///< what was on its way or on show; see isUnderWay()
    /// Its value, which is on show, is to be tested; `id` is PendingSecrets'.
    void testChosen(const QUuid &id, QWidget *above);
    /// The new secret shall go again, without further question.
    void deletionChosen(const Keyturn::ObjectRef &owner, const QString &ownerName,
                        const QUuid &keyId);

private:
    void ask();
    void open(const DirectoryObject &object, const Wish &wish);
    int usualLifetime() const; ///< in days; zero for dates of one's own
    void add(const ObjectRef &owner, const QString &name, const Wish &wish);
    void addAgain(const ObjectRef &owner, const QString &name, Wish wish);
    void setPolicy(const ObjectRef &owner, const GraphResult<SecretPolicy> &policy);
    void learnFrom(const ObjectRef &owner, const GraphError &refusal);
    std::function<void()> retryOf(const Refusal &refusal);
    void followRights(const DirectoryObject &object);
    void readRights(const ObjectRef &owner);
    void takeForm(); ///< in which secrets are asked for
    void takeCaptures();
    void showIssued(const ObjectRef &owner, const QUuid &id);
    void countUnsaved();
    void tellFailure(const ObjectRef &owner, const IssuingError &error);

    Session &m_session;
    CredentialController &m_controller;
    PreferenceStore &m_preferences;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<NewSecretDialog> m_question;
    QHash<QUuid, QString> m_underWay; // the owners' names by object ID
    Unfinished m_left;
    QSet<IssuedSecretFlow *> m_shown;
};

} // namespace Keyturn
