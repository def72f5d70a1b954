// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/resultmodel.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListView;

namespace Keyturn {

class DirectoryList;
class PendingSecrets;
class SecretClipboard;

/// "Go to": finds an object of any loaded list, or a command, as one types. The field keeps the
/// focus; the arrows move in the results, Enter takes one, Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    static constexpr size_t MostObjects = 50;
    static QString title();

    /// The lists outlive it. Values that `pending` and `clipboard` know are not searched for.
    CommandPalette(std::vector<Command> commands, std::vector<const DirectoryList *> lists,
                   const PendingSecrets &pending, SecretClipboard &clipboard,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void objectChosen(const Keyturn::DirectoryObject &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QWidget *note);
    void begin();
    void goOn();
    void move(int steps);
    void choose(int row);
    void tellCurrent(const QModelIndex &current);
    void take();

    const std::vector<Command> m_commands;
    const std::vector<const DirectoryList *> m_lists;
    ResultModel m_model;
    QLineEdit *const m_search;
    QListView *const m_results;
    QTimer m_step; // a list each, so that none waits for all
    std::optional<BestMatches> m_matches; // so far
    size_t m_next = 0; // list
};

} // namespace Keyturn
