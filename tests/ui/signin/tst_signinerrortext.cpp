// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"
#include "app/signin/azureclierror.h"
#include "app/signin/signinerror.h"
#include "ui/signin/signinerrortext.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;
using Step = SignInStep;

class TestSignInErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceOfItsOwnForEveryKind();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void tellsAFaultOfTheServiceFromOneOfTheNetwork();
    void translatesMicrosoftsCodes();
    void quotesMicrosoftOnRules();
    void quotesMicrosoftOnCodesItDoesNotKnow();
    void quotesNothingThatMicrosoftHasNotSaid();
    void knowsOAuthsWords_data();
    void knowsOAuthsWords();
    void repeatsWhatWasSaidOfWhatWasGiven_data();
    void repeatsWhatWasSaidOfWhatWasGiven();
    void sendsToAzureCli();
    void putsTheCodesIntoTheDetails();
    void leavesOutWhatIsNotKnown();
};

void TestSignInErrorText::hasASentenceOfItsOwnForEveryKind()
{
    QSet<QString> sentences;
    const int last = int(Kind::NotRenewable);
    for (int kind = 0; kind <= last; ++kind) {
        const SignInError error{.kind = Kind(kind)};
        const QString sentence = signInErrorText(error);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(signInStep(error) != Step::None);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestSignInErrorText::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("words");

    QTest::newRow("name") << QNetworkReply::HostNotFoundError << u"(DNS)"_s;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << u"(TLS)"_s;
    QTest::newRow("proxy's password")
        << QNetworkReply::ProxyAuthenticationRequiredError << u"The proxy wants a name"_s;
    QTest::newRow("proxy refuses")
        << QNetworkReply::ProxyConnectionRefusedError << u"The proxy could not be reached"_s;
    QTest::newRow("no proxy") << QNetworkReply::ProxyNotFoundError << u"name of the proxy"_s;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << u"was refused"_s;
    QTest::newRow("silence") << QNetworkReply::TimeoutError << u"no answer in time"_s;
    QTest::newRow("our patience") << QNetworkReply::OperationCanceledError << u"no answer"_s;
    QTest::newRow("lost") << QNetworkReply::RemoteHostClosedError << u"broke off"_s;
    QTest::newRow("lost while sent") << QNetworkReply::ContentReSendError << u"broke off"_s;
    QTest::newRow("other") << QNetworkReply::UnknownNetworkError << u"no connection"_s;
}

void TestSignInErrorText::saysWhatStandsInTheWay()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, words);
    const SignInError told = SignInError::fromReply(
        {.transportError = error, .transportText = u"The system's\nwords."_s});

    const QString text = signInErrorText(told);

    QVERIFY2(text.contains(words), qPrintable(text));
    const bool isKnown = error != QNetworkReply::UnknownNetworkError;
    QCOMPARE(text.endsWith(u" The system says: “The system's words.”"_s), !isKnown);
    QCOMPARE(signInStep(told), Step::CheckNetwork);
}

void TestSignInErrorText::tellsAFaultOfTheServiceFromOneOfTheNetwork()
{
    const SignInError error = SignInError::fromReply({.status = 503, .body = "<html>"});

    QVERIFY(signInErrorText(error).contains(u"problem of its own (HTTP status 503)"_s));
    QCOMPARE(signInStep(error), Step::TryAgain);
}

void TestSignInErrorText::translatesMicrosoftsCodes()
{
    const SignInError error = SignInError::fromReply(
        {.status = 400, .body = R"({"error": "unauthorized_client", "error_codes": [700016],
                     "error_description": "AADSTS700016: Application with identifier 'x'."})"});

    QVERIFY(signInErrorText(error).contains(u"does not know the application"_s));
    QVERIFY(!signInErrorText(error).contains(u"AADSTS"_s));
    QCOMPARE(signInStep(error), Step::OtherClientId);
}

void TestSignInErrorText::quotesMicrosoftOnRules()
{
    const SignInError error = SignInError::fromRedirect(
        u"access_denied"_s,
        u"AADSTS53003: Blocked by “No legacy”.\r\nTrace ID: t\r\nCorrelation ID: c"_s);

    QVERIFY(signInErrorText(error).startsWith(u"A rule of your organisation"_s));
    QVERIFY(signInErrorText(error).endsWith(
        u" Microsoft says: “AADSTS53003: Blocked by “No legacy”.”"_s));
    QCOMPARE(signInStep(error), Step::OtherFlow);
}

void TestSignInErrorText::quotesMicrosoftOnCodesItDoesNotKnow()
{
    const SignInError error = SignInError::fromRedirect(
        u"strange_thing"_s, u"AADSTS4711000: It\u202e is so. Trace ID: t"_s);

    QCOMPARE(signInErrorText(error),
             u"Microsoft refused the sign-in. Microsoft says: “AADSTS4711000: It is so.”"_s);
    QVERIFY(
        signInErrorText({.kind = Kind::Refused, .message = QString(5000, u'x'), .code = 1}).size()
        < 700);
}

void TestSignInErrorText::quotesNothingThatMicrosoftHasNotSaid()
{
    QCOMPARE(signInErrorText({.message = u"The session has ended."_s}),
             u"The session has ended."_s);
}

