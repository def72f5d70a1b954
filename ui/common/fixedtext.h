// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace Keyturn {

/// Lines for a machine, in its typeface, to read, select and copy. As high as they are at the width
/// there is.
class FixedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit FixedText(QWidget *parent = nullptr);

    /// What is selected stays selected, by place.
    void replaceText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Keyturn
