// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directoryloader.h"
#include "app/directory/directoryworkshop.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    std::unique_ptr<DirectoryLoader> loader = std::make_unique<DirectoryLoader>(
        ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop);
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

/// Has one page and goes on while the test's thread stands still.
class ServerElsewhere
{
public:
    ServerElsewhere()
    {
        m_room.moveToThread(&m_thread);
        m_thread.start();
        doThere([this] {
            m_server = std::make_unique<LocalHttpServer>();
            m_server->reply(200, listReply({listedObject(1, u"x"_s)}));
        });
    }

    ~ServerElsewhere()
    {
        doThere([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerElsewhere)

    GraphEndpoint endpoint()
    {
        QUrl url;
        doThere([&] { url = m_server->url(); });
        return GraphEndpoint(url);
    }

    /// No event of the test's own thread is handled meanwhile.
    bool waitForARequest()
    {
        size_t count = 0;
        for (QDeadlineTimer patience(Patience); count == 0 && !patience.hasExpired();) {
            QThread::msleep(1);
            doThere([&] { count = m_server->requests().size(); });
        }
        return count > 0;
    }

private:
    template<typename Task>
    void doThere(Task task)
    {
        QMetaObject::invokeMethod(&m_room, task, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_room;
    std::unique_ptr<LocalHttpServer> m_server;
};

/// Answers when it is told to.
class HeldTokens : public TokenProvider
{
public:
    void requestToken(const TokenWish & /*wish*/, QObject * /*context*/,
                      TokenHandler handler) override
    {
        handlers.push_back(std::move(handler));
    }

    void answer(const AccessToken &token) const
    {
        for (const TokenHandler &handler : handlers)
            handler(token);
    }

    std::vector<TokenHandler> handlers;
};

} // namespace

class TestDirectoryLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsPageByPage();
    void loadsInAnotherThread();
    void loadsListsSideBySide();
    void tellsErrors();
    void tellsThatItStartedAnew();
    void isSilentOnceCancelled();
    void asksForNothingOnceCancelled();
    void loadsAgain();
    void startsOverWhileLoading();
    void mayGoOnFromWhatOthersLoaded();
    void isDestroyedAtAnyTime_data();
    void isDestroyedAtAnyTime();
};

void TestDirectoryLoader::loadsPageByPage()
{
    Bench bench;
    bench.page(1, u"/next"_s);
    bench.page(2);

    bench.loader->start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.size(), 1, Patience);
    std::vector<QUuid> ids;
    for (const QVariantList &arguments : bench.arrived) {
        for (const SharedPage &page : arguments.front().value<PageBatch>().pages)
            ids.push_back(page->objectIds().front());
    }
    QCOMPARE(ids, (std::vector{objectId(1), objectId(2)}));
    QCOMPARE(bench.tokens.asked.size(), size_t(1)); // see RecentToken
}

void TestDirectoryLoader::loadsInAnotherThread()
{
    ServerElsewhere server;
    HeldTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryLoader loader(ListKind::AppRegistrations, server.endpoint(), tokens, workshop);
    const QSignalSpy finished(&loader, &DirectoryLoader::finished);
    loader.start();
    // Once before there is anybody to give it to, and once by the run itself.
    QTRY_COMPARE_WITH_TIMEOUT(tokens.handlers.size(), size_t(2), Patience);

    tokens.answer(AccessToken("token"));

    QVERIFY(server.waitForARequest());
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
}

void TestDirectoryLoader::loadsListsSideBySide()
{
    Bench bench;
    DirectoryLoader other(ListKind::EnterpriseApplications, GraphEndpoint(bench.server.url()),
                          bench.tokens, bench.workshop);
    const QSignalSpy othersArrived(&other, &DirectoryLoader::arrived);
    bench.halfAPage();
    bench.loader->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.requestCount(), size_t(1), Patience);
    bench.page(2);

    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(othersArrived.size(), 1, Patience);
    bench.loader.reset(); // leaves the other its place

    bench.page(3);
    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(othersArrived.size(), 2, Patience);
}

void TestDirectoryLoader::tellsErrors()
{
    Bench bench;
    bench.tokens.error = SignInError{.message = u"signed out"_s};

    bench.loader->start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), 1, Patience);
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

    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.size(), 1, Patience);
    QCOMPARE(bench.restarted.size(), 1);
}

void TestDirectoryLoader::isSilentOnceCancelled()
{
    Bench bench;
    bench.loader->cancel(); // nothing to cancel
    bench.page(1);
    connect(bench.loader.get(), &DirectoryLoader::arrived, bench.loader.get(),
            [&bench] { bench.loader->cancel(); }); // with the end right behind it

    bench.loader->start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.arrived.size(), 1, Patience);
    QTest::qWait(200);
    QCOMPARE(bench.finished.size(), 0);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDirectoryLoader::asksForNothingOnceCancelled()
{
    LocalHttpServer server;
    server.reply(200, listReply({}));
    HeldTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryLoader loader(ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens,
                           workshop);
    loader.start();
    QTRY_COMPARE_WITH_TIMEOUT(tokens.handlers.size(), size_t(2), Patience);

    loader.cancel();
    tokens.answer(AccessToken("token"));

    QTest::qWait(200);
    QVERIFY(server.requests().empty());
}

void TestDirectoryLoader::loadsAgain()
{
    Bench bench;
    for (int i = 1; i <= 3; ++i) {
        bench.page(i);
        bench.loader->start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.finished.size(), i, Patience);
    }
    QCOMPARE(bench.arrived.size(), 3);
}

void TestDirectoryLoader::startsOverWhileLoading()
{
    Bench bench;
    bench.halfAPage();
    bench.loader->start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.requestCount(), size_t(1), Patience);
    bench.page(2);

    bench.loader->start();

    QTRY_COMPARE_WITH_TIMEOUT(bench.finished.size(), 1, Patience);
    QCOMPARE(bench.arrived.size(), 1);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDirectoryLoader::mayGoOnFromWhatOthersLoaded()
{
    Bench bench;
    const auto canUpdate = [&bench](ListKind kind, const ListReader &reader = {}) {
        DirectoryLoader other(kind, GraphEndpoint(bench.server.url()), bench.tokens, bench.workshop,
                              reader);
        other.setDeltaLink(bench.server.url(u"/delta"_s));
        return other.canUpdate();
    };
    QVERIFY(!bench.loader->canUpdate());

    bench.loader->setDeltaLink(bench.server.url(u"/delta"_s));

    QVERIFY(bench.loader->canUpdate());
    bench.loader->setReadsChanges(false);
    QVERIFY(!bench.loader->canUpdate());
    bench.loader->setReadsChanges(true);
    QVERIFY(bench.loader->canUpdate());
    QCOMPARE(bench.loader->deltaLink(), bench.server.url(u"/delta"_s));
    QVERIFY(canUpdate(ListKind::EnterpriseApplications));
    QVERIFY(!canUpdate(ListKind::DeletedApplications));
    QVERIFY(!canUpdate(ListKind::AppRegistrations, {.isPersonal = true}));
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
