// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/expiring/removalmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Keyturn {

class ExplainButton;
class TickTable;
class WrappedLabel;

/// Lists the expired secrets that would be deleted, before anything is; then what comes of each. It
/// only shows and asks; see ExpiringFlow for who deletes.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemovalDialog(std::vector<ExpiringSecret> secrets, QWidget *parent = nullptr);

    void tellThatThereAreMore(); ///< which are not listed

    std::vector<ExpiringSecret> tickedSecrets() const { return m_model.tickedSecrets(); }
    /// Deleting has begun, and what came of an item of it, and all is done.
    void begin();
    void setOutcome(qsizetype item, const ExpiredRemoval &removal);
    void end(const ExpiredRemoval &removal);

    void reject() override; ///< says stop where something is under way

Q_SIGNALS:
    void confirmed(); ///< the ticked ones shall go
    void stopChosen();

private:
    void confirm();
    void showCount();
    void explain(const ExpiredRemoval &removal); ///< the first that failed
    void layOut();

    RemovalModel m_model;
    WrappedLabel *const m_explanation;
    TickTable *const m_table;
    QLabel *const m_count;
    ExplainButton *const m_explain;
    QPushButton *const m_all;
    QPushButton *const m_none;
    QPushButton *const m_delete;
    QPushButton *const m_cancel;
    bool m_isRunning = false;
};

} // namespace Keyturn
