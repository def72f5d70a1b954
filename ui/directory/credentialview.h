// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/credentialtablemodel.h"
#include "app/secrets/secretformat.h"

#include <QWidget>

#include <map>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace Keyturn {

struct DirectoryObject;
class CounterpartPane;
class EmptyState;
class ErrorPanel;
class EssentialsLine;
class RowTable;
class SecretFormatMenu;

/// One object of the directory and its client secrets, and what can be done with them. It only
/// shows and asks; see CredentialController for who answers.
class CredentialView : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialView(CredentialTableModel::KeptStateOf keptStateOf,
                            QWidget *parent = nullptr);

    void setObject(const DirectoryObject &object);
    void clear(); ///< no object is chosen
    /// What is under way, and nothing if empty. Meanwhile nothing can be added or deleted.
    void setProgress(const QString &sentence);
    /// What the keychain is doing, and nothing if empty. Meanwhile it is asked for nothing else.
    void setKeychainProgress(const QString &sentence);
    void setReading(bool isReading); ///< says so, and is in nobody's way
    void updateKeptState(const QUuid &keyId);
    void updateKeptStates(); ///< of all secrets
    void select(const QUuid &keyId); ///< once it is there
    QUuid currentKeyId() const; ///< null if none is selected
    void addToMenu(const QList<QAction *> &actions); ///< of the table
    void chooseAdd(); ///< as a click on the button, if it can be clicked
    ErrorPanel &error() { return *m_error; }
    EssentialsLine &essentials() { return *m_essentials; }
    CounterpartPane &counterpart() { return *m_counterpart; }

Q_SIGNALS:
    void addChosen();
    void deleteChosen(const QUuid &keyId);
    void checkValueChosen();
    void testChosen(const QUuid &keyId);
    void copyDetailsChosen(const QUuid &keyId); ///< all that is known of it but its value
    void copyKeptChosen(const QUuid &keyId);
    void copyKeptAsChosen(const QUuid &keyId, Keyturn::SecretFormat format);
    void removeKeptChosen(const QUuid &keyId);
    void openChosen(const Keyturn::DirectoryObject &object); ///< in the list that has it

private:
    QWidget *makeDetails();
    QLayout *makeLowerPart();
    QWidget *makeSecrets();
    QLayout *makeActions();
    void setUpTable();
    void setUpActions();
    void showProgress();
    void setUpMenu();
    void setUpCounterpart();
    void updateActions();
    void fitTables();
    bool isAnyKept() const;

    const CredentialTableModel::KeptStateOf m_keptStateOf;
    QUuid m_awaited; // to be selected; null if none is
    CredentialTableModel m_model;
    EssentialsLine *const m_essentials;
    QAction *const m_copyId;
    QAction *const m_copyDetails;
    SecretFormatMenu *const m_copyKeptAs;
    QPushButton *const m_add;
    QPushButton *const m_delete;
    QPushButton *const m_checkValue;
    QPushButton *const m_test;
    QPushButton *const m_copyKept;
    QPushButton *const m_removeKept;
    QLabel *const m_progress;
    QString m_underWay;
    QString m_keychainProgress;
    QString m_replication; // what Entra is late with
    bool m_isReading = false;
    QLabel *const m_refusal;
    RowTable *const m_table;
    CounterpartPane *const m_counterpart;
    ErrorPanel *const m_error; // made late, since Tab follows the order of making
    std::map<QPushButton *, QAction *> m_menu; // what a button does, for the table's menu
    EmptyState *const m_empty;
    EmptyState *const m_nothingChosen;
    QWidget *const m_tables;
    QStackedLayout *const m_tablePages;
    QStackedLayout *const m_pages;
};

} // namespace Keyturn
