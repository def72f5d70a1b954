// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/expiring/expiringsecret.h"

#include <vector>

namespace Keyturn {

class ExpiringModel;
class RowTable;

/// The first of what was chosen.
template<typename Thing>
struct FirstOf
{
    std::vector<Thing> things;
    bool areMore = false; ///< that are left out
};

/// What is meant by the rows that are selected among the expiring secrets, in their order.
class ChosenRows
{
public:
    /// So many at most are given of what takes time: texts are taken out of the pages, and what is
    /// then done takes hours for more.
    static constexpr size_t MostAtOnce = 1'000;

    ChosenRows(const RowTable &table, const ExpiringModel &model);

    FirstOf<ExpiringSecret> secrets() const;
    FirstOf<DirectoryObject> objects() const; ///< each once
    /// Those that are selected and have expired; if none is selected, all in view that have.
    FirstOf<ExpiringSecret> expired() const;
    std::vector<QUuid> keyIds() const; ///< of all of them
    /// Those selected, if there are so many; else all.
    std::vector<int> meant(size_t least) const;

private:
    const RowTable &m_table;
    const ExpiringModel &m_model;
};

} // namespace Keyturn
