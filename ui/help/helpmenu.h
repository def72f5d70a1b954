// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace Keyturn {

/// "Help" in the program's menu.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *parent = nullptr);

    QAction *help() const { return m_help; } ///< its key is for the whole window
    void addSampleEntries(QObject &owner); ///< which go with it

Q_SIGNALS:
    void helpRequested(const QString &topic); ///< empty for where one is
    void lostReplyRequested(); ///< of the sample tenant
    void requestLogRequested(); ///< likewise

private:
    QAction *m_help;
};

} // namespace Keyturn
