// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"
#include "support/settingsbench.h"
#include "support/wheel.h"
#include "ui/settings/securitypage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : SettingsBench
{
    SecurityPage page{preferences, keyring, trial};

    Bench() { page.show(); }

    QSpinBox *time(const QString &name) const { return named<QSpinBox>(page, name); }

    static void type(QSpinBox *time, const QString &text)
    {
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, text);
        QTest::keyClick(time, Qt::Key_Return);
    }
};

} // namespace

class TestSecurityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasChosen();
    void takesATimeAtOnce_data();
    void takesATimeAtOnce();
    void takesATypedTimeOnceItIsWhole();
    void takesATimeThatIsLeftTyped();
    void refusesWhatIsNoTime();
    void leavesTheWheelToThePage();
    void revealsUntilAskedAtZero();
    void keepsOutOfCapturesWhereThatIsPossible();
};

void TestSecurityPage::showsWhatWasChosen()
{
    const Bench bench;

    QCOMPARE(bench.time(u"Time on the clipboard"_s)->text(), u"120 s"_s);
    QCOMPARE(bench.time(u"Time after the first paste"_s)->text(), u"10 s"_s);
    QCOMPARE(bench.time(u"Hide a revealed value after"_s)->text(), u"60 s"_s);
}

void TestSecurityPage::takesATimeAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Preferences>("expected");
    QTest::newRow("clipboard") << u"Time on the clipboard"_s << Preferences{.clipboardTime = 125s};
    QTest::newRow("paste") << u"Time after the first paste"_s
                           << Preferences{.clipboardTimeAfterPaste = 15s};
    QTest::newRow("reveal") << u"Hide a revealed value after"_s << Preferences{.revealTime = 65s};
}

void TestSecurityPage::takesATimeAtOnce()
{
    QFETCH(QString, name);
    QFETCH(Preferences, expected);
    Bench bench;

    QTest::keyClick(bench.time(name), Qt::Key_Up);

    QVERIFY(bench.chosen() == expected);
}

void TestSecurityPage::takesATypedTimeOnceItIsWhole()
{
    Bench bench;
    const QSignalSpy changes(&bench.preferences, &PreferenceStore::changed);

    Bench::type(bench.time(u"Time on the clipboard"_s), u"300"_s);

    QCOMPARE(bench.chosen().clipboardTime, 300s);
    QCOMPARE(changes.size(), 1);
}

/// The window is closed while one still types.
void TestSecurityPage::takesATimeThatIsLeftTyped()
{
    Bench bench;
    QSpinBox *time = bench.time(u"Time on the clipboard"_s);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"45"_s);
    QCOMPARE(bench.chosen().clipboardTime, 2min);

    bench.page.hide();

    QCOMPARE(bench.chosen().clipboardTime, 45s);
}

void TestSecurityPage::refusesWhatIsNoTime()
{
    Bench bench;

    Bench::type(bench.time(u"Time on the clipboard"_s), u"0"_s);
    QCOMPARE(bench.chosen().clipboardTime, 2min);
    Bench::type(bench.time(u"Time after the first paste"_s), u"-1x"_s);
    QVERIFY(bench.chosen().clipboardTimeAfterPaste >= 1s);
    Bench::type(bench.time(u"Hide a revealed value after"_s), u"99999999"_s);
    QVERIFY(bench.chosen().revealTime <= LongestTime);
}

void TestSecurityPage::leavesTheWheelToThePage()
{
    const Bench bench;
    QSpinBox *time = bench.time(u"Time on the clipboard"_s);
    bench.time(u"Hide a revealed value after"_s)->setFocus();

    turnWheelOver(*time);

    QCOMPARE(time->text(), u"120 s"_s);
}

void TestSecurityPage::revealsUntilAskedAtZero()
{
    Bench bench;

    Bench::type(bench.time(u"Hide a revealed value after"_s), u"0"_s);

    QCOMPARE(bench.chosen().revealTime, 0s);
    QCOMPARE(bench.time(u"Hide a revealed value after"_s)->text(), u"Only when asked"_s);
}

void TestSecurityPage::keepsOutOfCapturesWhereThatIsPossible()
{
    Bench bench;
    auto *box = named<QCheckBox>(bench.page, u"Keep windows with a value out of screen captures"_s);
    QVERIFY(box);
    const bool isPossible = canKeepOutOfCaptures();

    QCOMPARE(box->isEnabled(), isPossible);
    QCOMPARE(box->isChecked(), isPossible);
    QCOMPARE(SettingsBench::says(bench.page,
                                 u"Not possible here: this system gives programs no means to keep "
                                 "a window out of screenshots and recordings."_s),
             !isPossible);
    // Another choice is no reason to forget this one.
    QTest::keyClick(bench.time(u"Time on the clipboard"_s), Qt::Key_Up);
    QVERIFY(bench.chosen().keepsOutOfCaptures);
}

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
