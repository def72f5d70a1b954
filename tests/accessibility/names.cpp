// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accessibility/rules.h"
#include "accessibility/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {

bool needsName(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !isInnerPart(widget) && !label->pixmap(Qt::ReturnByValue).isNull();
    if (qobject_cast<const QAbstractItemView *>(&widget))
        return !isInnerPart(widget);
    return isKeyboardStop(widget)
        || (qobject_cast<const QAbstractButton *>(&widget) && !isInnerPart(widget));
}

bool hasRole(QWidget &widget)
{
    auto *const accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible && accessible->role() != QAccessible::NoRole
        && accessible->role() != QAccessible::Client;
}

} // namespace

QStringList namelessIn(const QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : shownIn(window)) {
        if (needsName(*widget) && accessibleName(*widget).isEmpty())
            problems.append(u"no name: "_s + describe(*widget));
        if (isKeyboardStop(*widget) && !hasRole(*widget))
            problems.append(u"no role: "_s + describe(*widget));
    }
    return problems;
}