void TestSignInErrorText::knowsOAuthsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("words");

    QTest::newRow("declined") << u"access_denied"_s << Step::TryAgain << u"declined"_s;
    QTest::newRow("device declined")
        << u"authorization_declined"_s << Step::TryAgain << u"declined"_s;
    QTest::newRow("late") << u"expired_token"_s << Step::TryAgain << u"new code"_s;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << Step::TryAgain << u"few minutes"_s;
    QTest::newRow("consent") << u"consent_required"_s << Step::AdminConsent << u"consent"_s;
    QTest::newRow("client") << u"invalid_client"_s << Step::OtherCredential << u"certificate"_s;
    QTest::newRow("application") << u"unauthorized_client"_s << Step::OtherClientId
                                 << u"client ID"_s;
    QTest::newRow("scope") << u"invalid_scope"_s << Step::OtherCloud << u"permissions"_s;
    QTest::newRow("grant") << u"invalid_grant"_s << Step::SignInAgain << u"sign in again"_s;
    QTest::newRow("person") << u"interaction_required"_s << Step::SignInAgain << u"sign in again"_s;
}

void TestSignInErrorText::knowsOAuthsWords()
{
    QFETCH(QString, word);
    QFETCH(Step, step);
    QFETCH(QString, words);
    const SignInError error = SignInError::fromRedirect(word, {});

    QVERIFY2(signInErrorText(error).contains(words), qPrintable(signInErrorText(error)));
    QVERIFY(signInErrorText(error).endsWith(u'.'));
    QCOMPARE(signInStep(error), step);
}

void TestSignInErrorText::repeatsWhatWasSaidOfWhatWasGiven_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("error");
    QTest::addColumn<Step>("step");

    QTest::newRow("certificate") << Kind::Unusable << QString() << Step::OtherCredential;
    QTest::newRow("no Azure CLI") << Kind::Unusable << QString(AzureCliMissing) << Step::OtherFlow;
    QTest::newRow("old Azure CLI")
        << Kind::Unusable << QString(AzureCliOutdated) << Step::UpdateAzureCli;
    QTest::newRow("a fault of Azure CLI")
        << Kind::Unusable << QString(AzureCliFailed) << Step::TryAgain;
    QTest::newRow("pasted token") << Kind::NotRenewable << QString() << Step::OtherCredential;
    QTest::newRow("what Azure CLI cannot")
        << Kind::NotRenewable << QString(AzureCliFailed) << Step::OtherFlow;
    QTest::newRow("login") << Kind::NotRenewable << QString(AzureCliLoginRequired)
                           << Step::LogInToAzureCli;
}

void TestSignInErrorText::repeatsWhatWasSaidOfWhatWasGiven()
{
    QFETCH(Kind, kind);
    QFETCH(QString, error);
    QFETCH(Step, step);
    const SignInError told{.kind = kind, .message = u"It is so."_s, .error = error};

    QCOMPARE(signInErrorText(told), u"It is so."_s);
    QCOMPARE(signInStep(told), step);
}

void TestSignInErrorText::sendsToAzureCli()
{
    SignInError error{
        .message = u"AADSTS50076: You must."_s, .error = AzureCliRefused, .code = 50076};
    QVERIFY(signInErrorText(error).contains(u"second proof"_s));
    QVERIFY(signInErrorText(error).contains(u"“az login”"_s));
    QCOMPARE(signInStep(error), Step::LogInToAzureCli);

    error.code = 90002; // which another login does not change
    QVERIFY(!signInErrorText(error).contains(u"az login"_s));
    QCOMPARE(signInStep(error), Step::OtherTenant);
}

void TestSignInErrorText::putsTheCodesIntoTheDetails()
{
    const SignInError error{.kind = Kind::Refused,
                            .message = u"AADSTS65001: No\nconsent. access_token=abc"_s,
                            .error = u"invalid_grant"_s,
                            .code = 65001,
                            .suberror = u"consent_required"_s,
                            .correlationId = u"c-1"_s,
                            .traceId = u"t-1"_s,
                            .timestamp = u"2026-11-21 01:22:13Z"_s,
                            .httpStatus = 400};

    QCOMPARE(
        signInErrorDetails(error, QUrl(u"https://login.microsoftonline.us/error?code=65001"_s)),
        u"HTTP status: 400\nerror: invalid_grant\ncode: AADSTS65001\n"
        "suberror: consent_required\nmessage: AADSTS65001: No consent. access_token=<redacted>\n"
        "correlation_id: c-1\ntrace_id: t-1\ntimestamp: 2026-11-21 01:22:13Z\n"
        "about: https://login.microsoftonline.us/error?code=65001"_s);
}

void TestSignInErrorText::leavesOutWhatIsNotKnown()
{
    QCOMPARE(signInErrorDetails({.kind = Kind::Network, .message = u"timeout"_s}),
             u"message: timeout"_s);
    QCOMPARE(signInErrorDetails({}), QString());
}

QTEST_GUILESS_MAIN(TestSignInErrorText)
#include "tst_signinerrortext.moc"
