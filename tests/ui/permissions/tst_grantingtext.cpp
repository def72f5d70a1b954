// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/grantingtext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestGrantingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHelps_data();
    void saysWhatHelps();
    void saysThatNothingHelpsInTheSampleTenant();
    void namesAllThatIsMissing();
    void saysWhyARefreshWouldBeFaster();
};

void TestGrantingText::saysWhatHelps_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QString>("help");
    const QString again = u"when you sign in again"_s;
    QTest::newRow("browser") << SignInWay::Browser << again;
    QTest::newRow("device code") << SignInWay::DeviceCode << again;
    QTest::newRow("personal account") << SignInWay::PersonalAccount << again;
    const QString administrator = u"An administrator can grant it to the application"_s;
    QTest::newRow("client secret") << SignInWay::ClientSecret << administrator;
    QTest::newRow("certificate") << SignInWay::Certificate << administrator;
    QTest::newRow("Azure CLI") << SignInWay::AzureCli << u"Sign in with your browser"_s;
    QTest::newRow("pasted token") << SignInWay::PastedToken << u"Get one that holds it"_s;
}

void TestGrantingText::saysWhatHelps()
{
    QFETCH(const SignInWay, way);
    QFETCH(const QString, help);

    const QString text = grantingText(way, {u"Application.Read.All"_s});

    QVERIFY2(text.contains(help), qPrintable(text));
    QVERIFY2(text.contains(u"token lacks Application.Read.All."_s), qPrintable(text));
}

void TestGrantingText::saysThatNothingHelpsInTheSampleTenant()
{
    QVERIFY(grantingText({}, {u"Directory.Read.All"_s}).contains(u"nothing can be added"_s));
}

void TestGrantingText::namesAllThatIsMissing()
{
    const QStringList both{u"Application.Read.All"_s, u"User.Read"_s};

    QVERIFY(askingText(both).contains(u"lacks Application.Read.All and User.Read."_s));
    QCOMPARE(askForText(both), u"Ask for Application.Read.All and User.Read"_s);
}

void TestGrantingText::saysWhyARefreshWouldBeFaster()
{
    QVERIFY(reasonText(DirectoryAct::Refresh).contains(u"what has changed since the last"_s));
    // Nobody grants a permission for what does not happen yet without being told so.
    QVERIFY(reasonText(DirectoryAct::Refresh).contains(u"tells what has changed"_s));
    QVERIFY(reasonText(DirectoryAct::AddSecret).isEmpty());
}

QTEST_GUILESS_MAIN(TestGrantingText)
#include "tst_grantingtext.moc"
