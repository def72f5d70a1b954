// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "ui/common/livetext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Keyturn {

class CredentialView;
class Session;

/// Shows the chosen object: what the list knows at once, then quietly what the directory says now.
/// What is under way or went wrong is told with the object it belongs to, however often another one
/// is chosen meanwhile.
///
/// Of an object it tells two things that can go wrong: what became of the last thing done to it,
/// which the next one replaces; and that reading it failed, which is said only if nothing else is.
/// What of secrets whose value got lost is RecoveryFlow's.
class CredentialController : public QObject
{
    Q_OBJECT

public:
    struct Problem
    {
        LiveText message; ///< for a person
        QString details = {}; ///< for "Copy details"
        bool canRead = false; ///< reading the object again may help: offers "Retry"
        std::function<void()> retry = {}; ///< what else "Retry" does, if not reading again
        QString elsewhere = {}; ///< for the status bar, if another object is chosen
        bool isRightMissing = false; ///< offers "Show permissions"
        QString topic = {}; ///< where "Explain" leads
    };

    /// Of one object.
    struct Problems
    {
        std::optional<Problem> last;
        std::optional<Problem> reading;
    };

    CredentialController(Session &session, CredentialView &view, QObject *parent = nullptr);
    ~CredentialController() override;

    void choose(std::optional<DirectoryObject> object);
    const std::optional<DirectoryObject> &object() const { return m_object; }
    bool isChosen(const ObjectRef &ref) const { return m_object && m_object->ref == ref; }

    void reread(const ObjectRef &ref);
    void showChanges(const ObjectRef &ref); ///< that are known, where it cannot be read
    void tell(const ObjectRef &ref, const Problem &problem);
    void clearProblem(const ObjectRef &ref); ///< something else is being done now
    void clearProblem(const ObjectRef &ref, const QString &message); ///< unless it is another one
    const QHash<QUuid, Problems> &problems() const { return m_problems; } ///< by object ID
    /// Tells what another one like this has told; what "Retry" does there besides reading is gone
    /// with who told it.
    void goOnWith(const QHash<QUuid, Problems> &problems);
    /// What "Retry" does about that problem, if it is told yet.
    void offerRetry(const ObjectRef &ref, const QString &message,
                    const std::function<void()> &retry);
    void setProgress(const ObjectRef &ref, const QString &sentence); ///< done if empty

Q_SIGNALS:
    void chosen(); ///< another object, or none; see object()
    void readingStarted(); ///< of what is chosen, now that it has been for a moment, or anew
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help

private:
    void retry();
    void readChosen();
    void take(const DirectoryObject &object);
    void stopReading();
    void dismissProblems();
    void showProblem();
    void showProgress();

    Session &m_session;
    CredentialView &m_view;
    std::optional<DirectoryObject> m_object;
    QHash<QUuid, Problems> m_problems; // by object ID
    QHash<QUuid, QString> m_progress; // likewise
    std::unique_ptr<QObject> m_reading; // the context of reading what is chosen
    bool m_isTenantOutOfReach = false;
    QTimer m_patience; // a short wait is not worth a word
    QTimer m_settle; // running down a list must not cost a request a row
};

} // namespace Keyturn
