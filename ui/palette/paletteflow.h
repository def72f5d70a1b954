// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Keyturn {

class CommandPalette;
struct DirectoryObject;
class SecretClipboard;
class Session;

/// Opens the palette over what is in the window and in the loaded lists at that time.
class PaletteFlow : public QObject
{
    Q_OBJECT

public:
    PaletteFlow(Session &session, SecretClipboard &clipboard, QWidget &window,
                QObject *parent = nullptr);

    void show();

Q_SIGNALS:
    void objectChosen(const Keyturn::DirectoryObject &object);

private:
    Session &m_session;
    SecretClipboard &m_clipboard;
    QWidget &m_window;
    QPointer<CommandPalette> m_palette;
};

} // namespace Keyturn
