// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/mayadd.h"
#include "ui/expiring/tickmodel.h"

#include <optional>

namespace Keyturn {

/// The applications that secrets could be added to, and whether one may. Those of which it is known
/// that one may not are not ticked; who thinks otherwise ticks them, as Entra decides.
class AddQueueModel : public TickModel
{
    Q_OBJECT

public:
    enum Column { Application, Kind, Permission, ColumnCount };

    explicit AddQueueModel(std::vector<DirectoryObject> objects, QObject *parent = nullptr);

    const DirectoryObject &object(int row) const { return m_objects[size_t(row)]; }
    void setVerdict(int row, const MayAdd &verdict);
    std::vector<DirectoryObject> tickedObjects() const;
    int refusedCount() const; ///< of which it is known

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString text(int row, int column) const override;
    int expiry(int row) const override;

private:
    bool isRefused(int row) const;
    QString permissionText(int row) const;

    std::vector<DirectoryObject> m_objects;
    std::vector<std::optional<MayAdd>> m_verdicts; // as many
};

} // namespace Keyturn
