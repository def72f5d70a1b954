// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/listkind.h"

#include <QStackedWidget>

#include <map>

class QAction;
class QSettings;

namespace Keyturn {

class ObjectListPage;
class SecretClipboard;
class Session;

/// The pages of the lists, of which one is shown: made when first looked at, with all that belongs
/// to each, and what settings remember of those that were not made yet.
class ListPages : public QStackedWidget
{
    Q_OBJECT

public:
    ListPages(Session &session, SecretClipboard &clipboard, QWidget *parent = nullptr);

    ObjectListPage &page(ListKind kind); ///< made if it is not there
    ObjectListPage &show(ListKind kind); ///< loaded, if it never was
    ObjectListPage *current() const; ///< null until one is shown
    const std::map<ListKind, ObjectListPage *> &made() const { return m_made; }
    ListKind currentKind() const; ///< the first list's until one is shown
    bool isCurrentFailed() const;
    /// What can be done with the chosen object from outside of a list; for the pages' menus.
    void addObjectActions(const QList<QAction *> &actions);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);
    static ListKind listShownFirst(const QSettings &settings); ///< by such a layout

Q_SIGNALS:
    void pageMade();
    void currentObjectChanged(); ///< of the page that is shown, as all below
    void hidingChanged();
    void rereadWanted(const Keyturn::ObjectRef &ref); ///< its list is new
    void stateChanged(Keyturn::ListKind kind); ///< of any list with a page
    void exportChosen(Keyturn::ListKind kind, const std::vector<quint32> &rows);
    void refreshChosen();
    void permissionsChosen();
    void askChosen(const QStringList &permissions);
    void listChosen(Keyturn::ListKind kind, const QString &search); ///< to be searched for that
    void objectChosen(const Keyturn::DirectoryObject &object); ///< wherever it is

private:
    void follow(ListKind kind, ObjectListPage &page);
    void followRefreshes(ListKind kind, ObjectListPage &page);
    void tellLacks(); ///< of permissions, to each page

    Session &m_session;
    SecretClipboard &m_clipboard;
    QList<QAction *> m_objectActions;
    std::map<ListKind, ObjectListPage *> m_made;
    std::map<ListKind, QByteArray> m_columnStates; // as in the settings, for lists not made yet
    QString m_applicationType; // likewise
};

} // namespace Keyturn
