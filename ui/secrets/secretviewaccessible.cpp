// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretviewaccessible.h"

#include "ui/secrets/secretview.h"

namespace Keyturn {

namespace {

    QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
    {
        auto *const view = qobject_cast<SecretView *>(object);
        return view ? new SecretViewAccessible(*view) : nullptr;
    }

} // namespace

void SecretViewAccessible::install()
{
    QAccessible::installFactory(makeInterface); // which takes each function once
}

void SecretViewAccessible::announceState(SecretView &view)
{
    // Not a QAccessibleTextInsertEvent: that would send the value to everyone on the bus.
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

SecretViewAccessible::SecretViewAccessible(SecretView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{ }

void *SecretViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State SecretViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    return state;
}

QString SecretViewAccessible::text(QAccessible::Text type) const
{
    switch (type) {
    case QAccessible::Description:
        return view().isRevealed() ? SecretView::tr("revealed") : SecretView::tr("hidden");
    case QAccessible::Value:
        return shownText();
    default:
        return QAccessibleWidget::text(type);
    }
}

QAccessibleInterface *SecretViewAccessible::child(int /*index*/) const
{
    return nullptr;
}

QAccessibleInterface *SecretViewAccessible::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

int SecretViewAccessible::indexOfChild(const QAccessibleInterface * /*child*/) const
{
    return -1;
}

QString SecretViewAccessible::text(int startOffset, int endOffset) const
{
    return shownText().mid(startOffset, endOffset < 0 ? -1 : endOffset - startOffset);
}

int SecretViewAccessible::characterCount() const
{
    return int(shownText().size());
}

// The value is one thing: it has no caret and no selection to ask for or to change.

void SecretViewAccessible::setCursorPosition(int /*position*/) { }

void SecretViewAccessible::selection(int /*index*/, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = 0;
}

void SecretViewAccessible::addSelection(int /*startOffset*/, int /*endOffset*/) { }

void SecretViewAccessible::removeSelection(int /*index*/) { }

void SecretViewAccessible::setSelection(int /*index*/, int /*startOffset*/, int /*endOffset*/) { }

QRect SecretViewAccessible::characterRect(int /*offset*/) const
{
    return rect();
}

int SecretViewAccessible::offsetAtPoint(const QPoint & /*point*/) const
{
    return -1;
}

void SecretViewAccessible::scrollToSubstring(int /*startIndex*/, int /*endIndex*/) { }

QString SecretViewAccessible::attributes(int /*offset*/, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

SecretView &SecretViewAccessible::view() const
{
    return *qobject_cast<SecretView *>(object());
}

QString SecretViewAccessible::shownText() const
{
    // The accessibility interfaces speak QString: a screen reader that is asked to read the value
    // out has to be given one.
    return QString::fromUtf8(view().shownValue());
}

} // namespace Keyturn
