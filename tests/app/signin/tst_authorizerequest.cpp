// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"
#include "app/signin/authorizerequest.h"
#include "app/signin/clientclaims.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestAuthorizeRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForACode();
    void asksForHintsOnlyIfThereAreAny();
    void mergesAChallenge();
    void encodesWhateverItIsGiven();
    void asksEachCloudForItsOwnScopes_data();
    void asksEachCloudForItsOwnScopes();
};

namespace {

AuthorizeRequest request()
{
    return {.target = {.cloud = Cloud::global(), .tenant = u"contoso.com"_s, .clientId = u"id"_s},
            .permissions = {u"Application.Read.All"_s, u"User.Read"_s},
            .redirectUri = "http://localhost:49152",
            .state = "s",
            .nonce = "n",
            .challenge = "c"};
}

FormFields fieldsOf(const QUrl &url)
{
    return decodeForm(url.query(QUrl::FullyEncoded).toLatin1()).value_or(FormFields());
}

QByteArray valueOf(const QUrl &url, const QByteArray &name)
{
    for (const auto &[field, value] : fieldsOf(url)) {
        if (field == name)
            return value;
    }
    return {};
}

} // namespace

void TestAuthorizeRequest::asksForACode()
{
    const QUrl url = request().url();

    QCOMPARE(url.adjusted(QUrl::RemoveQuery),
             QUrl(u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize"_s));
    QCOMPARE(fieldsOf(url),
             (FormFields{
                 {"client_id", "id"},
                 {"response_type", "code"},
                 {"response_mode", "form_post"},
                 {"redirect_uri", "http://localhost:49152"},
                 {"scope",
                  "openid profile offline_access "
                  "https://graph.microsoft.com/Application.Read.All "
                  "https://graph.microsoft.com/User.Read"},
                 {"state", "s"},
                 {"nonce", "n"},
                 {"code_challenge", "c"},
                 {"code_challenge_method", "S256"},
                 {"claims", R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"},
             }));
}

void TestAuthorizeRequest::asksForHintsOnlyIfThereAreAny()
{
    AuthorizeRequest wish = request();
    for (const char *name : {"prompt", "login_hint", "domain_hint"})
        QVERIFY2(valueOf(wish.url(), name).isNull(), name);

    wish.prompt = u"select_account"_s;
    wish.loginHint = u"ana@contoso.com"_s;
    wish.domainHint = u"contoso.com"_s;

    QCOMPARE(valueOf(wish.url(), "prompt"), "select_account"_ba);
    QCOMPARE(valueOf(wish.url(), "login_hint"), "ana@contoso.com"_ba);
    QCOMPARE(valueOf(wish.url(), "domain_hint"), "contoso.com"_ba);
}

void TestAuthorizeRequest::mergesAChallenge()
{
    AuthorizeRequest wish = request();
    wish.claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";

    QCOMPARE(valueOf(wish.url(), "claims"), clientClaims(wish.claims));
    QVERIFY(valueOf(wish.url(), "claims").contains(R"("c1")"));
}

void TestAuthorizeRequest::encodesWhateverItIsGiven()
{
    const QString odd = u"a&b=c+d%20e#f\"g{h}\\i/j?k ü€𝄞"_s;
    AuthorizeRequest wish = request();
    wish.target.clientId = odd;
    wish.loginHint = odd;
    wish.prompt = odd;

    const QUrl url = wish.url();

    QVERIFY(url.isValid());
    QVERIFY(!url.hasFragment());
    for (const char *name : {"client_id", "login_hint", "prompt"})
        QCOMPARE(valueOf(url, name), odd.toUtf8());
    // Whoever opens it gets the same: it goes to a program as one argument.
    QCOMPARE(fieldsOf(QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode)), fieldsOf(url));
    QCOMPARE(fieldsOf(QUrl(url.toString(), QUrl::StrictMode)), fieldsOf(url));
    const QByteArray encoded = url.toEncoded();
    for (const char byte : encoded)
        QVERIFY(byte > ' ' && byte < '\x7f' && byte != '"' && byte != '\\');
}

void TestAuthorizeRequest::asksEachCloudForItsOwnScopes_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QByteArray>("scope");

    QTest::newRow("global") << u"global"_s << "https://graph.microsoft.com/X"_ba;
    QTest::newRow("L4") << u"us-gov-l4"_s << "https://graph.microsoft.us/X"_ba;
    QTest::newRow("L5") << u"us-gov-l5"_s << "https://dod-graph.microsoft.us/X"_ba;
    QTest::newRow("China") << u"china"_s << "https://microsoftgraph.chinacloudapi.cn/X"_ba;
}

void TestAuthorizeRequest::asksEachCloudForItsOwnScopes()
{
    QFETCH(QString, cloud);
    QFETCH(QByteArray, scope);

    QCOMPARE(delegatedScope(*Cloud::named(cloud), {u"X"_s}),
             "openid profile offline_access " + scope);
    QCOMPARE(delegatedScope(*Cloud::named(cloud), {}), "openid profile offline_access"_ba);
}

QTEST_GUILESS_MAIN(TestAuthorizeRequest)
#include "tst_authorizerequest.moc"
