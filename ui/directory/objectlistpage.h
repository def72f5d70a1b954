// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorylist.h"
#include "app/models/objecttablemodel.h"
#include "ui/directory/emptylist.h"
#include "ui/directory/hiding.h"

#include <QWidget>

#include <optional>

class QMenu;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace Keyturn {

class ApplicationTypePicker;
class ErrorPanel;
class ObjectTable;
class PendingSecrets;
class PopupButton;
class RowAnchor;
class SearchField;
class SearchStrip;
class SecretClipboard;
class WrongFieldGuard;

/// One list of the directory: searched as one types, sorted by any column, refreshed and cancelled.
class ObjectListPage : public QWidget
{
    Q_OBJECT

public:
    /// The values that `pending` and `clipboard` know are not searched for.
    ObjectListPage(DirectoryList &list, const PendingSecrets &pending, SecretClipboard &clipboard,
                   QWidget *parent = nullptr);

    /// The one chosen last. It stays chosen while a filter hides it, and goes with a refresh that
    /// no longer has it.
    std::optional<DirectoryObject> currentObject() const;
    const Hiding &hiding() const { return m_hiding; } ///< of that object
    void stopHiding(); ///< does what the remedy says
    void focusSearch();
    QString search() const;
    /// Searches all types of applications for the text.
    void searchFor(const QString &text);
    SearchStrip &searchStrip() { return *m_strip; }
    ObjectTable &table() { return *m_table; }
    void exportView(); ///< what is seen, by exportChosen()
    void refresh();
    void reload(); ///< all of it, whatever Graph says has changed
    using Lack = ListLack;
    /// Said where the list turns out to suffer from it.
    void setLack(const Lack &lack);
    /// Chooses an object of this list, whether or not it is loaded yet. What would hide it, search
    /// or application type, is given up.
    void open(const DirectoryObject &object);

    /// Searches for that and has that chosen, whether or not it is found.
    void goOnWith(const QString &search, const std::optional<DirectoryObject> &object);

    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

    /// Which type of enterprise applications is shown, for the settings. Empty for other lists.
    QString applicationTypeState() const;
    void restoreApplicationType(const QString &state);

Q_SIGNALS:
    void currentObjectChanged();
    void hidingChanged();
    void searchChanged();
    void refreshed(); ///< all of the list is new
    void exportChosen(const std::vector<quint32> &rows); ///< of the list's store
    void refreshChosen(); ///< by its button, and under way
    void permissionsChosen(); ///< to be shown
    void askChosen(const QStringList &permissions); ///< to be asked for

private:
    void chooseRefresh()
    {
        refresh();
        Q_EMIT refreshChosen();
    }
    void layOut();
    void setUpSearch();
    void setUpTypes();
    void setUpExport();
    void exportAll();
    void takeRow(int row);
    void restoreCurrentRow();
    void takeArrivals();
    void updateHiding();
    bool isOfAHiddenType(const DirectoryObject &object) const;
    void updateState();
    void showPage();

    DirectoryList &m_list;
    ObjectTableModel m_model;
    SearchField *const m_search;
    ApplicationTypePicker *const m_type; // of enterprise applications only
    WrongFieldGuard *const m_guard;
    QToolButton *const m_refresh;
    QMenu *const m_exportMenu;
    PopupButton *const m_export;
    SearchStrip *const m_strip;
    ObjectTable *const m_table;
    RowAnchor *m_anchor = nullptr; // made once the table is set up
    EmptyList *const m_empty;
    ErrorPanel *const m_error;
    QStackedLayout *const m_pages;
    QVBoxLayout *const m_layout;
    std::optional<DirectoryObject> m_current; // as it was when chosen; the list may know better
    Hiding m_hiding;
};

} // namespace Keyturn
