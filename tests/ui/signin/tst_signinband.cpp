// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "support/namedwidget.h"
#include "ui/signin/signinband.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;

class TestSignInBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyAPersonIsNeeded_data();
    void saysWhyAPersonIsNeeded();
    void leavesItToThePerson();
    void offersToAskTheKeychainAgain();
};

void TestSignInBand::saysWhyAPersonIsNeeded_data()
{
    QTest::addColumn<SignInError>("why");
    QTest::addColumn<QString>("begin");

    QTest::newRow("it has run out") << SignInError{} << u"Your sign-in has run out. "_s;
    QTest::newRow("refused without a code")
        << SignInError{.message = u"gone"_s, .error = u"invalid_grant"_s}
        << u"Your sign-in has run out. "_s;
    QTest::newRow("Graph takes no token")
        << SignInError{.message = u"Microsoft Graph does not take your sign-in any more."_s}
        << u"Microsoft Graph does not take your sign-in any more. "_s;
    QTest::newRow("step-up") << SignInError{.code = 50076, .claims = "{}"}
                             << u"Your organisation asks you to confirm who you are. "_s;
    QTest::newRow("a pasted token")
        << SignInError{.kind = Kind::NotRenewable, .message = u"The token has run out."_s}
        << u"The token has run out. "_s;
    QTest::newRow("a kept client secret")
        << SignInError{.kind = Kind::Unusable, .message = u"The keychain is locked."_s}
        << u"The keychain is locked. "_s;
}

void TestSignInBand::saysWhyAPersonIsNeeded()
{
    QFETCH(const SignInError, why);
    QFETCH(const QString, begin);
    QWidget window;
    SignInBand band(&window);
    window.show();
    QVERIFY(!band.isVisible());

    band.tell(why);

    QVERIFY(band.isVisible());
    QVERIFY2(band.text().startsWith(begin), qPrintable(band.text()));
}

void TestSignInBand::leavesItToThePerson()
{
    QWidget window;
    SignInBand band(&window);
    window.show();
    const QSignalSpy chosen(&band, &SignInBand::signInChosen);
    band.tell({});
    QVERIFY(chosen.isEmpty());

    QTest::mouseClick(named<QPushButton>(band, u"Sign in again"_s), Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
}

void TestSignInBand::offersToAskTheKeychainAgain()
{
    QWidget window;
    SignInBand band(&window);
    window.show();
    const QSignalSpy chosen(&band, &SignInBand::keychainChosen);
    band.tell({.kind = Kind::Unusable, .message = u"It is locked."_s, .error = KeychainClosed});
    QCOMPARE(band.text(),
             u"It is locked. Everything here stays; what could not be read is read then."_s);
    auto *const again = named<QPushButton>(band, u"Ask the keychain again"_s);
    QVERIFY(again && again->isVisible());
    QVERIFY(named<QPushButton>(band, u"Sign in again"_s)->isVisible());

    QTest::mouseClick(again, Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
    band.tell({});
    QVERIFY(!again->isVisible());
}

QTEST_MAIN(TestSignInBand)
#include "tst_signinband.moc"
