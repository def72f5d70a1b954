// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationopening.h"
#include "app/accounts/applicationsecret.h"
#include "app/core/formdata.h"
#include "support/clientcertificates.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "support/webtoken.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto ClientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s;
const auto TenantId = u"5d2f0a8e-1c3b-4e6f-8a79-b0c1d2e3f405"_s;
const auto Secret = "the application's own secret"_ba;

struct Bench
{
    explicit Bench(QString signInTenant = u"contoso.com"_s)
        : tenant(std::move(signInTenant))
    { }

    void grant()
    {
        const QByteArray token =
            webToken({{u"tid"_s, TenantId}, {u"app_displayname"_s, u"Robot"_s}});
        server.replyTo("/token", 200,
                       R"({"token_type": "Bearer", "expires_in": 3599, "access_token": ")" + token
                           + "\"}");
    }

    void refuse()
    {
        server.replyTo("/token", 401, R"({"error": "invalid_client",
                                          "error_description": "AADSTS7000215: Wrong."})");
    }

    ApplicationPlace place() const
    {
        return {.target = {.cloud = {.name = u"lab"_s,
                                     .loginAuthority = server.url(),
                                     .graphEndpoint = server.url()},
                           .tenant = tenant,
                           .clientId = ClientId}};
    }

    OpenedHandler take()
    {
        return [this](OpenedResult result) {
            opened = std::move(result);
            ++answers;
        };
    }

    void openKeeping()
    {
        openKeepingSecret(
            place(), SecretText(Secret), vault, context.get(), [this] { ++notKept; }, take());
    }

    void openByFile(const QString &file, const QByteArray &passphrase = {})
    {
        openByCertificate(place(), file, SecretText(passphrase), context.get(), take());
    }

    QByteArray sent(const QByteArray &name) const
    {
        const auto fields = decodeForm(server.requests().back().body);
        for (const auto &[field, value] : fields.value_or(FormFields())) {
            if (field == name)
                return value;
        }
        return {};
    }

    bool hasOpened() const { return opened && *opened; }
    QString problem() const { return opened && !*opened ? opened->error().message : QString(); }

    const QString tenant;
    LocalHttpServer server;
    MemoryVault vault;
    const VaultKey key = applicationSecretKey(place().target);
    int notKept = 0;
    int answers = 0;
    std::optional<OpenedResult> opened;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
};

} // namespace

class TestApplicationOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByACertificate_data();
    void signsInByACertificate();
    void saysWhyAFileIsNoGood_data();
    void saysWhyAFileIsNoGood();
    void takesACertificateBackWithItsContext();
    void signsInByAnEnteredSecret();
    void asksForNoTokenOfManyTenants();
    void keepsASecretThatIsGood();
    void readsAKeptSecretForEachFurtherToken();
    void keepsNoSecretThatIsNot();
    void goesOnWhereTheKeychainDoesNotTakeIt();
    void signsInByTheKeptSecret();
    void saysWhyTheKeptSecretCannotBeHad_data();
    void saysWhyTheKeptSecretCannotBeHad();
};

void TestApplicationOpening::signsInByACertificate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isProtected");

    QTest::newRow("PEM") << u"plain.pem"_s << false;
    QTest::newRow("PFX") << u"protected.pfx"_s << true;
}

void TestApplicationOpening::signsInByACertificate()
{
    QFETCH(QString, file);
    QFETCH(bool, isProtected);
    const QString path = ClientCertificates::path(file);
    Bench bench;
    bench.grant();

    bench.openByFile(
        path, isProtected ? ClientCertificates::passphrase().utf8().toByteArray() : QByteArray());

    QCOMPARE(bench.answers, 0); // never from within the call
    QTRY_VERIFY(bench.opened);
    QVERIFY2(bench.hasOpened(), qPrintable(bench.problem()));
    const Account &account = bench.opened->value().account;
    QCOMPARE(account.way, SignInWay::Certificate);
    QCOMPARE(account.certificateFile, path);
    QCOMPARE(account.tenantId, TenantId);
    QCOMPARE(account.displayName, u"Robot"_s);
    QCOMPARE(account.clientId, ClientId);
    QVERIFY(ClientCertificates::isSignedByPlain(bench.sent("client_assertion")));
    QVERIFY(bench.opened->value().source);
}

void TestApplicationOpening::saysWhyAFileIsNoGood_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("passphrase");

    QTest::newRow("not there") << u"/nowhere/robot.pem"_s << ""_ba;
    QTest::newRow("a folder") << u"/"_s << ""_ba;
    QTest::newRow("wrong passphrase") << ClientCertificates::path(u"protected.pfx"_s) << "wrong"_ba;
}

void TestApplicationOpening::saysWhyAFileIsNoGood()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, passphrase);
    Bench bench;

    bench.openByFile(path, passphrase);

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->error().kind, SignInError::Kind::Unusable);
    QVERIFY(!bench.problem().isEmpty());
    QVERIFY(bench.server.requests().empty());
}

