// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinways.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSignInWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAtFirstForWhatTheRegistrationHas();
    void asksForNothingButWhatIsMissing();
    void asksForEverythingOfAPersonalAccount();
};

void TestSignInWays::asksAtFirstForWhatTheRegistrationHas()
{
    for (const SignInWay way : {SignInWay::Browser, SignInWay::DeviceCode})
        QCOMPARE(permissionsToAskFor(way, {}), QStringList{u".default"_s});
}

void TestSignInWays::asksForNothingButWhatIsMissing()
{
    const QStringList missing{u"AgentIdentityBlueprint.Read.All"_s};

    QCOMPARE(permissionsToAskFor(SignInWay::Browser, missing), missing);
}

void TestSignInWays::asksForEverythingOfAPersonalAccount()
{
    const QStringList always{u"Application.ReadWrite.All"_s, u"User.Read"_s};

    QCOMPARE(permissionsToAskFor(SignInWay::PersonalAccount, {}), always);
    QCOMPARE(permissionsToAskFor(SignInWay::PersonalAccount, {u"Mail.Read"_s}),
             always + QStringList{u"Mail.Read"_s});
}

QTEST_GUILESS_MAIN(TestSignInWays)
#include "tst_signinways.moc"
