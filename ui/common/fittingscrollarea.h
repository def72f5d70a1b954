// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace Keyturn {

/// As high as what is in it, and the window grows with it, as long as the screen has room. Beyond
/// that it scrolls, so that the buttons below never leave the screen.
class FittingScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    /// What has just been unfolded, even where that makes it scroll.
    void reveal(QWidget &part);
    /// The window only grows by itself: what comes and goes while one types must not make it jump.
    void lowerWindow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle(); ///< now, not by events that come later
    void updateGap();
    int heightAt(int width) const; ///< of the content
    int wantedWidth() const;
    int mostHeight() const;

    bool m_isLaidOut = false;
};

} // namespace Keyturn
