// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/paletteflow.h"

#include "app/directory/directorystore.h"
#include "app/session/session.h"
#include "ui/palette/commandpalette.h"

namespace Keyturn {

PaletteFlow::PaletteFlow(Session &session, SecretClipboard &clipboard, QWidget &window,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_window(window)
{ }

void PaletteFlow::show()
{
    if (m_palette)
        return;
    using enum ListKind;
    std::vector<const DirectoryList *> lists;
    for (const ListKind kind : {AppRegistrations, EnterpriseApplications, AgentIdentityBlueprints,
                                OwnedApplications, DeletedApplications}) {
        if (m_session.list(kind).store().size() > 0)
            lists.push_back(&m_session.list(kind));
    }
    std::vector<Command> commands = commandsOf(m_window);
    std::erase_if(commands, [](const Command &one) { return one.name == CommandPalette::title(); });
    m_palette = new CommandPalette(std::move(commands), std::move(lists),
                                   m_session.pendingSecrets(), m_clipboard, &m_window);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_palette, &CommandPalette::objectChosen, this, &PaletteFlow::objectChosen);
    m_palette->open();
}

} // namespace Keyturn
