// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/devicecodesignin.h"
#include "oidc/providerbench.h"
#include "oidc/scriptedbrowser.h"

#include <QTest>

#include <chrono>
#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A device, and somebody at a browser elsewhere who enters the code that it shows.
struct Bench : ProviderBench
{
    ScriptedBrowser browser;
    DeviceCodeSignIn signIn;
    std::optional<GrantResult> grant;

    explicit Bench(ScriptedBrowser::Mood mood = ScriptedBrowser::Mood::Agrees)
        : browser(mood)
        , signIn(provider.forPeople(), {}, {.permissions = {u"User.Read"_s}}, {.second = 100ms},
                 nullptr)
    {
        QObject::connect(&signIn, &DeviceCodeSignIn::codeReady, &browser,
                         [this](const DeviceCode &code) {
                             browser.enterDeviceCode(code.verificationUri, code.userCode);
                         });
    }

    void start()
    {
        signIn.start([this](GrantResult result) { grant = std::move(result); });
    }
};

} // namespace

/// A person signs in with a device code at a provider that is certified to do as OpenID says.
class TestRealProviderDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void tellsThatSomebodyDeclined();
};

void TestRealProviderDevice::initTestCase()
{
    if (const std::optional<QString> reason = OpenIdProvider::reasonToSkip())
        QSKIP(qPrintable(*reason));
}

void TestRealProviderDevice::signsIn()
{
    Bench bench;
    const SignInTarget target = bench.provider.forPeople();

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    const GrantResult &grant = *bench.grant;
    QVERIFY2(grant, why(grant).constData());
    QVERIFY(!grant->refreshToken.isEmpty());
    QVERIFY(grant->scopes.contains(target.cloud.scope(u"User.Read")));
    QCOMPARE(grant->identity["aud"_L1].toString(), target.clientId);
    QCOMPARE(grant->identity["preferred_username"_L1].toString(), ScriptedBrowser::account());
}

void TestRealProviderDevice::tellsThatSomebodyDeclined()
{
    Bench bench(ScriptedBrowser::Mood::Declines);

    bench.start();

    QTRY_VERIFY_WITH_TIMEOUT(bench.grant, Bench::Patience);
    QVERIFY(!*bench.grant);
    QCOMPARE(bench.grant->error().kind, SignInError::Kind::Refused);
    QCOMPARE(bench.grant->error().error, u"access_denied"_s);
}

QTEST_GUILESS_MAIN(TestRealProviderDevice)
#include "tst_realprovider_device.moc"
