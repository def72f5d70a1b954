// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphendpoint.h"
#include "app/secrets/passwordpost.h"
#include "support/faultyproxy.h"
#include "support/localhttpserver.h"
#include "support/testcertificates.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Ending = FaultyProxy::Ending;

namespace {

/// What the server has made, try by try; each secret is another one.
struct Made
{
    QUuid keyId;
    QByteArray text;

    static Made number(int number)
    {
        const QByteArray digits = QByteArray::number(number).rightJustified(12, '0');
        return {QUuid::fromString(QLatin1StringView("7c2f3a50-5f8b-4d3e-9a55-" + digits)),
                "Secret~" + digits};
    }
    QByteArray json() const
    {
        return R"({"customKeyIdentifier":null,"endDateTime":"2027-06-01T00:00:00Z","keyId":")"
            + keyId.toByteArray(QUuid::WithoutBraces) + R"(","secretText":")" + text
            + R"(","startDateTime":"2027-01-01T00:00:00Z"})";
    }
};

/// A server that makes a secret for each request that arrives, behind a proxy that spoils replies.
struct Bench
{
    explicit Bench(bool tls)
        : proxy(server.serverPort(),
                tls ? std::optional(TestCertificates::serverConfiguration()) : std::nullopt)
        , endpoint(proxy.url(), {.extraAuthorities = TestCertificates::authorities()})
    { }

    /// Sends one addPassword through one fault and accounts for what came of it.
    void run(const FaultyProxy::Fault &fault)
    {
        const Made made = Made::number(tries++);
        server.reply(200, made.json());
        proxy.setFault(fault);
        auto request = *endpoint.request(GraphVersion::V1, u"/x/addPassword"_s, AccessToken("abc"));
        if (fault.ending == Ending::Hang || fault.delay > 1s)
            request.setTransferTimeout(200); // and the delay is ten times that
        std::optional<PasswordPost::Outcome> outcome;
        QEventLoop loop; // QTRY_VERIFY would look every 50 ms only, and there are hundreds of tries
        new PasswordPost(
            request, "{}",
            [&](PasswordPost::Outcome answer) {
                outcome = std::move(answer);
                loop.quit();
            },
            &owner);
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(outcome);
        account(*outcome, made);
        QCOMPARE(server.requests().size(), size_t(tries));
    }

    void account(const PasswordPost::Outcome &outcome, const Made &made)
    {
        if (outcome) {
            ++shown;
            QCOMPARE(outcome->text.utf8(), QByteArrayView(made.text));
            QCOMPARE(outcome->credential.keyId, made.keyId);
        } else {
            ++uncertain;
            named += !outcome.error().keyId.isNull();
            QVERIFY(outcome.error().mayExist);
            QVERIFY(outcome.error().keyId.isNull() || outcome.error().keyId == made.keyId);
        }
    }

    LocalHttpServer server;
    FaultyProxy proxy;
    GraphEndpoint endpoint;
    QObject owner;
    int tries = 0;
    int shown = 0;
    int uncertain = 0;
    int named = 0; // of the uncertain: those whose key ID is known
};

qint64 replySize()
{
    const QByteArray json = Made::number(0).json();
    return QByteArray("HTTP/1.1 200 X\r\nContent-Length: " + QByteArray::number(json.size())
                      + "\r\n\r\n" + json)
        .size();
}

} // namespace

/// Spoils replies in every way and counts on the server's side: one secret a try, never two, and
/// for each of them either the secret is shown or the program says that there may be one.
class TestPasswordFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhereverTheReplyIsCut_data();
    void losesNothingWhereverTheReplyIsCut();
    void losesNothingToOtherFaults_data();
    void losesNothingToOtherFaults();
};

void TestPasswordFaults::losesNothingWhereverTheReplyIsCut_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("step");
    QTest::addColumn<Ending>("ending");

    QTest::newRow("every byte, closed") << false << 1 << Ending::Close;
    QTest::newRow("every byte, reset") << false << 1 << Ending::Reset;
    QTest::newRow("every 8th over TLS, closed") << true << 8 << Ending::Close;
    QTest::newRow("every 8th over TLS, reset") << true << 8 << Ending::Reset;
}

void TestPasswordFaults::losesNothingWhereverTheReplyIsCut()
{
    QFETCH(bool, tls);
    QFETCH(int, step);
    QFETCH(Ending, ending);
    Bench bench(tls);

    for (qint64 offset = 0; offset <= replySize(); offset += step) {
        bench.run({.cutAfter = offset, .ending = ending});
        if (QTest::currentTestFailed())
            return;
    }

    qInfo("%d tries, %d requests, %d shown, %d uncertain (%d of them named)", bench.tries,
          int(bench.server.requests().size()), bench.shown, bench.uncertain, bench.named);
    QCOMPARE(bench.shown + bench.uncertain, bench.tries);
    QVERIFY(bench.shown > 0);
    QVERIFY(bench.named > 0);
}

void TestPasswordFaults::losesNothingToOtherFaults_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestPasswordFaults::losesNothingToOtherFaults()
{
    QFETCH(bool, tls);
    Bench bench(tls);

    bench.run({}); // none
    bench.run({.drips = true});
    bench.run({.delay = 50ms});
    bench.run({.status = 500}); // the secret is there all the same
    QCOMPARE(bench.shown, 4);
    bench.run({.cutAfter = 0, .ending = Ending::Hang});
    bench.run({.cutAfter = 100, .ending = Ending::Hang});
    bench.run({.delay = 2s}); // longer than we wait
    bench.run({.cutAfter = 150, .drips = true});
    QCOMPARE(bench.shown, 4);
    QCOMPARE(bench.uncertain, 4);
}

QTEST_GUILESS_MAIN(TestPasswordFaults)
#include "tst_passwordfaults.moc"
