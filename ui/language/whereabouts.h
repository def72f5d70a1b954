// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/directory/listkind.h"
#include "ui/directory/place.h"

#include <QVariant>

#include <map>
#include <optional>

namespace Keyturn {

class Workspace;

/// Where somebody is in a workspace, what they search for there and what they have chosen: to go on
/// from in another one of the same session.
class Whereabouts
{
public:
    explicit Whereabouts(Workspace &workspace);

    /// Before it is on the screen; columns, sizes and types of applications are the layout's.
    void restoreIn(Workspace &workspace) const;

private:
    struct InList
    {
        QString search;
        std::optional<DirectoryObject> object;
        int topRow = 0; // on the screen
    };

    std::map<ListKind, InList> m_lists;
    std::map<Place, QVariantList> m_places; // what is filled in there
    ListKind m_list;
    std::optional<Place> m_place;
    QUuid m_secret;
};

} // namespace Keyturn
