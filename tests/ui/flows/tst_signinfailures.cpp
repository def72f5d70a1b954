// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/signinerror.h"
#include "ui/flows/signinfailures.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

SignInTarget targetIn(const QString &cloud)
{
    return {.cloud = Cloud::named(cloud).value(),
            .tenant = u"contoso.us"_s,
            .clientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s};
}

} // namespace

class TestSignInFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheCloudsOwnPages_data();
    void leadsToTheCloudsOwnPages();
    void leadsNowhereWithoutACode();
    void offersWhatIsLikelyToHelp_data();
    void offersWhatIsLikelyToHelp();
};

void TestSignInFailures::leadsToTheCloudsOwnPages_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("host");

    QTest::newRow("global") << u"global"_s << u"login.microsoftonline.com"_s;
    QTest::newRow("L4") << u"us-gov-l4"_s << u"login.microsoftonline.us"_s;
    QTest::newRow("L5") << u"us-gov-l5"_s << u"login.microsoftonline.us"_s;
    QTest::newRow("China") << u"china"_s << u"login.partner.microsoftonline.cn"_s;
}

void TestSignInFailures::leadsToTheCloudsOwnPages()
{
    QFETCH(QString, cloud);
    QFETCH(QString, host);
    const SignInTarget target = targetIn(cloud);

    const SignInFailure failure =
        signInFailure({.kind = SignInError::Kind::Refused, .code = 65001}, target, WayIn::Browser);

    const QString page = u"https://%1/error?code=65001"_s.arg(host);
    QCOMPARE(failure.explanation.toString(), page);
    QVERIFY(failure.details.contains(page));
    QCOMPARE(adminConsentLink(target).toString(),
             u"https://%1/contoso.us/adminconsent?client_id=%2"_s.arg(host, target.clientId));
}

void TestSignInFailures::leadsNowhereWithoutACode()
{
    const SignInFailure failure =
        signInFailure({.kind = SignInError::Kind::Network}, targetIn(u"global"_s), WayIn::Browser);

    QVERIFY(failure.explanation.isEmpty());
    QVERIFY(!failure.details.contains("about"_L1));
    QVERIFY(failure.canTryAgain);
}

void TestSignInFailures::offersWhatIsLikelyToHelp_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<WayIn>("way");
    QTest::addColumn<QString>("step");

    QTest::newRow("consent") << 65001 << WayIn::Browser << QString(AdminConsentStep);
    QTest::newRow("no device codes") << 53003 << WayIn::DeviceCode << QString(BrowserStep);
    QTest::newRow("no public client") << 7000218 << WayIn::Browser << QString(RegistrationStep);
    QTest::newRow("no such tenant") << 90002 << WayIn::Browser << QString(WaysInStep);
}

void TestSignInFailures::offersWhatIsLikelyToHelp()
{
    QFETCH(int, code);
    QFETCH(WayIn, way);
    QFETCH(QString, step);

    const SignInFailure failure = signInFailure({.kind = SignInError::Kind::Refused, .code = code},
                                                targetIn(u"global"_s), way);

    QCOMPARE(failure.steps.size(), 1U);
    QCOMPARE(failure.steps.front().id, step);
    QVERIFY(!failure.message.isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
