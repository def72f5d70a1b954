// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/newsecret.h"

#include <QObject>
#include <QUuid>

#include <set>

class QWidget;

namespace Keyturn {

class RecoveryPanel;
class Session;
struct DirectoryObject;
struct IssuingRecord;
struct PasswordCredential;
struct RecoveryCase;

/// Shows the secrets whose value is not accounted for, one at a time, and does what a person
/// decides about each.
class RecoveryFlow : public QObject
{
    Q_OBJECT

public:
    RecoveryFlow(Session &session, RecoveryPanel &panel, QWidget *window);

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    /// What was lost is deleted, and another one like it is wanted.
    void anotherWanted(const Keyturn::DirectoryObject &object, const Keyturn::NewSecret &wanted);

private:
    void showCase();
    void showNext();
    void chooseRemoval(bool addsAnother);
    void confirm(const RecoveryCase &recovery, const PasswordCredential &candidate,
                 bool addsAnother);
    void remove(const QUuid &id, const QUuid &keyId, bool addsAnother);
    void handleRemoved(const IssuingRecord &record);

    Session &m_session;
    RecoveryPanel &m_panel;
    QWidget *const m_window;
    QUuid m_shown; // a record's ID; null if there is no case
    std::set<QUuid> m_wantsAnother; // records' IDs
};

} // namespace Keyturn
