// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "ui/common/rowtable.h"

#include <optional>

namespace Keyturn {

class ObjectTableModel;

/// The table "Directory objects": its columns, how they are sorted, and what can be copied of a
/// row.
class ObjectTable : public RowTable
{
    Q_OBJECT

public:
    explicit ObjectTable(ObjectTableModel &model, QWidget *parent = nullptr);

    std::optional<DirectoryObject> selectedObject() const;

private:
    void resetColumns();
    void addCopying(const QString &text, QUuid ObjectRef::*id);

    ObjectTableModel &m_model;
};

} // namespace Keyturn
