// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "support/settingsbench.h"
#include "support/windowbench.h"
#include "ui/flows/settingsflow.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString SettingsTitle = u"Settings"_s;
const QString OnceTitle = u"Save this client secret now"_s;
const QString AboutTitle = u"About Keyturn"_s;

struct Bench : WindowBench
{
    void openStartPage()
    {
        window = std::make_unique<MainWindow>(settings, preferences, clipboard);
        window->show();
        startFlow();
    }

    void openTenant()
    {
        openSampleTenant();
        startFlow();
    }

    void startFlow()
    {
        flow = std::make_unique<SettingsFlow>(preferences, keyring, vault,
                                              StoragePlaces{.settingsFile = settings.fileName(),
                                                            .keptIndex = u"kept"_s,
                                                            .receipts = {},
                                                            .journal = {}},
                                              *window);
    }

    bool isActive() const
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    QMenu *menu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void chooseInMenu(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    }

    void forget() const
    {
        QWidget *settingsWindow = dialog(SettingsTitle);
        auto *pages = find<QListWidget>(u"Settings pages"_s, settingsWindow);
        pages->setCurrentRow(4);
        click(button(u"Forget window layout and preferences…"_s, settingsWindow));
        click(button(u"Forget"_s, dialog(u"Forget window layout and preferences"_s)));
    }

    ChangingKeyring keyring;
    std::unique_ptr<SettingsFlow> flow;
};

} // namespace

class TestSettingsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheStartPage();
    void opensByKey();
    void opensFromTheMenu_data();
    void opensFromTheMenu();
    void opensFromTheMenuByKeyboardOnly();
    void closesTheMenuByItsButton();
    void quitsFromTheMenu();
    void showsOnlyOneOfEach();
    void hasItsEffectOnTheClipboardAtOnce();
    void masksARevealedValueAfterTheChosenTime();
    void logsRequestsOnlyWhenWanted();
    void forgetsTheLayoutForGood();
};

void TestSettingsFlow::opensFromTheStartPage()
{
    Bench bench;
    bench.openStartPage();

    Bench::click(bench.button(u"Settings…"_s));
    QVERIFY(Bench::dialog(SettingsTitle));
    Bench::click(bench.button(AboutTitle));

    QVERIFY(Bench::dialog(AboutTitle));
}

void TestSettingsFlow::opensByKey()
{
    Bench bench;
    bench.openStartPage();
    QVERIFY(bench.isActive());

    QTest::keyClick(bench.window.get(), Qt::Key_Comma, Qt::ControlModifier);

    QVERIFY(Bench::dialog(SettingsTitle));
}

void TestSettingsFlow::opensFromTheMenu_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("title");
    QTest::newRow("settings") << u"Settings…"_s << SettingsTitle;
    QTest::newRow("about") << u"About Keyturn"_s << AboutTitle;
}

void TestSettingsFlow::opensFromTheMenu()
{
    QFETCH(QString, entry);
    QFETCH(QString, title);
    Bench bench;
    bench.openTenant();

    Bench::click(bench.button(u"Menu"_s));
    QVERIFY(bench.menu());
    Bench::chooseInMenu(bench.menu(), entry);

    QTRY_VERIFY(Bench::dialog(title));
    QVERIFY(!bench.menu());
}

void TestSettingsFlow::opensFromTheMenuByKeyboardOnly()
{
    Bench bench;
    bench.openTenant();
    QVERIFY(bench.isActive());
    const auto *button = bench.button(u"Menu"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget() != button; ++i)
        Bench::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);

    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Down}) {
        Bench::press(key);
        QTRY_VERIFY(bench.menu());
        QTest::keyClick(bench.menu(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.menu());
        QCOMPARE(QApplication::focusWidget(), button);
    }
    Bench::press(Qt::Key_Down);
    QTRY_VERIFY(bench.menu());
    QTest::keyClick(bench.menu(), Qt::Key_Down);
    QTest::keyClick(bench.menu(), Qt::Key_Return);

    QTRY_VERIFY(Bench::dialog(AboutTitle));
    QTRY_COMPARE(QApplication::activeWindow(), Bench::dialog(AboutTitle));
    QTRY_VERIFY(QApplication::focusWidget());
    Bench::press(Qt::Key_Return);
    QTRY_VERIFY(!Bench::dialog(AboutTitle));
}