void TestApplicationOpening::takesACertificateBackWithItsContext()
{
    Bench bench;
    bench.grant();

    bench.openByFile(ClientCertificates::path(u"plain.pem"_s));
    bench.context.reset();

    QTest::qWait(200);
    QCOMPARE(bench.answers, 0);
    QVERIFY(bench.server.requests().empty());
}

void TestApplicationOpening::signsInByAnEnteredSecret()
{
    Bench bench;
    bench.grant();

    openByEnteredSecret(bench.place(), SecretText(Secret), bench.context.get(), bench.take());

    QTRY_VERIFY(bench.hasOpened());
    QCOMPARE(bench.sent("client_secret"), Secret);
    QCOMPARE(bench.opened->value().account.way, SignInWay::ClientSecret);
    QCOMPARE(bench.vault.stores + bench.vault.reads, 0);
}

void TestApplicationOpening::asksForNoTokenOfManyTenants()
{
    Bench bench(u"organizations"_s);
    bench.grant();

    openByEnteredSecret(bench.place(), SecretText(Secret), bench.context.get(), bench.take());

    QTRY_VERIFY(bench.opened);
    QVERIFY(!*bench.opened);
    QVERIFY(bench.server.requests().empty());
}

void TestApplicationOpening::keepsASecretThatIsGood()
{
    Bench bench;
    bench.grant();

    bench.openKeeping();

    QTRY_VERIFY(bench.hasOpened());
    QCOMPARE(bench.vault.secrets[bench.key], Secret);
    QVERIFY(bench.vault.labels[bench.key].contains(ClientId));
    QCOMPARE(bench.notKept, 0);
}

void TestApplicationOpening::readsAKeptSecretForEachFurtherToken()
{
    Bench bench;
    bench.grant();
    bench.openKeeping();
    QTRY_VERIFY(bench.hasOpened());
    bench.vault.secrets[bench.key] = "rotated meanwhile";

    std::optional<GrantResult> next;
    bench.opened->value().source->renew({}, bench.context.get(),
                                        [&next](GrantResult grant) { next = std::move(grant); });

    QTRY_VERIFY(next && *next);
    QCOMPARE(bench.sent("client_secret"), "rotated meanwhile"_ba);
}

void TestApplicationOpening::keepsNoSecretThatIsNot()
{
    Bench bench;
    bench.refuse();

    bench.openKeeping();

    QTRY_VERIFY(bench.opened);
    QCOMPARE(bench.opened->error().code, 7000215);
    QCOMPARE(bench.vault.stores, 0);
    QCOMPARE(bench.notKept, 0);
}

void TestApplicationOpening::goesOnWhereTheKeychainDoesNotTakeIt()
{
    Bench bench;
    bench.grant();
    bench.vault.storeError = VaultError{VaultError::Kind::Locked};

    bench.openKeeping();
    QTRY_VERIFY(bench.hasOpened());
    QCOMPARE(bench.notKept, 1);
    std::optional<GrantResult> next;
    bench.opened->value().source->renew({}, bench.context.get(),
                                        [&next](GrantResult grant) { next = std::move(grant); });

    QTRY_VERIFY(next && *next);
    QCOMPARE(bench.sent("client_secret"), Secret);
    QCOMPARE(bench.vault.reads, 0);
}

void TestApplicationOpening::signsInByTheKeptSecret()
{
    Bench bench;
    bench.grant();
    bench.vault.secrets[bench.key] = Secret;

    openByKeptSecret(bench.place(), bench.vault, bench.context.get(), bench.take());

    QTRY_VERIFY(bench.hasOpened());
    QCOMPARE(bench.sent("client_secret"), Secret);
}

void TestApplicationOpening::saysWhyTheKeptSecretCannotBeHad_data()
{
    QTest::addColumn<VaultError::Kind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("gone") << VaultError::Kind::NotFound << u"not in the keychain any more"_s;
    QTest::newRow("locked") << VaultError::Kind::Locked << u"Unlock it"_s;
    QTest::newRow("silent") << VaultError::Kind::Pending << u"does not answer"_s;
    QTest::newRow("broken") << VaultError::Kind::Other << u"Enter it again"_s;
}

void TestApplicationOpening::saysWhyTheKeptSecretCannotBeHad()
{
    QFETCH(VaultError::Kind, kind);
    QFETCH(QString, words);
    Bench bench;
    bench.vault.readError = VaultError{kind};

    openByKeptSecret(bench.place(), bench.vault, bench.context.get(), bench.take());

    QTRY_VERIFY(bench.opened);
    QVERIFY(bench.problem().contains(words));
    QVERIFY(bench.server.requests().empty());
}

QTEST_GUILESS_MAIN(TestApplicationOpening)
#include "tst_applicationopening.moc"
