// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/stage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds. Who reads the clipboard sooner is taken for a background program.
constexpr int PersonsPause = 700;

} // namespace

Stage::Stage(const SampleServer::Options &options)
    : WindowBench(options)
    , proxy(quint16(server.graphEndpoint().port()))
{ }

void Stage::require(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, 20000))
        throw std::runtime_error(what.toStdString());
}

void Stage::showStartPage()
{
    window = std::make_unique<MainWindow>(settings, preferences, clipboard);
    window->showMaximized();
}

void Stage::openTenant()
{
    openSampleTenantAt(proxy.url());
    window->showMaximized();
}

void Stage::openLoadedTenant()
{
    openTenant();
    require([this] { return objects() && objects()->model()->rowCount() > 0; }, u"rows"_s);
}

void Stage::openEntry(const QString &entry)
{
    auto *navigation = find<QAbstractItemView>(u"Navigation"_s);
    const int row = rowOf(*navigation, entry);
    require([row] { return row >= 0; }, u"entry "_s + entry);
    clickRow(*navigation, row);
}

void Stage::openActivity()
{
    openEntry(u"Activity"_s);
    QTest::qWait(300); // its file is read by a thread of its own
}

void Stage::openList(const QString &entry)
{
    openEntry(entry);
    require([this] { return objects() && objects()->model()->rowCount() > 0; }, u"rows"_s);
}

void Stage::openApplication(const QString &name)
{
    require([&] { return choose(name); }, u"object "_s + name);
    QTest::qWait(500); // what the directory says now comes after what the list knew
}

void Stage::search(const QString &text)
{
    auto *field = find<QLineEdit>(u"Search"_s);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void Stage::press(const QString &name, const QWidget *inside)
{
    require([&] { return button(name, inside) && button(name, inside)->isEnabled(); },
            u"button "_s + name);
    click(button(name, inside));
}

QWidget *Stage::waitFor(const QString &title)
{
    require([&] { return dialog(title); }, u"window "_s + title);
    require([&] { return QTest::qWaitForWindowExposed(dialog(title)); }, u"window "_s + title);
    QTest::qWait(200); // the window manager gives it its place
    return dialog(title);
}

QWidget *Stage::openAddDialog()
{
    press(u"Add secret"_s);
    return waitFor(u"Add secret"_s);
}

void Stage::addTo(const QString &application)
{
    openApplication(application);
    QWidget *const question = openAddDialog();
    QTest::keyClicks(find<QLineEdit>(u"Description"_s, question), u"prod-2027"_s);
    press(u"Add"_s, question);
}

void Stage::showRefusal(const QString &application)
{
    openLoadedTenant();
    addTo(application);
    require([this] { return !message().isEmpty(); }, u"message"_s);
}

void Stage::chooseExpiry(const QString &words)
{
    auto *expires = dialog(u"Add secret"_s)->findChild<QComboBox *>(u"expires"_s);
    int index = expires->count() - 1;
    while (index >= 0 && !expires->itemText(index).startsWith(words)
           && !isCalled()(expires->itemText(index), words))
        --index;
    require([index] { return index >= 0; }, u"expiry "_s + words);
    expires->setCurrentIndex(index);
}

void Stage::chooseEntry(QComboBox &box, const QString &english)
{
    int index = box.count() - 1;
    while (index >= 0 && !isCalled()(box.itemText(index), english))
        --index;
    require([index] { return index >= 0; }, u"entry "_s + english);
    box.setCurrentIndex(index);
}

QWidget *Stage::addSecret(const QString &description)
{
    QWidget *question = openAddDialog();
    QTest::keyClicks(find<QLineEdit>(u"Description"_s, question), description);
    press(u"Add"_s, question);
    return waitFor(u"Save this client secret now"_s);
}

void Stage::restartWithUnsavedSecret()
{
    openLoadedTenant();
    openApplication(u"Payroll"_s);
    addSecret(u"prod-2027"_s);
    window.reset();
    session.reset();
    openLoadedTenant();
}

QWidget *Stage::openDeleteDialog(const QString &description)
{
    require([&] { return rowOf(*secrets(), description) >= 0; }, u"secret "_s + description);
    clickRow(*secrets(), rowOf(*secrets(), description));
    press(u"Delete secret"_s);
    return waitFor(u"Delete client secret"_s);
}

void Stage::paste()
{
    QTest::qWait(PersonsPause);
    QGuiApplication::clipboard()->mimeData()->text();
    QTest::qWait(50);
}
