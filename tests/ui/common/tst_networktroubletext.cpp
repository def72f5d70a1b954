// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/signin/signinerror.h"
#include "ui/common/grapherrortext.h"
#include "ui/common/networktroubletext.h"
#include "ui/signin/signinerrortext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Trouble = NetworkTrouble;

/// The words of what stands in the way, wherever a person reads them.
class TestNetworkTroubleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichItIsAndWhatToDo_data();
    void saysWhichItIsAndWhatToDo();
    void saysNothingOfNoTrouble();
    void namesWhoCouldNotBeReached();
    void tellsAPageFromAMissingRight();
};

void TestNetworkTroubleText::saysWhichItIsAndWhatToDo_data()
{
    QTest::addColumn<NetworkTrouble>("trouble");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("toDo");

    const auto network = u"Settings › Network"_s;
    QTest::newRow("name") << Trouble::NameNotFound << u"(DNS)"_s << u"VPN"_s;
    QTest::newRow("refused") << Trouble::ConnectionRefused << u"refused"_s << u"firewall"_s;
    QTest::newRow("silence") << Trouble::NoAnswer << u"no answer in time"_s << u"firewall"_s;
    QTest::newRow("lost") << Trouble::BrokenOff << u"broke off"_s << u"Try again"_s;
    QTest::newRow("proxy's password")
        << Trouble::ProxyPassword << u"wants a name and a password"_s << network;
    QTest::newRow("no such proxy") << Trouble::ProxyNotFound << u"name of the proxy"_s << network;
    QTest::newRow("no proxy there") << Trouble::ProxyUnreachable << u"nothing answers"_s << network;
    QTest::newRow("proxy refuses")
        << Trouble::Proxy << u"not let Keyturn through"_s << u"ask who looks after it"_s;
    QTest::newRow("untrusted") << Trouble::UntrustedCertificate << u"does not trust (TLS)"_s
                               << u"choose its CA file in Settings › Network"_s;
    QTest::newRow("outdated") << Trouble::OutdatedCertificate << u"expired"_s << u"clock"_s;
    QTest::newRow("another name") << Trouble::OtherNamesCertificate << u"for another name"_s
                                  << u"sign in there first"_s;
    QTest::newRow("TLS") << Trouble::Tls << u"(TLS)"_s << u"firewall"_s;
    QTest::newRow("page") << Trouble::WebPage << u"A web page came"_s
                          << u"open any page in a browser"_s;
    QTest::newRow("other") << Trouble::Other << u"no connection"_s << u"Check the network"_s;
}

void TestNetworkTroubleText::saysWhichItIsAndWhatToDo()
{
    QFETCH(NetworkTrouble, trouble);
    QFETCH(QString, what);
    QFETCH(QString, toDo);
    const auto hint = u"Settings › Network › Test connection tells more."_s;

    const QString signIn = signInErrorText(
        {.kind = SignInError::Kind::Network, .message = u"QNetworkReply"_s, .trouble = trouble});
    const QString graph = graphErrorText({.kind = GraphError::Kind::Network, .trouble = trouble});

    for (const QString &text : {signIn, graph}) {
        QVERIFY2(text.contains(what), qPrintable(text));
        QVERIFY2(text.contains(toDo), qPrintable(text));
        QVERIFY2(text.contains(hint), qPrintable(text));
        QVERIFY2(text.size() < 350, qPrintable(text));
    }
    QCOMPARE(signIn.contains("QNetworkReply"_L1), trouble == Trouble::Other);
}

void TestNetworkTroubleText::saysNothingOfNoTrouble()
{
    QCOMPARE(networkTroubleText(Trouble::None, MicrosoftService::Graph), QString());
}

void TestNetworkTroubleText::namesWhoCouldNotBeReached()
{
    const auto lost = [](bool isOfSignIn) {
        return graphErrorText({.kind = GraphError::Kind::Network,
                               .trouble = Trouble::NameNotFound,
                               .isOfSignIn = isOfSignIn});
    };

    QVERIFY(lost(false).startsWith("The name of Microsoft Graph was not found"_L1));
    QVERIFY(lost(true).startsWith("The name of Microsoft's sign-in service was"_L1));
}

void TestNetworkTroubleText::tellsAPageFromAMissingRight()
{
    const GraphError page{
        .kind = GraphError::Kind::Forbidden, .httpStatus = 403, .trouble = Trouble::WebPage};
    const auto application = ObjectKind::Application;

    for (const QString &text : {graphErrorText(page), graphReadingErrorText(page, application),
                                graphChangingErrorText(page, application),
                                signInErrorText({.kind = SignInError::Kind::MalformedAnswer,
                                .trouble = Trouble::WebPage})})
        QVERIFY2(text.startsWith("A web page came"_L1), qPrintable(text));
    QVERIFY(graphErrorText({.kind = GraphError::Kind::Forbidden}).contains("right"_L1));
}

QTEST_GUILESS_MAIN(TestNetworkTroubleText)
#include "tst_networktroubletext.moc"
