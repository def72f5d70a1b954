// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/secrets/newsecret.h"

#include <QObject>

namespace Keyturn {

class AddQueueBand;
class AddSecretFlow;
class NewSecretDialog;
class Session;
struct IssuingError;

/// Adds a secret to one application after the other, each by the same question as alone. The next
/// one is asked about only once the value before it has been put away, so that there is never more
/// than one to take care of.
class AddQueue : public QObject
{
    Q_OBJECT

public:
    AddQueue(Session &session, AddSecretFlow &adding, AddQueueBand &band, QObject *parent);

    /// In the place of what was left of an earlier start.
    void start(std::vector<DirectoryObject> objects);
    bool isRunning() const { return !m_objects.empty(); }

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar

private:
    /// What comes once the question is gone.
    enum class Then { Stop, Next, Wait };

    void ask();
    void follow(NewSecretDialog &question);
    void takeEndOfQuestion();
    void next();
    void stop();
    void take(const ObjectRef &owner, const QUuid &id);
    void takeFailure(const ObjectRef &owner, const IssuingError &error);
    bool isAwaited(const ObjectRef &owner) const;
    QString heading() const;
    QString place() const; ///< "2 of 5"
    QString name() const; ///< of the application it is about

    Session &m_session;
    AddSecretFlow &m_adding;
    AddQueueBand &m_band;
    std::vector<DirectoryObject> m_objects; // empty while there is nothing to do
    size_t m_position = 0;
    int m_addedCount = 0;
    NewSecret m_wanted; // what was wanted last
    Then m_then = Then::Stop;
    bool m_isWaiting = false; // for the answer to what was wanted
    bool m_isUnderWay = false; // what was wanted last
    QUuid m_onShow; // the value that has to be put away; null if there is none
};

} // namespace Keyturn
