// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Keyturn {

/// What helps to prove that a new secret works and to pass it on. It only asks.
class HandoverButtons : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverButtons(QWidget *parent = nullptr);

Q_SIGNALS:
    void testChosen();
    void detailsChosen(); ///< onto the clipboard, without the value
};

} // namespace Keyturn
