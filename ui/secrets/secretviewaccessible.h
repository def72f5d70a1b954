// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

namespace Keyturn {

class SecretView;

/// What a screen reader learns of a SecretView: a read-only text that is empty while the value is
/// masked. The value goes over the accessibility bus only when it is revealed and asked for; no
/// event carries it.
class SecretViewAccessible
    : public QAccessibleWidget
    , public QAccessibleTextInterface
{
public:
    static void install(); ///< tells Qt of this class, once
    static void announceState(SecretView &view); ///< it has been revealed or masked

    explicit SecretViewAccessible(SecretView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;
    int childCount() const override { return 0; } // the viewport is no thing of its own
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int position) override;
    void selection(int index, int *startOffset, int *endOffset) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    SecretView &view() const;
    QString shownText() const;
};

} // namespace Keyturn
