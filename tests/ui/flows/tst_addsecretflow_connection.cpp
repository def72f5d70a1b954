// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "addsecretbench.h"
#include "support/faultyproxy.h"

#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample tenant behind a proxy that sees who connects.
struct Bench : AddSecretBench
{
    FaultyProxy proxy{quint16(server.graphEndpoint().port())};

    bool ask(const QString &application)
    {
        openSampleTenantAt(proxy.url());
        return askFor(application);
    }

    /// Whether all has arrived that the window reads by itself; what is silent then stays so.
    bool isWindowRead()
    {
        const SampleTenant &tenant = server.tenant();
        return tenant.callCount("GET", "/owners") > 0
            && tenant.callCount("GET", "/microsoft.graph.agentIdentityBlueprint") > 0
            && readsOnServer(u"Payroll"_s) > 0;
    }

    /// Of connections on which nothing has been asked.
    qsizetype silentCount() const { return std::ranges::count(proxy.firstLines(), QByteArray()); }
};

} // namespace

class TestAddSecretFlowConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheConnectionOfThePostWithTheDialog();
    void makesOneSecretThoughTheServerClosesWhatIsIdle();
};

void TestAddSecretFlowConnection::opensTheConnectionOfThePostWithTheDialog()
{
    Bench bench;

    QVERIFY(bench.ask(u"Payroll"_s));
    QTRY_VERIFY(bench.isWindowRead() && bench.silentCount() > 0);
    const auto known = qsizetype(bench.proxy.firstLines().size());
    QCOMPARE(bench.postsOnServer(), 0);
    QVERIFY(bench.add());

    const auto &lines = bench.proxy.firstLines();
    const auto post = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.contains("/addPassword"); });
    QVERIFY(post != lines.end());
    QVERIFY(post - lines.begin() < known);
    QCOMPARE(bench.postsOnServer(), 1);
    bench.tickSaved();
}

void TestAddSecretFlowConnection::makesOneSecretThoughTheServerClosesWhatIsIdle()
{
    Bench bench;
    QVERIFY(bench.ask(u"Payroll"_s));
    QTRY_VERIFY(bench.isWindowRead() && bench.silentCount() > 0);
    const qsizetype before = qsizetype(bench.secretsOnServer(u"Payroll"_s).size());

    bench.proxy.closeConnections();
    QTest::qWait(50); // time for our side to see it
    QVERIFY(bench.add());

    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.postsOnServer(), 1);
    QCOMPARE(qsizetype(bench.secretsOnServer(u"Payroll"_s).size()), before + 1);
    bench.tickSaved();
}

QTEST_MAIN(TestAddSecretFlowConnection)
#include "tst_addsecretflow_connection.moc"
