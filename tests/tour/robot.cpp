// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "tour/robot.h"

#include "support/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A toggle is a button to whoever sees it, and a check box to Qt.
bool isAlike(QAccessible::Role actual, QAccessible::Role wanted)
{
    return actual == wanted || (wanted == QAccessible::Button && actual == QAccessible::CheckBox);
}

QAccessibleInterface *findBelow(QAccessibleInterface *parent, QAccessible::Role role,
                                const QString &name)
{
    if (!parent || parent->state().invisible)
        return nullptr;
    if (isAlike(parent->role(), role) && parent->text(QAccessible::Name) == name)
        return parent;
    if (parent->role() == QAccessible::Table) // cells are clicked through their view
        return nullptr;
    for (int i = 0; i < parent->childCount(); ++i) {
        if (auto *found = findBelow(parent->child(i), role, name))
            return found;
    }
    return nullptr;
}

QAccessibleInterface *findNow(QAccessible::Role role, const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (auto *found = findBelow(QAccessible::queryAccessibleInterface(window), role, name))
            return found;
    }
    return nullptr;
}

bool xdotool(const QStringList &arguments)
{
    const bool isDone = runProgram(u"xdotool"_s, arguments).exitCode == 0;
    QTest::qWait(50); // the X server hands the event to us when it likes
    return isDone;
}

} // namespace

bool Robot::waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(30s);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(20);
    }
    return true;
}

QAccessibleInterface *Robot::find(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    waitFor([&] { return (found = findNow(role, name)) != nullptr; });
    return found;
}

QWidget *Robot::findWidget(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = find(role, name);
    return found ? qobject_cast<QWidget *>(found->object()) : nullptr;
}

bool Robot::isAtRest(const QAccessibleInterface &target)
{
    QElapsedTimer rest;
    QRect place;
    return waitFor([&] {
        if (const QRect now = target.rect(); now != place || !rest.isValid()) {
            place = now;
            rest.start();
        }
        return rest.hasExpired(200);
    });
}

bool Robot::click(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *target = find(role, name);
    const bool isUsable =
        target && waitFor([target] { return !target->state().disabled && target->isValid(); });
    return isUsable && isAtRest(*target) && clickAt(target->rect().center(), 1);
}

bool Robot::doubleClick(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *target = find(role, name);
    return target && clickAt(target->rect().center(), 2);
}

bool Robot::clickRow(const QAbstractItemView &view, const QModelIndex &index)
{
    const QPoint place = view.visualRect(index).center();
    return index.isValid() && clickAt(view.viewport()->mapToGlobal(place), 1);
}

bool Robot::type(const QString &text)
{
    return xdotool({u"type"_s, u"--delay"_s, u"15"_s, text});
}

bool Robot::press(const QString &keys)
{
    return xdotool({u"key"_s, keys});
}

bool Robot::clickAt(const QPoint &place, int times)
{
    const QPointF pixel = QPointF(place) * qGuiApp->devicePixelRatio(); // what X counts in
    return xdotool({u"mousemove"_s, QString::number(qRound(pixel.x())),
                    QString::number(qRound(pixel.y()))})
        && xdotool(
               {u"click"_s, u"--repeat"_s, QString::number(times), u"--delay"_s, u"30"_s, u"1"_s});
}