void TestSettingsFlow::closesTheMenuByItsButton()
{
    Bench bench;
    bench.openTenant();
    auto *button = bench.button(u"Menu"_s);
    Bench::click(button);
    QVERIFY(bench.menu());
    QVERIFY(button->isDown());

    // By way of the window, as the pointer does: the menu has the mouse, wherever that is.
    const QPoint place = button->mapTo(bench.window.get(), button->rect().center());
    QTest::mouseClick(bench.window->windowHandle(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents(); // an absence: it does not open again

    QVERIFY(!bench.menu());
    QVERIFY(!button->isDown());
}

void TestSettingsFlow::quitsFromTheMenu()
{
    Bench bench;
    bench.openTenant();
    Bench::click(bench.button(u"Menu"_s));

    Bench::chooseInMenu(bench.menu(), u"Quit"_s);

    QTRY_VERIFY(!bench.window->isVisible());
}

void TestSettingsFlow::showsOnlyOneOfEach()
{
    Bench bench;
    bench.openStartPage();

    for (int i = 0; i < 2; ++i) {
        Bench::click(bench.button(u"Settings…"_s));
        Bench::click(bench.button(AboutTitle));
    }

    QCOMPARE(Bench::windowsCalled(SettingsTitle).size(), 1);
    QCOMPARE(Bench::windowsCalled(AboutTitle).size(), 1);
    Bench::dialog(SettingsTitle)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Bench::click(bench.button(u"Settings…"_s));
    QCOMPARE(Bench::windowsCalled(SettingsTitle).size(), 1);
}

void TestSettingsFlow::hasItsEffectOnTheClipboardAtOnce()
{
    Bench bench;
    bench.openStartPage();
    Bench::click(bench.button(u"Settings…"_s));
    QWidget *settings = Bench::dialog(SettingsTitle);
    bench.find<QListWidget>(u"Settings pages"_s, settings)->setCurrentRow(1);
    auto *time = bench.find<QSpinBox>(u"Time on the clipboard"_s, settings);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"33"_s);
    QTest::keyClick(time, Qt::Key_Return);

    QVERIFY(bench.clipboard.copy(QUuid::createUuid(), SecretText("value")));

    QCOMPARE(bench.clipboard.remainingSeconds(), 33);
}

void TestSettingsFlow::masksARevealedValueAfterTheChosenTime()
{
    Bench bench;
    bench.preferences.set({.revealTime = 1s});
    bench.openTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    Bench::click(bench.button(u"Add secret"_s));
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(u"Add secret"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(OnceTitle), 20000);
    auto *reveal = bench.button(u"Reveal"_s, Bench::dialog(OnceTitle));

    reveal->click();
    QVERIFY(reveal->isChecked());

    QTRY_VERIFY(!reveal->isChecked());
    QVERIFY(Bench::dialog(OnceTitle));
    bench.find<QCheckBox>(u"I have saved it"_s, Bench::dialog(OnceTitle))->click();
}

void TestSettingsFlow::logsRequestsOnlyWhenWanted()
{
    Bench bench;
    bench.openStartPage();
    QVERIFY(!logGraph().isInfoEnabled());
    QVERIFY(!logSecrets().isInfoEnabled());
    Bench::click(bench.button(u"Settings…"_s));
    QWidget *settings = Bench::dialog(SettingsTitle);
    bench.find<QListWidget>(u"Settings pages"_s, settings)->setCurrentRow(5);
    auto *box = bench.find<QCheckBox>(u"Write a log of requests"_s, settings);

    box->click();
    QVERIFY(logGraph().isInfoEnabled());
    QVERIFY(logSecrets().isInfoEnabled());
    box->click();

    QVERIFY(!logGraph().isInfoEnabled());
    QVERIFY(!logSecrets().isInfoEnabled());
}

void TestSettingsFlow::forgetsTheLayoutForGood()
{
    Bench bench;
    bench.preferences.set({.clipboardTime = 30s});
    bench.openTenant();
    bench.window->resize(1001, 801);
    QVERIFY(bench.window->close());
    QVERIFY(bench.settings.contains(u"window/geometry"_s));
    QVERIFY(!bench.settings.allKeys().filter(u"workspace/"_s).isEmpty());

    bench.window->show();
    bench.preferences.rememberLifetime(u"tenant"_s, 90);
    bench.startFlow();
    Q_EMIT bench.window->settingsRequested();
    bench.forget();
    QVERIFY(bench.settings.allKeys().isEmpty());
    QCOMPARE(bench.preferences.preferences().clipboardTime, 2min);

    QVERIFY(bench.window->close());
    QVERIFY2(bench.settings.allKeys().isEmpty(), "written back at the end");
}

QTEST_MAIN(TestSettingsFlow)
#include "tst_settingsflow.moc"
