// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/dbusmock.h"
#include "support/recordednotifications.h"
#include "support/windowbench.h"
#include "ui/reminders/reminders.h"
#include "ui/reminders/trayicon.h"

#include <QDBusVariant>
#include <QListWidget>
#include <QMenu>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Watcher = "org.kde.StatusNotifierWatcher"_L1;

DBusMock panel()
{
    return {QDBusConnection::sessionBus(), Watcher, u"/StatusNotifierWatcher"_s};
}

/// The window on the sample tenant, on a desktop with a tray and with messages for the test.
struct Bench : WindowBench
{
    explicit Bench(bool showsTray = true)
    {
        preferences.set({.showsTray = showsTray, .reminderDays = 7});
        openSampleTenant();
        reminders = std::make_unique<Reminders>(preferences, settings,
                                                std::unique_ptr<Notifications>(desktop), *window);
        reminders->follow(*session);
    }

    ~Bench()
    {
        reminders.reset();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }
    Q_DISABLE_COPY_MOVE(Bench)

    /// The icon's.
    static QMenu *menu()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *const menu = qobject_cast<QMenu *>(window);
            if (menu && !menu->actions().isEmpty()
                && menu->actions().constFirst()->text().remove(u'&') == u"Open Keyturn"_s)
                return menu;
        }
        return nullptr;
    }

    static void choose(const QString &entry)
    {
        const auto actions = menu() ? menu()->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL("There is no such entry.");
    }

    RecordedNotifications *desktop = new RecordedNotifications; // of the reminders
    std::unique_ptr<Reminders> reminders;
};

} // namespace

class TestRemindersTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAnIconToThePanel();
    void tellsWhatExpiresWhileAnAccountIsOpen();
    void goesOnWithoutItsWindow();
    void opensExpiring();
    void hasNoIconUnlessItIsWanted();
    void comesAndGoesWithThePreference();
    void quitsForGood();
};

/// Before Qt asks whether there is a tray, which it does once.
void TestRemindersTray::initTestCase()
{
    DBusMock mock = panel();
    QVERIFY(mock.tell(
        u"AddProperty"_s,
        {Watcher, u"IsStatusNotifierHostRegistered"_s, QVariant::fromValue(QDBusVariant(true))}));
    QVERIFY(mock.tell(u"AddMethod"_s,
                      {Watcher, u"RegisterStatusNotifierItem"_s, u"s"_s, u""_s,
                       u"self.count = getattr(self, 'count', 0) + 1"_s}));
    QVERIFY(mock.tell(u"AddMethod"_s,
                      {Watcher, u"Count"_s, u""_s, u"i"_s, u"ret = getattr(self, 'count', 0)"_s}));
    QVERIFY(TrayIcon::isPossible());
}

void TestRemindersTray::showsAnIconToThePanel()
{
    DBusMock mock = panel();
    const int before = mock.answer(Watcher, u"Count"_s).toInt();

    const Bench bench;

    QTRY_VERIFY(mock.answer(Watcher, u"Count"_s).toInt() > before);
}

void TestRemindersTray::tellsWhatExpiresWhileAnAccountIsOpen()
{
    const Bench bench;

    QTRY_COMPARE(bench.desktop->titles.size(), 1);
    QVERIFY(bench.desktop->titles.constFirst().endsWith(u": 2 client secrets expire soon"_s));
}

void TestRemindersTray::goesOnWithoutItsWindow()
{
    const Bench bench;
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());

    QVERIFY(bench.window->close());
    QVERIFY(!bench.window->isVisible());
    Bench::choose(u"Open Keyturn"_s);

    QVERIFY(bench.window->isVisible());
    QTRY_VERIFY(bench.objects()); // all is as it was
}

void TestRemindersTray::opensExpiring()
{
    const Bench bench;
    bench.window->close();

    Bench::choose(u"Expiring"_s);

    QVERIFY(bench.window->isVisible());
    QVERIFY(
        bench.find<QListWidget>(u"Navigation"_s)->currentItem()->text().startsWith(u"Expiring"_s));
}

void TestRemindersTray::hasNoIconUnlessItIsWanted()
{
    const Bench bench(false);

    QVERIFY(!Bench::menu());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestRemindersTray::comesAndGoesWithThePreference()
{
    Bench bench(false);

    bench.preferences.set({.showsTray = true, .reminderDays = 7});
    QVERIFY(Bench::menu());
    QTRY_COMPARE(bench.desktop->titles.size(), 1); // it looks at once

    bench.window->hide();
    bench.preferences.set({});
    QVERIFY(!Bench::menu());
    QVERIFY(bench.window->isVisible()); // or nobody would find it again
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestRemindersTray::quitsForGood()
{
    const Bench bench;
    // As main() runs it: a loop that ends by that.
    QTimer::singleShot(0, qApp, [] { Bench::choose(u"Quit"_s); });

    QCOMPARE(QApplication::exec(), 0);

    QVERIFY(!bench.window->isVisible());
}

QTEST_MAIN(TestRemindersTray)
#include "tst_reminders_tray.moc"
