// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/portallink.h"
#include "app/directory/directoryobject.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace Keyturn {

class Session;

/// What leads from the chosen object to the Entra admin center, for menus. What cannot be opened
/// there is disabled, and its tool tip says why.
class PortalActions : public QObject
{
    Q_OBJECT

public:
    explicit PortalActions(const Session &session, QObject *parent = nullptr);

    void setObject(const std::optional<DirectoryObject> &object);

    QList<QAction *> ofObject() const; ///< its overview
    QList<QAction *> ofSecrets() const; ///< the page they are on
    QList<QAction *> all() const;

Q_SIGNALS:
    void changed(bool isPossible, const QString &why); ///< to open anything at all
    void said(const QString &text); ///< for the status bar

private:
    QUrl link(PortalPage page) const;
    QString obstacle() const;
    void open(const QUrl &link);
    void copy(const QUrl &link);

    const Session &m_session;
    std::optional<DirectoryObject> m_object;
    QAction *const m_open;
    QAction *const m_openSecrets;
    QAction *const m_copy;
    QAction *const m_copySecrets;
};

} // namespace Keyturn
