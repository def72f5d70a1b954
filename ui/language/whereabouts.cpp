// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/whereabouts.h"

#include "ui/directory/credentialview.h"
#include "ui/directory/listpages.h"
#include "ui/directory/navigation.h"
#include "ui/directory/objectlistpage.h"
#include "ui/directory/objecttable.h"
#include "ui/language/filledin.h"
#include "ui/placepage.h"
#include "ui/workspace.h"

namespace Keyturn {

Whereabouts::Whereabouts(Workspace &workspace)
    : m_list(workspace.lists().currentKind())
    , m_place(workspace.navigation().currentPlace())
    , m_secret(workspace.credentialView().currentKeyId())
{
    for (const auto &[kind, page] : workspace.lists().made())
        m_lists[kind] = {page->search(), page->currentObject(), page->table().topRow()};
    for (const auto &[place, page] : workspace.places())
        m_places[place] = filledIn(*page);
}

void Whereabouts::restoreIn(Workspace &workspace) const
{
    for (const auto &[kind, list] : m_lists) {
        ObjectListPage &page = workspace.lists().page(kind);
        page.goOnWith(list.search, list.object);
        // Once it has its size.
        QMetaObject::invokeMethod(
            &page, [&page, row = list.topRow] { page.table().showAt(row, 0); },
            Qt::QueuedConnection);
    }
    for (const auto &[place, content] : m_places) {
        workspace.goTo(place); // which makes it
        fillIn(*workspace.places().at(place), content);
    }
    workspace.navigation().choose(m_list);
    if (!m_secret.isNull())
        workspace.credentialView().select(m_secret);
    if (m_place)
        workspace.goTo(*m_place);
}

} // namespace Keyturn
