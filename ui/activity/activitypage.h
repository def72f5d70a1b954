// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/activitytablemodel.h"
#include "ui/placepage.h"

#include <QPointer>

class QAction;
class QFileDialog;
class QPushButton;
class QStackedLayout;

namespace Keyturn {

class EmptyState;
class ErrorPanel;
class RowTable;

/// What was done, newest on top, and its export. Reads anew whenever it is shown, as other
/// instances of the program write, too.
class ActivityPage : public PlacePage
{
    Q_OBJECT

public:
    explicit ActivityPage(ActivityLog &log, QWidget *parent = nullptr);

    void refresh() override;
    void exportView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void layOut();
    void updateActions();
    void showProblem(); ///< of the log, or none
    void tellProblem();
    void keepChoice();
    const Receipt *chosen() const; ///< null if none is
    void copyDetails();
    void askWhereToExport();
    void exportTo(const QString &path);

    ActivityLog &m_log;
    ActivityTableModel m_model;
    QPushButton *const m_export;
    QPushButton *const m_copy;
    QAction *const m_copyDetails; // the same, in the table's menu
    RowTable *const m_table;
    EmptyState *const m_empty;
    ErrorPanel *const m_error; // made late, since Tab follows the order of making
    QStackedLayout *const m_pages;
    QPointer<QFileDialog> m_question;
};

} // namespace Keyturn
