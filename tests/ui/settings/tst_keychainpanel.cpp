// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/keychainpanel.h"

#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = VaultError::Kind;

namespace {

struct Bench : SettingsBench
{
    KeychainPanel panel{keyring, trial};

    QString text(const char *name) const
    {
        const auto *label = panel.findChild<QLabel *>(QLatin1StringView(name));
        return label->isVisible() ? label->text() : QString();
    }
    QString state() const { return text("keychainState"); }
    QString outcome() const { return text("keychainOutcome"); }
    QPushButton *button() const { return named<QPushButton>(panel, u"Test keychain"_s); }
    void test() const { QTest::mouseClick(button(), Qt::LeftButton); }
};

} // namespace

class TestKeychainPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowTheKeychainIs_data();
    void saysHowTheKeychainIs();
    void seesItChange();
    void asksOnlyWhileOneLooks();
    void saysThatItWorks();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysThatSomethingMayRemain();
    void saysThatItWaits();
    void keepsTheFocusWhileItTests();
    void showsATestThatIsStillUnderWay();
    void tellsNothingOfAnEarlierTest();
    void leavesNothingBehindWhenItIsClosedMeanwhile();
};

void TestKeychainPanel::saysHowTheKeychainIs_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("unlocked") << int(KeyringState::Unlocked) << u"Available and unlocked."_s;
    QTest::newRow("locked") << int(KeyringState::Locked) << u"Locked, or not set up yet"_s;
    QTest::newRow("absent") << int(KeyringState::Absent) << u"No keychain service is running."_s;
    QTest::newRow("silent") << int(KeyringState::Silent) << u"It is there, but does not answer."_s;
    QTest::newRow("unknown") << int(KeyringState::Unknown) << u"This system does not tell"_s;
}

void TestKeychainPanel::saysHowTheKeychainIs()
{
    QFETCH(const int, state);
    QFETCH(QString, words);
    Bench bench;
    bench.keyring.state = KeyringState(state);

    bench.panel.show();

    QVERIFY2(bench.state().startsWith(words), qPrintable(bench.state()));
    QVERIFY(bench.button()->isEnabled());
    QVERIFY(bench.outcome().isEmpty());
}

void TestKeychainPanel::seesItChange()
{
    Bench bench;
    bench.panel.show();
    QVERIFY(bench.state().startsWith("Available"_L1));

    bench.keyring.state = KeyringState::Locked;

    QTRY_VERIFY(bench.state().startsWith("Locked"_L1));
}

void TestKeychainPanel::asksOnlyWhileOneLooks()
{
    Bench bench;
    bench.keyring.isHeld = true;
    bench.panel.show();
    bench.panel.hide();
    bench.panel.show();
    QCOMPARE(bench.keyring.queries, 1); // one at a time

    bench.panel.hide();
    bench.keyring.answer();
    QTest::qWait(2500);
    QCOMPARE(bench.keyring.queries, 1);

    bench.panel.show();
    QCOMPARE(bench.keyring.queries, 2);
    QTRY_COMPARE(bench.keyring.queries, 3); // that it would have gone on
}

void TestKeychainPanel::saysThatItWorks()
{
    Bench bench;
    bench.panel.show();

    bench.test();

    QCOMPARE(bench.outcome(),
             u"It works: a made-up value was stored, read back and removed again."_s);
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.button()->isEnabled());
}

void TestKeychainPanel::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("absent") << int(Kind::Unavailable) << u"no keychain service running"_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"the keychain is locked"_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"the keychain refused"_s;
    QTest::newRow("other") << int(Kind::Other) << u"reported a problem"_s;
}

void TestKeychainPanel::saysWhatWentWrong()
{
    QFETCH(const int, kind);
    QFETCH(QString, words);
    Bench bench;
    bench.vault.storeError = VaultError{.kind = Kind(kind), .message = u"D-Bus said no"_s};
    bench.panel.show();

    bench.test();

    QVERIFY2(bench.outcome().startsWith("It does not work: "_L1), qPrintable(bench.outcome()));
    QVERIFY2(bench.outcome().contains(words), qPrintable(bench.outcome()));
    QVERIFY(bench.outcome().endsWith("\nD-Bus said no"_L1));
    QVERIFY(bench.button()->isEnabled());
}

void TestKeychainPanel::saysThatSomethingMayRemain()
{
    Bench bench;
    bench.vault.lies = true;
    bench.vault.removeError = VaultError{Kind::Other};
    bench.panel.show();

    bench.test();

    QVERIFY(bench.outcome().contains("something other than the made-up value"_L1));
    QVERIFY(bench.outcome().contains("may remain there, as Keyturn/test."_L1));
}

void TestKeychainPanel::saysThatItWaits()
{
    Bench bench;
    bench.vault.hold();
    bench.panel.show();

    bench.test();
    QVERIFY(bench.outcome().startsWith("Testing"_L1));
    bench.vault.giveUp();
    QVERIFY(bench.outcome().startsWith("The keychain has not answered yet."_L1));
    bench.vault.thaw();

    QVERIFY(bench.outcome().startsWith("It works"_L1));
    QVERIFY(bench.vault.secrets.empty());
}

void TestKeychainPanel::keepsTheFocusWhileItTests()
{
    Bench bench;
    bench.vault.hold();
    bench.panel.show();
    bench.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
    bench.button()->setFocus();

    QTest::keyClick(bench.button(), Qt::Key_Space);
    QVERIFY(bench.button()->hasFocus());
    QTest::keyClick(bench.button(), Qt::Key_Space); // which does nothing more
    bench.vault.thaw();

    QVERIFY(bench.button()->hasFocus());
    QCOMPARE(bench.vault.stores, 1);
    QVERIFY(bench.outcome().startsWith("It works"_L1));
}

void TestKeychainPanel::showsATestThatIsStillUnderWay()
{
    SettingsBench bench;
    bench.vault.hold();
    bench.trial.start();
    bench.vault.giveUp();

    KeychainPanel panel(bench.keyring, bench.trial);
    panel.show();

    QVERIFY(SettingsBench::says(panel,
                                u"The keychain has not answered yet. Keyturn waits for it, and "
                                "removes the made-up value as soon as it can."_s));
}

void TestKeychainPanel::tellsNothingOfAnEarlierTest()
{
    SettingsBench bench;
    bench.trial.start();

    KeychainPanel panel(bench.keyring, bench.trial);
    panel.show();

    QVERIFY(!panel.findChild<QLabel *>(u"keychainOutcome"_s)->isVisible());
}

void TestKeychainPanel::leavesNothingBehindWhenItIsClosedMeanwhile()
{
    SettingsBench bench;
    auto panel = std::make_unique<KeychainPanel>(bench.keyring, bench.trial);
    panel->show();
    bench.vault.hold();
    bench.keyring.isHeld = true;
    QTest::mouseClick(named<QPushButton>(*panel, u"Test keychain"_s), Qt::LeftButton);
    panel.reset();

    bench.keyring.answer();
    bench.vault.thaw();

    QCOMPARE(bench.vault.stores, 1);
    QVERIFY(bench.vault.secrets.empty());
}

QTEST_MAIN(TestKeychainPanel)
#include "tst_keychainpanel.moc"
