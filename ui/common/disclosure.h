// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Keyturn {

/// A line that unfolds what belongs to it. It begins folded and remembers nothing.
class Disclosure : public QToolButton
{
    Q_OBJECT

public:
    Disclosure(const QString &text, QWidget &content, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Keyturn
