// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"

#include <optional>

namespace Keyturn {

/// Makes one page, and is of no use afterwards.
class PageBuilder
{
public:
    /// \a bytes: how long the JSON is that the objects come from, for there to be room.
    explicit PageBuilder(qsizetype bytes = 0);

    /// Copies the object's texts. More than 65,535 bytes of a text are cut off, at a character.
    /// False, and nothing was added, for an object with more than 65,535 secrets, and for one that
    /// has less in common with those before it than the objects of a page of Graph's could.
    bool add(const ObjectView &object);
    bool addObject(const DirectoryObject &object); ///< likewise

    SharedPage finish();

private:
    void addSecret(const ListedSecret &secret);
    void addFolded(const ObjectView &object);
    /// Nothing if there would be too many of them.
    std::optional<quint16> profileOf(const ObjectView &object);

    std::shared_ptr<DirectoryPage> m_page;
    bool m_hasDeleted = false;
};

} // namespace Keyturn
