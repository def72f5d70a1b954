// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiredremoval.h"
#include "ui/expiring/tickmodel.h"

namespace Keyturn {

/// The secrets that could be removed, and what came of each.
class RemovalModel : public TickModel
{
    Q_OBJECT

public:
    enum Column { Application, Description, Hint, Expired, AlsoValid, Outcome, ColumnCount };

    explicit RemovalModel(std::vector<ExpiringSecret> secrets, QObject *parent = nullptr);

    std::vector<ExpiringSecret> tickedSecrets() const; ///< in order
    /// What became of the item-th ticked secret.
    void setOutcome(qsizetype item, const ExpiredRemoval::Item &outcome);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString text(int row, int column) const override;
    int expiry(int row) const override;

private:
    struct Fate
    {
        ExpiredRemoval::State state = ExpiredRemoval::State::Waiting;
        QString text = {};
        QString details = {};
    };

    std::vector<ExpiringSecret> m_secrets;
    std::vector<Fate> m_fates; // as many
};

QString removalOutcomeText(const ExpiredRemoval::Item &item); ///< "Deleted", "Not deleted: …"

} // namespace Keyturn
