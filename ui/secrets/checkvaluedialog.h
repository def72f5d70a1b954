// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/valuefindingsmodel.h"

#include <QDialog>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace Keyturn {

class FileDrop;
class RowTable;
class SecretClipboard;
class SecretField;
class SecretText;
class ExplainButton;
class SpokenLabel;

/// Asks for a value, its first characters, or files that may have some in them, and shows which
/// secrets these could be. It compares nothing itself: who shows it answers checkChosen() and
/// filesChosen(). The value is never shown: what is on show could be copied and photographed. Not
/// modal: show() it.
class CheckValueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckValueDialog(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~CheckValueDialog() override;

    /// Which lists are known, in a sentence, and whether others could be loaded.
    void setScope(const QString &sentence, bool canLoadMore);
    void clearFindings();
    void addFindings(const QString &file, const ValueCheck &check);
    void setVerdict(const QString &sentence, const QString &topic = {}); ///< of help, of an error
    SecretText entered() const; ///< a copy

Q_SIGNALS:
    void checkChosen(); ///< of what is entered now
    void filesChosen(const QStringList &paths);
    void loadChosen(); ///< the lists that are not known yet
    void openChosen(const Keyturn::ListedCredential &secret); ///< in the list that has it

private:
    void layOut();
    void setUpTable();
    QLayout *makeEntry();
    QLayout *makeFiles();
    QLayout *makeButtons();
    void askForFiles();
    void openCurrent();
    void updateActions();

    ValueFindingsModel m_model;
    SecretField *const m_value;
    QPushButton *const m_choose;
    SpokenLabel *const m_verdict;
    ExplainButton *const m_explain;
    RowTable *const m_table;
    QLabel *const m_scope;
    QPushButton *const m_load;
    QPushButton *const m_open;
};

} // namespace Keyturn
