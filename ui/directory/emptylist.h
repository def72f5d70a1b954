// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/emptystate.h"

#include <QStringList>

namespace Keyturn {

class ObjectTableModel;

/// What somebody lacks to see a list, or all of it.
struct ListLack
{
    QStringList permissions = {}; ///< that reading the list takes and the token lacks
    QString help = {}; ///< what can be done about it, in sentences
    bool canAsk = false; ///< by signing in again

    bool operator==(const ListLack &) const = default;
};

/// What stands in the place of a list without rows: why there are none, and what helps.
class EmptyList : public EmptyState
{
    Q_OBJECT

public:
    explicit EmptyList(const ObjectTableModel &model, QWidget *parent = nullptr);

    void setLack(const ListLack &lack) { m_lack = lack; }
    /// As the list is now; `type` is what the chosen application type is called, if one is.
    void tellWhy(const QString &type);

Q_SIGNALS:
    void refreshChosen();
    void clearingChosen(); ///< of the search
    void allTypesChosen();
    void askChosen(const QStringList &permissions);

private:
    void tellThatNothingMatches(const QString &type);
    void tellWithLack(const QString &sentence, const QString &doubt, const QString &nextStep);
    bool suffersFromLack() const;
    void findMore();

    const ObjectTableModel &m_model;
    ListLack m_lack; // of permissions
};

} // namespace Keyturn
