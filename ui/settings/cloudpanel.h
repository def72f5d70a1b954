// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace Keyturn {

class CloudStore;

/// The clouds that a person added, and what can be done with them.
class CloudPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CloudPanel(CloudStore &clouds, QWidget *parent = nullptr);

private:
    void layOut();
    void fill();
    void updateButtons();
    QString chosen() const; ///< its name; empty if there is none
    void choose(const QString &name);
    void askForNew();
    void askForChange();
    void askBeforeRemoving();

    CloudStore &m_clouds;
    QListWidget *const m_list;
    QPushButton *const m_add;
    QPushButton *const m_edit;
    QPushButton *const m_remove;
};

} // namespace Keyturn
