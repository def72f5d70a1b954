// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/newsecret.h"

#include <QObject>
#include <QUuid>

#include <set>

class QWidget;

namespace Keyturn {

class DeleteSecretFlow;
class RecoveryPanel;
class Session;
struct DirectoryObject;
struct IssuingRecord;
struct ObjectRef;

/// Shows the secrets whose value is not accounted for, one at a time, and does what a person
/// decides about each.
class RecoveryFlow : public QObject
{
    Q_OBJECT

public:
    /// `deleting` asks where what is to be deleted may be in use.
    RecoveryFlow(Session &session, RecoveryPanel &panel, DeleteSecretFlow &deleting,
                 QWidget *window);

    /// Whether something is being deleted or read of which another one is wanted: that it is, is
    /// known here only.
    bool isUnderWay() const;

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help
    void ended(); ///< what was deleted or read
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    /// What was lost is deleted, and another one like it is wanted.
    void anotherWanted(const Keyturn::DirectoryObject &object, const Keyturn::NewSecret &wanted);

private:
    void showCase();
    void showNext();
    void chooseRemoval(bool addsAnother);
    void lookForGone(const ObjectRef &owner, const QUuid &keyId);
    void remove(const QUuid &id, const QUuid &keyId, bool addsAnother);
    void handleRemoved(const IssuingRecord &record);

    Session &m_session;
    RecoveryPanel &m_panel;
    DeleteSecretFlow &m_deleting;
    QUuid m_shown; // a record's ID; null if there is no case
    std::set<QUuid> m_wantsAnother; // records' IDs
    int m_readings = 0; // of objects that another one is wanted for
};

} // namespace Keyturn
