// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QUuid>

#include <functional>

namespace Keyturn {

class RowTable;

/// What is selected in a table of secrets, for while its model is reset, which takes it away.
class KeptSelection
{
public:
    /// Of the secret in a row.
    using KeyIdOf = std::function<QUuid(int row)>;

    KeptSelection(RowTable &table, KeyIdOf keyIdOf);

    void keep();
    void restore(); ///< as far as there are rows of it

private:
    RowTable &m_table;
    const KeyIdOf m_keyIdOf;
    QSet<QUuid> m_keyIds;
};

} // namespace Keyturn
