// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLayout;

namespace Keyturn {

/// What the program is, of what it is made, and under which licences. Not modal: show() it.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QLayout *makeHead();
    QLayout *makeLibraries();
    QLayout *makeButtons();
    static void copyVersions();
};

} // namespace Keyturn
