// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/expiring/addqueuemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Keyturn {

class OwnAccess;

/// Says before the first question to which applications secrets would be added, one after the
/// other, and where Entra is expected to refuse. On accepted(), ask objects().
class AddQueueDialog : public QDialog
{
    Q_OBJECT

public:
    AddQueueDialog(std::vector<DirectoryObject> objects, OwnAccess &access,
                   QWidget *parent = nullptr);

    void tellThatThereAreMore(); ///< than it lists
    std::vector<DirectoryObject> objects() const { return m_model.tickedObjects(); }

private:
    void layOut();
    void readNext();
    void showCount();

    OwnAccess &m_access;
    AddQueueModel m_model;
    int m_next = 0; // whose facts are to be read
    QLabel *const m_explanation;
    QLabel *const m_count;
    QPushButton *const m_begin;
};

} // namespace Keyturn
