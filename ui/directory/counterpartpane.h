// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/models/credentialtablemodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;

namespace Keyturn {

class ElidedLabel;
class ExplainButton;
class RowTable;

/// The client secrets of what belongs to the chosen object: those of the enterprise application of
/// an app registration, which the admin center does not show, or how many its app registration
/// or blueprint has.
/// They are changed there, where a button leads. It takes no room while there are none.
class CounterpartPane : public QWidget
{
    Q_OBJECT

public:
    explicit CounterpartPane(CredentialTableModel::KeptStateOf keptStateOf,
                             QWidget *parent = nullptr);

    void setCounterpart(const DirectoryObject &object);
    /// Of an enterprise application; `topic` is where "Explain" leads.
    void setUnread(const QString &reason, const QString &topic = {});
    void clear();
    /// Its columns stand below those of the table above, and are as wide.
    void followColumns(const RowTable &table);
    void setHeaderVisible(bool visible); ///< where that table is not in view
    void clearSelection();
    void updateKeptState(const QUuid &keyId);
    void updateKeptStates();
    void setKeychainBusy(bool isBusy); ///< meanwhile it is asked for nothing

Q_SIGNALS:
    void openChosen(const Keyturn::DirectoryObject &object);
    void copyKeptChosen(const QUuid &keyId);
    void selected(); ///< one of its secrets
    void shownChanged(); ///< it is there now, or no longer

private:
    void setUpTable();
    void setUpMenu();
    void layOut();
    void tellOfApplication(ObjectKind kind, int count);
    void tell(const QString &title, const QString &note);
    void fitTable();
    void fitColumns();
    void fitColumn(int column, int oldWidth, int width);
    void scrollAlong();
    void updateActions();
    QUuid currentKeyId() const; ///< null if none is selected

    const CredentialTableModel::KeptStateOf m_keptStateOf;
    CredentialTableModel m_model;
    std::optional<DirectoryObject> m_object;
    const RowTable *m_above = nullptr;
    bool m_isKeychainBusy = false;
    ElidedLabel *const m_title;
    ElidedLabel *const m_note;
    QPushButton *const m_open;
    ExplainButton *const m_explain;
    RowTable *const m_table;
    QAction *const m_copyId;
    QAction *const m_copyKept;
};

} // namespace Keyturn
