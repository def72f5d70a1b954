// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Keyturn {

/// What the desktop shows of a program beside its windows, one message at a time: another one takes
/// its place.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One of the signals follows, and never from within the call; where the system does not tell
    /// what became of it, none may.
    virtual void show(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void chosen(); ///< somebody clicked it
    void closed(); ///< it is gone, and nobody did
    void failed(); ///< nobody could be told
};

} // namespace Keyturn
