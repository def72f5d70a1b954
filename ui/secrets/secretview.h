// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>
#include <QByteArrayView>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Keyturn {

class SecretText;
struct VisibleCharacter;

/// Shows a client secret: masked until it is revealed, then letter by letter in a fixed-width font,
/// over as many lines as it needs. It has no text of its own: no document, no undo history, no
/// selection. It borrows the bytes from their owner whenever it paints.
///
/// Honestly: while it is revealed, Qt's text engine and glyph caches and the window's pixels know
/// single characters, and nobody wipes those.
class SecretView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Called whenever the text is needed; null once it is gone.
    using Source = std::function<const SecretText *()>;

    explicit SecretView(Source source, QWidget *parent = nullptr);

    bool isRevealed() const { return m_isRevealed; }
    QByteArrayView shownValue() const; ///< borrowed; nothing while masked

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setRevealed(bool revealed);
    /// What is revealed is masked again after that time; zero: only when asked.
    void setRevealTime(std::chrono::milliseconds time);
    void mask() { setRevealed(false); } ///< for when the screen is locked

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void copyRequested(); ///< by Ctrl+C or the context menu; the value is one thing

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell; // where a character stands, in columns and lines

    template<typename Visit>
    int layOut(Visit visit) const; // returns the number of lines
    int lineCount() const;
    int columnsOf(const VisibleCharacter &character) const;
    int columnsPerLine() const;
    qreal columnWidth() const;
    int lineHeight() const;
    int heightOf(int lines) const;
    void drawCharacter(QPainter &painter, const VisibleCharacter &character,
                       const Cell &cell) const;
    void drawMask(QPainter &painter) const;
    void updateScrollRange();
    void countRevealTime();

    const Source m_source;
    bool m_isRevealed = false;
    QTimer m_revealTime; // runs while revealed, unless its interval is zero
};

} // namespace Keyturn
