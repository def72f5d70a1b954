// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Keyturn {

/// Has screen readers say `text` now, wherever the keyboard is; `source` is what shows it.
void announce(QWidget &source, const QString &text);

/// What announce() has them find: a notification of the window, never painted, gone after a while.
/// Qt 6.4 has no announcements and does not pass QAccessible::Alert on to AT-SPI (on Windows that
/// is but a sound); a notification that comes into sight is read out.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    Announcement(QString text, QWidget &window);

    QString text() const { return m_text; }

private:
    const QString m_text;
};

} // namespace Keyturn
