// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/secrets/closeguard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestCloseGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsChosen_data();
    void tellsWhatIsChosen();
    void namesTheValue();
    void goesBackByEnterAndEscape();
    void offersOnlyWhatIsPossible();
    void saysThatTheKeychainHasNotAnswered();
};

void TestCloseGuard::tellsWhatIsChosen_data()
{
    using Choice = CloseGuard::Choice;
    QTest::addColumn<QString>("button");
    QTest::addColumn<Choice>("choice");

    QTest::newRow("copy") << u"Copy value"_s << Choice::CopyValue;
    QTest::newRow("keep") << u"Keep in keychain"_s << Choice::KeepInKeychain;
    QTest::newRow("delete") << u"Delete this secret and close"_s << Choice::DeleteSecret;
    QTest::newRow("close") << u"Close anyway"_s << Choice::CloseAnyway;
}

void TestCloseGuard::tellsWhatIsChosen()
{
    QFETCH(QString, button);
    QFETCH(CloseGuard::Choice, choice);
    CloseGuard guard({});
    const QSignalSpy chosen(&guard, &CloseGuard::chosen);
    guard.open();
    QCOMPARE(guard.windowTitle(), u"This value cannot be shown again"_s);

    QTest::mouseClick(named<QPushButton>(guard, button), Qt::LeftButton);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<CloseGuard::Choice>(), choice);
    QVERIFY(!guard.isVisible());
}

void TestCloseGuard::namesTheValue()
{
    const CloseGuard guard({.ownerName = u"Pay\nroll"_s, .description = u"prod-2026"_s});
    const CloseGuard other({.ownerName = u"Payroll"_s});

    QCOMPARE(guard.findChild<QLabel *>(u"owner"_s)->text(), u"Pay roll"_s);
    QCOMPARE(guard.findChild<QLabel *>(u"description"_s)->text(), u"prod-2026"_s);
    QCOMPARE(other.findChild<QLabel *>(u"description"_s)->text(), u"(no description)"_s);
}

void TestCloseGuard::goesBackByEnterAndEscape()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        CloseGuard guard({});
        const QSignalSpy chosen(&guard, &CloseGuard::chosen);
        guard.open();
        QVERIFY(QTest::qWaitForWindowActive(&guard));
        QTRY_COMPARE(QApplication::focusWidget(), named<QPushButton>(guard, u"Back"_s));
        QVERIFY(named<QPushButton>(guard, u"Back"_s)->isDefault());

        QTest::keyClick(QApplication::focusWidget(), key);

        QVERIFY(!guard.isVisible());
        QCOMPARE(chosen.count(), 0);
    }
}

void TestCloseGuard::offersOnlyWhatIsPossible()
{
    CloseGuard guard({.isIdentified = false});
    guard.open();

    QVERIFY(!named<QPushButton>(guard, u"Keep in keychain"_s)->isEnabled());
    QVERIFY(!named<QPushButton>(guard, u"Delete this secret and close"_s)->isEnabled());
    QVERIFY(named<QPushButton>(guard, u"Close anyway"_s)->isEnabled());
}

void TestCloseGuard::saysThatTheKeychainHasNotAnswered()
{
    CloseGuard guard({.isWaiting = true});
    guard.open();

    QVERIFY(
        guard.findChild<QLabel *>(u"warning"_s)
            ->text()
            .startsWith(u"The keychain has not answered yet; the value may or may not be kept."_s));
    QVERIFY(!named<QPushButton>(guard, u"Keep in keychain"_s)->isEnabled());
    QVERIFY(named<QPushButton>(guard, u"Delete this secret and close"_s)->isEnabled());
}

QTEST_MAIN(TestCloseGuard)
#include "tst_closeguard.moc"
