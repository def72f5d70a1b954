// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : SettingsBench
{
    SettingsDialog dialog{stores, keyring, trial, places};

    Bench() { dialog.show(); }

    QListWidget *pages() const { return named<QListWidget>(dialog, u"Settings pages"_s); }

    void open(const QString &page) const
    {
        const auto found = pages()->findItems(page, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {},
                          pages()->visualItemRect(found.constFirst()).center());
    }

    QWidget *askForReset() const
    {
        click<QPushButton>(dialog, u"Reset to defaults"_s);
        return windowCalled(u"Reset to defaults"_s);
    }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotModalAndHasOnlyClose();
    void fitsOnTheScreen();
    void opensEachPage_data();
    void opensEachPage();
    void goesThroughThePagesByKey();
    void takesEnterForTheFieldAlone();
    void closesByEscape();
    void resetsAfterAQuestion();
    void resetsNothingOnCancel();
    void tellsThatTheLayoutShallBeForgotten();
};

void TestSettingsDialog::isNotModalAndHasOnlyClose()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Settings"_s);
    QVERIFY(!bench.dialog.isModal());
    for (const QString &name : {u"OK"_s, u"Apply"_s, u"Cancel"_s})
        QVERIFY(!named<QPushButton>(bench.dialog, name));
    SettingsBench::click<QPushButton>(bench.dialog, u"Close"_s);
    QVERIFY(!bench.dialog.isVisible());
}

void TestSettingsDialog::fitsOnTheScreen()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(11);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    const Bench bench;

    const QSize screen = bench.dialog.screen()->availableSize();

    QCOMPARE(bench.dialog.size(), bench.dialog.size().boundedTo(screen));
}

void TestSettingsDialog::opensEachPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("General") << u"Follows the system"_s;
    QTest::newRow("Security") << u"A copied value"_s;
    QTest::newRow("Defaults") << u"Expires"_s;
    QTest::newRow("Reminders") << u"While Keyturn runs"_s;
    QTest::newRow("Network") << u"Proxy"_s;
    QTest::newRow("Data") << u"Everything else"_s;
    QTest::newRow("Advanced") << u"Adding a secret"_s;
}

void TestSettingsDialog::opensEachPage()
{
    QFETCH(QString, text);
    const Bench bench;

    bench.open(QString::fromLatin1(QTest::currentDataTag()));

    const auto labels = bench.dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().remove(u'&') == text;
    }));
}

void TestSettingsDialog::goesThroughThePagesByKey()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    QVERIFY(SettingsBench::comboBox(bench.dialog, u"Language"_s));
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };

    press(Qt::Key_Down);
    press(Qt::Key_Tab);

    QVERIFY(named<QSpinBox>(bench.dialog, u"Time on the clipboard"_s)->hasFocus());
    const auto *close = named<QPushButton>(bench.dialog, u"Close"_s);
    for (int i = 0; i < 10 && QApplication::focusWidget() != close; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), close);
    press(Qt::Key_Space);
    QVERIFY(!bench.dialog.isVisible());
}

void TestSettingsDialog::takesEnterForTheFieldAlone()
{
    const Bench bench;
    bench.open(u"Security"_s);
    auto *time = named<QSpinBox>(bench.dialog, u"Time on the clipboard"_s);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"33"_s);

    QTest::keyClick(time, Qt::Key_Return);

    QCOMPARE(bench.chosen().clipboardTime, 33s);
    QVERIFY(bench.dialog.isVisible());
    QTest::qWait(200); // a button that Enter presses shows that first
    QCOMPARE(bench.vault.stores, 0);
    QVERIFY(!SettingsBench::windowCalled(u"Reset to defaults"_s));
}

void TestSettingsDialog::closesByEscape()
{
    Bench bench;

    QTest::keyClick(&bench.dialog, Qt::Key_Escape);

    QVERIFY(!bench.dialog.isVisible());
}

void TestSettingsDialog::resetsAfterAQuestion()
{
    Bench bench;
    bench.preferences.set({.clipboardTime = 30s, .lifetimeDays = 90});
    bench.preferences.rememberLifetime(u"tenant"_s, 365);
    bench.network.set({.proxy = {.choice = ProxyRule::Choice::None}});
    bench.clouds.add(
        CloudStore::cloudOf(u"Lab"_s, u"https://a.example"_s, u"https://b.example"_s, QString()));
    bench.open(u"Security"_s);

    const QWidget *question = bench.askForReset();
    QVERIFY(question);
    QCOMPARE(bench.chosen().clipboardTime, 30s);
    SettingsBench::click<QPushButton>(*question, u"Reset"_s);

    QVERIFY(bench.chosen() == Preferences());
    QCOMPARE(named<QSpinBox>(bench.dialog, u"Time on the clipboard"_s)->value(), 120);
    QCOMPARE(bench.preferences.lastLifetime(u"tenant"_s), 365);
    QVERIFY(bench.network.preferences() == NetworkPreferences());
    QCOMPARE(bench.clouds.custom().size(), 1u);
}

void TestSettingsDialog::resetsNothingOnCancel()
{
    Bench bench;
    bench.preferences.set({.clipboardTime = 30s});
    QPointer<QWidget> question = bench.askForReset();
    QVERIFY(named<QPushButton>(*question, u"Cancel"_s)->isDefault());

    QTest::keyClick(question, Qt::Key_Return);

    QTRY_VERIFY(!question || !question->isVisible());
    QCOMPARE(bench.chosen().clipboardTime, 30s);
    QVERIFY(bench.dialog.isVisible());
}

void TestSettingsDialog::tellsThatTheLayoutShallBeForgotten()
{
    const Bench bench;
    const QSignalSpy forgotten(&bench.dialog, &SettingsDialog::forgetChosen);
    bench.open(u"Data"_s);
    SettingsBench::click<QPushButton>(bench.dialog, u"Forget accounts, layout and preferences…"_s);

    SettingsBench::click<QPushButton>(
        *SettingsBench::windowCalled(u"Forget accounts, layout and preferences"_s), u"Forget"_s);

    QCOMPARE(forgotten.size(), 1);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
