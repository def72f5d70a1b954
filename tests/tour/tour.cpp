// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "tour/tour.h"

#include "app/sample/sampleserver.h"
#include "support/program.h"
#include "tour/robot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was missing, or nothing.
QString failureOf(const std::function<void()> &step)
{
    try {
        step();
    } catch (const std::runtime_error &missing) {
        return QString::fromUtf8(missing.what());
    }
    return {};
}

} // namespace

Tour::Tour(Program &program, const QDir &pictures)
    : m_program(program)
    , m_pictures(pictures)
{ }

Tour::~Tour() = default;

SampleTenant &Tour::tenant() const
{
    return m_program.sampleServer()->tenant();
}

bool Tour::run()
{
    const Steps all = steps();
    return std::ranges::all_of(all,
                               [this](const auto &step) { return take(step.first, step.second); });
}

bool Tour::take(const QString &title, const std::function<void()> &step)
{
    ++m_number;
    QString failure = failureOf(step);
    const QString pictureFailure = failureOf([&] { takePicture(title); });
    if (failure.isEmpty())
        failure = pictureFailure;
    const QString line = failure.isEmpty()
        ? u"%1  ok      %2"_s.arg(m_number, 2).arg(title)
        : u"%1  FAILED  %2: no %3"_s.arg(m_number, 2).arg(title, failure);
    std::puts(qPrintable(line));
    std::fflush(stdout);
    return failure.isEmpty();
}

void Tour::takePicture(const QString &title)
{
    QTest::qWait(300); // for what is still being painted
    QString name = title.toLower().section(u';', 0, 0);
    name.replace(QRegularExpression(u"[^a-z]+"_s), u"-"_s);
    const QString file = u"%1-%2.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(name);
    QRect place;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            place |= window->frameGeometry();
    }
    if (place.isEmpty()) // the window is closed; there is only the screen
        return;
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(
        0, place.x(), place.y(), place.width(), place.height());
    check(picture.save(m_pictures.filePath(file)), u"picture "_s + file);
}

void Tour::check(bool isTrue, const QString &expectation)
{
    if (!isTrue)
        throw std::runtime_error(expectation.toStdString());
}

void Tour::openSampleTenant()
{
    check(Robot::click(QAccessible::Button, u"Open sample tenant"_s), u"button"_s);
    check(Robot::waitFor([this] { return m_program.sampleServer(); }), u"sample tenant"_s);
    const auto count = tenant().respond(
        {.method = "GET", .path = "/v1.0/applications/$count", .isEventual = true});
    check(count.has_value(), u"count from the tenant"_s);
    const int expected = count->body.toInt();
    check(expected > 100, u"applications in the tenant"_s);
    check(Robot::waitFor([&] { return isSaid(u"%1 objects"_s.arg(expected)); }),
          u"status line that counts %1 objects"_s.arg(expected));
    const QAbstractItemView *objects = table(u"Directory objects"_s);
    check(Robot::waitFor([&] { return objects->model()->rowCount() == expected; }),
          u"row for each of them"_s);
}

bool Tour::isSaid(const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return std::ranges::any_of(QApplication::allWidgets(), [&](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label && label->isVisible() && expression.match(label->text()).hasMatch();
    });
}

int Tour::rowWith(const QAbstractItemView &view, QStringView text, int column)
{
    const QAbstractItemModel &model = *view.model();
    const auto found =
        model.match(model.index(0, column), Qt::DisplayRole, text.toString(), 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.front().row();
}

QAbstractItemView *Tour::table(const QString &name)
{
    return view(QAccessible::Table, name);
}

QAbstractItemView *Tour::view(QAccessible::Role role, const QString &name)
{
    auto *found = qobject_cast<QAbstractItemView *>(Robot::findWidget(role, name));
    check(found, u"view "_s + name);
    return found;
}

QByteArray Tour::clipboard(const QString &selection)
{
    const ProgramResult xclip = runProgram(u"xclip"_s, {u"-selection"_s, selection, u"-o"_s});
    const bool isEmpty = xclip.exitCode == 1 && xclip.errors.contains("not available");
    check(xclip.exitCode == 0 || isEmpty, u"answer from xclip"_s);
    return xclip.output;
}

bool Tour::seeNothingLeft()
{
    return take(u"Nothing is left on the clipboard"_s,
                [this] { check(clipboard(u"clipboard"_s).isEmpty(), u"empty clipboard"_s); });
}
