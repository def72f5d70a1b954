// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorylist.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Keyturn {

class ElidedLabel;
class ObjectTableModel;

/// The line below a list: how many objects there are and are shown, how loading goes, and the way
/// to stop it.
class ListStatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit ListStatusLine(ObjectTableModel &model, QWidget *parent = nullptr);

private:
    void showState();
    void sayCount();
    QStringList news() const;
    QString countText() const;
    QString noteText() const;
    QString ageText() const;
    QString ownedText() const;
    QString skippedText() const;

    ObjectTableModel &m_model;
    DirectoryList &m_list;
    QLabel *const m_count;
    ElidedLabel *const m_note;
    QProgressBar *const m_progress;
    QPushButton *const m_cancel;
    QTimer m_ageing; // runs while the age of what was kept is told
    QStringList m_said; // to screen readers, as news()
    QTimer m_settle; // while one types, each letter has another count
    QTimer m_patience; // a load that is over in a moment needs no progress bar
};

} // namespace Keyturn
