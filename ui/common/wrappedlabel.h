// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Keyturn {

/// Plain text over as many lines as it takes, whoever wrote it. Unlike QLabel it asks for a line of
/// comfortable length, not for a square, and a long word is no reason for the window to grow: it is
/// broken wherever the line ends.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString brokenText() const; ///< with places to break in long words
    int widthOf(int characters) const; ///< of the text, up to so many characters

    bool m_isLaidOut = false;
};

} // namespace Keyturn
