// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLayout;

namespace Keyturn {

/// What one sees before there is a directory to look at.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleTenantChosen();
    void settingsChosen();
    void aboutChosen();

private:
    QLayout *makeLinks();
};

} // namespace Keyturn
