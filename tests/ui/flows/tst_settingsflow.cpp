// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/logging.h"
#include "app/directory/snapshotfolder.h"
#include "app/settings/clientidstore.h"
#include "app/signin/signintarget.h"
#include "support/accountbench.h"
#include "support/settingsbench.h"
#include "support/windowbench.h"
#include "ui/flows/accountflow.h"
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
        accountFlow = new AccountFlow({accounts, tokenStore, vault, clouds, network}, *window);
        flow = std::make_unique<SettingsFlow>(stores, keyring, vault,
                                              StoragePlaces{.settingsFile = settings.fileName(),
                                                            .keptIndex = u"kept"_s,
                                                            .receipts = {},
                                                            .journal = {},
                                                            .lists = listsFolder()},
                                              *accountFlow, *window);
    }

    QString listsFolder() const { return folder.filePath(u"lists"_s); }
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
        pages->setCurrentRow(5);
        click(button(u"Forget accounts, layout and preferences…"_s, settingsWindow));
        click(button(u"Forget"_s, dialog(u"Forget accounts, layout and preferences"_s)));
    }

    NetworkPreferenceStore network{settings};
    CloudStore clouds{settings};
    ClientIdStore clientIds{settings};
    SettingStores stores{preferences, network, clouds, &clientIds};
    ChangingKeyring keyring;
    AccountList accounts{settings};
    RefreshTokenStore tokenStore{vault};
    AccountFlow *accountFlow = nullptr; // the window's
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
    void forgetsCachedLists();
    void forgetsEveryAccount_data();
    void forgetsEveryAccount();
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
    // On Windows one comes by entries that cannot be chosen now, too.
    do
        QTest::keyClick(bench.menu(), Qt::Key_Down);
    while (!bench.menu()->activeAction()->text().endsWith(AboutTitle));
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
    bench.find<QListWidget>(u"Settings pages"_s, settings)->setCurrentRow(6);
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
    bench.network.set({.proxy = {.choice = ProxyRule::Choice::None}});
    bench.clouds.add(
        CloudStore::cloudOf(u"Lab"_s, u"https://a.example"_s, u"https://b.example"_s, QString()));
    bench.startFlow();
    Q_EMIT bench.window->settingsRequested();
    bench.clientIds.remember(
        {.cloud = Cloud::global(), .clientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s}, {});

    bench.forget();
    QCOMPARE(bench.clientIds.clientId(Cloud::global().loginAuthority, {}), QString());
    QVERIFY(bench.settings.allKeys().isEmpty());
    QCOMPARE(bench.preferences.preferences().clipboardTime, 2min);
    QVERIFY(bench.network.preferences() == NetworkPreferences());
    QVERIFY(bench.clouds.custom().empty());

    QVERIFY(bench.window->close());
    QVERIFY2(bench.settings.allKeys().isEmpty(), "written back at the end");
}

void TestSettingsFlow::forgetsCachedLists()
{
    Bench bench;
    const SnapshotFolder lists(bench.listsFolder(), QUrl(u"https://graph.example"_s), u"t"_s,
                               u"a"_s);
    QVERIFY(lists.file(ListKind::AppRegistrations).write({}, std::atomic<bool>(true)));
    QVERIFY(snapshotBytes(bench.listsFolder()) > 0);
    bench.openTenant();
    Q_EMIT bench.window->settingsRequested();
    QWidget *const settingsWindow = Bench::dialog(SettingsTitle);
    bench.find<QListWidget>(u"Settings pages"_s, settingsWindow)->setCurrentRow(5);

    Bench::click(bench.button(u"Forget cached lists"_s, settingsWindow));

    QCOMPARE(snapshotBytes(bench.listsFolder()), 0);
}

void TestSettingsFlow::forgetsEveryAccount_data()
{
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("the keychain does it") << false;
    QTest::newRow("the keychain refuses") << true;
}

void TestSettingsFlow::forgetsEveryAccount()
{
    QFETCH(const bool, isRefused);
    Bench bench;
    bench.openTenant();
    const Account ana = newAccount();
    bench.accounts.add(ana);
    const Account ben = newAccount(u"ben@contoso.com"_s);
    AccountList(bench.settings).add(ben); // in another instance of the program
    for (const Account &account : {ana, ben})
        bench.tokenStore.store(account, SecretText("refresh token"), bench.window.get(),
                               [](const VaultResult<void> &) {});
    QTRY_COMPARE(bench.vault.secrets.size(), size_t(4)); // in a part and a header
    if (isRefused)
        bench.vault.removeError = VaultError{VaultError::Kind::Denied};

    Q_EMIT bench.window->settingsRequested();
    bench.forget();

    const auto said = [] {
        for (const QLabel *label : Bench::dialog(SettingsTitle)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith("Forgotten"_L1))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(said().contains(ana.username), isRefused);
    QCOMPARE(said().contains(ben.username), isRefused);
    QCOMPARE(bench.vault.secrets.empty(), !isRefused);
    QVERIFY(bench.accounts.accounts().empty());
    QVERIFY(AccountList(bench.settings).accounts().empty());
    QVERIFY(bench.objects()); // the sample tenant is nobody's account
}

QTEST_MAIN(TestSettingsFlow)
#include "tst_settingsflow.moc"
