// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    std::unique_ptr<DirectoryLoader> loader = std::make_unique<DirectoryLoader>(
        ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens);
    QSignalSpy arrived{loader.get(), &DirectoryLoader::arrived};
    QSignalSpy restarted{loader.get(), &DirectoryLoader::restarted};
    QSignalSpy finished{loader.get(), &DirectoryLoader::finished};
    QSignalSpy failed{loader.get(), &DirectoryLoader::failed};

    Bench() { server.stayOpen(); }

    void page(int number, const QString &next = {})
    {
        server.reply(200,
                     listReply({listedObject(number, u"x"_s)},
                               next.isEmpty() ? QString() : server.url(next).toString()));
    }

    /// A page of which one half comes, and the other never.
    void halfAPage() { server.replyCutOff("{\"value\":["); }

    size_t requestCount() const { return server.requests().size(); }
};

} // namespace

class TestDirectoryLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsInAnotherThread();
    void tellsErrors();
    void tellsThatItStartedAnew();
    void isSilentOnceCancelled();
    void loadsAgain();
    void startsOverWhileLoading();
    void isDestroyedAtAnyTime_data();
    void isDestroyedAtAnyTime();
};

void TestDirectoryLoader::loadsInAnotherThread()
{
    Bench bench;
    bench.page(1, u"/next"_s);
    bench.page(2);

    bench.loader->start();

    QTRY_COMPARE(bench.finished.size(), 1);
    std::vector<QUuid> ids;
    for (const QVariantList &arguments : bench.arrived) {
        for (const SharedPage &page : arguments.front().value<PageBatch>().pages)
            ids.push_back(page->objectIds().front());
    }
    QCOMPARE(ids, (std::vector{objectId(1), objectId(2)}));
    QCOMPARE(bench.tokens.asked.size(), size_t(2));
}

void TestDirectoryLoader::tellsErrors()
{
    Bench bench;
    bench.tokens.error = SignInError{.message = u"signed out"_s};

    bench.loader->start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.front().front().value<GraphError>().kind,
             GraphError::Kind::SignInRequired);
}

void TestDirectoryLoader::tellsThatItStartedAnew()
{
    Bench bench;
    bench.page(1, u"/old"_s);
    bench.server.reply(400, "{}");
    bench.page(1);

    bench.loader->start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.restarted.size(), 1);
}

void TestDirectoryLoader::isSilentOnceCancelled()
{
    Bench bench;
    bench.loader->cancel(); // nothing to cancel
    bench.page(1, u"/next"_s);
    bench.page(2);
    bench.loader->start();
    QTRY_VERIFY(bench.requestCount() > 0);

    bench.loader->cancel();
    const auto before = bench.arrived.size();

    QTest::qWait(200);
    QCOMPARE(bench.arrived.size(), before);
    QCOMPARE(bench.finished.size(), 0);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDirectoryLoader::loadsAgain()
{
    Bench bench;
    for (int i = 1; i <= 3; ++i) {
        bench.page(i);
        bench.loader->start();
        QTRY_COMPARE(bench.finished.size(), i);
    }
    QCOMPARE(bench.arrived.size(), 3);
}

void TestDirectoryLoader::startsOverWhileLoading()
{
    Bench bench;
    bench.halfAPage();
    bench.loader->start();
    QTRY_COMPARE(bench.requestCount(), size_t(1));
    bench.page(2);

    bench.loader->start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.arrived.size(), 1);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDirectoryLoader::isDestroyedAtAnyTime_data()
{
    QTest::addColumn<int>("turns");

    QTest::newRow("never started") << -1;
    for (const int turns : {0, 1, 2, 4, 8, 16, 32})
        QTest::addRow("%d turns later", turns) << turns;
}

void TestDirectoryLoader::isDestroyedAtAnyTime()
{
    QFETCH(int, turns);
    Bench bench;
    for (int i = 0; i < 20; ++i)
        bench.page(i, u"/%1"_s.arg(i));
    bench.halfAPage();
    if (turns >= 0)
        bench.loader->start();
    for (int i = 0; i < turns; ++i)
        QTest::qWait(1);

    bench.loader.reset();

    QTest::qWait(20);
    QCOMPARE(bench.finished.size() + bench.failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestDirectoryLoader)
#include "tst_directoryloader.moc"
