// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace Keyturn {

/// A text to read: as high as its lines are, to be selected and copied by keyboard, and known to
/// screen readers as a text (a label's accessible name would hide what it says).
class MessageText : public QTextEdit
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    /// Any more of them are scrolled to.
    void setMostLines(int lines);
    int linesWithin(int width) const; ///< that the text would take

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    int m_mostLines = 0; // zero for any
};

} // namespace Keyturn
