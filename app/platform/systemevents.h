// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Keyturn {

/// What the desktop tells its programs. A platform that tells nothing never emits.
class SystemEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void screenLocked();
    void aboutToSuspend();
    void sessionEnding();
};

} // namespace Keyturn
