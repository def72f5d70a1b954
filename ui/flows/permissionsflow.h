// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "ui/permissions/permissionspanel.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Keyturn {

class Session;
struct SignInError;

/// Shows who may do what and where one stands, and reads what the panel shows. One panel at a time.
class PermissionsFlow : public QObject
{
    Q_OBJECT

public:
    PermissionsFlow(Session &session, QWidget *window);

    /// About an object, or about all of a kind. The panel stands before `parent`, or the window.
    void show(const DirectoryObject &object, QWidget *parent = nullptr);
    void show(ObjectKind kind);

Q_SIGNALS:
    /// A person wants to be asked for them, by signing in again.
    void permissionsWanted(const QStringList &permissions);

private:
    void open(QWidget *parent);
    void checkAgain();
    void read();
    PermissionsPanel::Facts facts() const;
    bool isRenewable() const; ///< the token
    QString problemText(const SignInError &error) const;

    Session &m_session;
    QWidget *const m_window;
    QPointer<PermissionsPanel> m_panel;
    ObjectRef m_ref; // what it is about; without an object ID all of its kind
    QString m_name; // of the object
    QString m_problem; // why there is no new token
    QString m_problemTopic; // of the help
    std::unique_ptr<QObject> m_reading; // the context of the last one
};

} // namespace Keyturn
