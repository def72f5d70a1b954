// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "support/windowbench.h"
#include "ui/help/hintband.h"
#include "ui/help/hintflow.h"
#include "ui/startpage.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    void openStartPage()
    {
        hints.emplace(settings);
        window = std::make_unique<MainWindow>(settings, preferences, clipboard);
        new HintFlow(*hints, keyring, *window);
        window->show();
    }

    void openTenant()
    {
        openSampleTenant();
        hints.emplace(settings);
        new HintFlow(*hints, keyring, *window);
        window->showSession(*session); // anew
    }

    HintBand *shown() const
    {
        const auto bands = window->findChildren<HintBand *>();
        const auto found =
            std::ranges::find_if(bands, [](const HintBand *band) { return band->isVisible(); });
        return found == bands.end() ? nullptr : *found;
    }

    std::optional<Hints> hints;
    ChangingKeyring keyring;
};

void addSecret(Bench &bench)
{
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    Bench::click(bench.button(u"Add secret"_s));
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    Bench::click(bench.button(u"Add"_s, Bench::dialog(u"Add secret"_s)));
    QTRY_VERIFY(Bench::dialog(u"Save this client secret now"_s));
}

} // namespace

class TestHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetWhoeverIsNew();
    void neverComeBackOnceDismissed();
    void areNotForWhoeverKnowsTheProgram();
    void stayUntilTheyAreDismissed();
    void comeBackOnceAllIsForgotten();
    void areInTheListsAndAtTheFirstValue();
    void praiseNoKeychainThatIsNotThere();
    void canBeDismissedByKeyboard();
};

void TestHints::greetWhoeverIsNew()
{
    Bench bench;

    bench.openStartPage();

    QVERIFY(bench.shown());
    QVERIFY(bench.shown()->text().contains("sample tenant"_L1));
    QVERIFY(!bench.shown()->findChild<QAbstractButton *>()->hasFocus());
}

void TestHints::neverComeBackOnceDismissed()
{
    Bench bench;
    bench.openStartPage();

    Bench::click(bench.button(u"Dismiss hint"_s));

    QVERIFY(!bench.shown());
    bench.openStartPage();
    QVERIFY(!bench.shown());
    QVERIFY(bench.hints->isWanted(Hint::Lists)); // which nobody has seen yet
}

void TestHints::areNotForWhoeverKnowsTheProgram()
{
    Bench bench;
    bench.settings.setValue(u"window/geometry"_s, QByteArray("as it was"));

    bench.openStartPage();

    QVERIFY(!bench.shown());
    bench.window->forgetLayout();
    QVERIFY(!bench.settings.contains(u"window/geometry"_s));
    bench.openStartPage();
    QVERIFY2(!bench.shown(), "who forgets the layout is no newer by it");
}

void TestHints::stayUntilTheyAreDismissed()
{
    Bench bench;
    bench.openStartPage();
    bench.window->close(); // leaves its geometry

    bench.openStartPage();

    QVERIFY(bench.settings.contains(u"window/geometry"_s));
    QVERIFY(bench.shown());
}

void TestHints::comeBackOnceAllIsForgotten()
{
    Bench bench;
    bench.openStartPage();
    bench.hints->dismiss(Hint::StartPage);
    bench.window->forgetLayout();

    bench.hints->forgetAll();

    QVERIFY(bench.settings.allKeys().filter(u"hints/"_s).isEmpty());
    bench.openStartPage();
    QVERIFY(bench.shown());
}

void TestHints::areInTheListsAndAtTheFirstValue()
{
    Bench bench;
    bench.openTenant();
    QTRY_VERIFY(bench.shown());
    QVERIFY(bench.shown()->text().contains("Ctrl+K"_L1));

    addSecret(bench);

    const QWidget *const value = Bench::dialog(u"Save this client secret now"_s);
    const auto *const hint = value->findChild<HintBand *>();
    QVERIFY(hint);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains("Save to keychain"_L1));
}

void TestHints::praiseNoKeychainThatIsNotThere()
{
    Bench bench;
    bench.keyring.state = KeyringState::Absent;
    bench.openTenant();

    addSecret(bench);

    QCOMPARE(bench.keyring.queries, 1);
    QVERIFY(!Bench::dialog(u"Save this client secret now"_s)->findChild<HintBand *>());
    QVERIFY(bench.hints->isWanted(Hint::Value)); // for a day on which there is one
}

void TestHints::canBeDismissedByKeyboard()
{
    Bench bench;
    bench.openStartPage();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    const QAbstractButton *const dismiss = bench.button(u"Dismiss hint"_s);

    for (int tabs = 0; tabs < 20 && !dismiss->hasFocus(); ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(dismiss->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QVERIFY(!bench.shown());
    QVERIFY(!bench.hints->isWanted(Hint::StartPage));
}

QTEST_MAIN(TestHints)
#include "tst_hints.moc"
