// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/localhttpserver.h"
#include "support/settingsbench.h"
#include "support/testcertificates.h"
#include "ui/settings/connectionpanel.h"

#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000;

/// A cloud of one's own on this computer, behind a certificate that nobody trusts at first.
struct Bench : SettingsBench
{
    explicit Bench(const ManagedSettings &laidDown = {})
        : SettingsBench(laidDown)
    {
        server.replyTo("/common/", 200, R"({"issuer": "https://login.example"})");
        server.replyTo("/v1.0/", 401, "{}");
        const QString url = server.url().toString();
        clouds.add(CloudStore::cloudOf(u"Lab"_s, url, url, {}));
        panel = std::make_unique<ConnectionPanel>(network, clouds);
        panel->show();
        if (!laidDown.cloud)
            panel->cloudBox()->setCurrentIndex(panel->cloudBox()->findText(u"Lab"_s));
    }

    void trust() { network.set({.authoritiesFile = TestCertificates::file(u"ca"_s)}); }

    QPushButton *button(const QString &name) const { return named<QPushButton>(*panel, name); }

    void test() const { QTest::mouseClick(button(u"Test connection"_s), Qt::LeftButton); }

    QString outcome() const
    {
        const auto *label = panel->findChild<QLabel *>(u"connectionOutcome"_s);
        return label->isVisible() ? label->text() : QString();
    }

    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    LocalHttpServer server{TestCertificates::serverConfiguration()};
    std::unique_ptr<ConnectionPanel> panel;
};

} // namespace

class TestConnectionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAllClouds();
    void tellsAGoodConnectionStepByStep();
    void tellsWhatFailed();
    void stopsWhenAsked();
    void forgetsWhatIsNotTrueAnyMore();
    void testsTheManagedCloudAlone();
    void survivesBeingClosedMeanwhile();
};

void TestConnectionPanel::offersAllClouds()
{
    Bench bench;

    QCOMPARE(bench.panel->cloudBox()->count(), int(Cloud::known().size()) + 1);
    bench.clouds.remove(u"Lab"_s);

    QCOMPARE(bench.panel->cloudBox()->count(), int(Cloud::known().size()));
    QCOMPARE(bench.panel->cloudBox()->currentIndex(), 0);
}

void TestConnectionPanel::tellsAGoodConnectionStepByStep()
{
    Bench bench;
    bench.trust();
    QCOMPARE(bench.texts(), QStringList());

    bench.test();

    QTRY_COMPARE_WITH_TIMEOUT(bench.outcome(), u"Keyturn can reach this cloud."_s, Patience);
    const QStringList texts = bench.texts();
    QCOMPARE(texts.count(u"Good"_s), 5);
    QVERIFY(texts.contains(u"Secure connection"_s));
    QVERIFY(texts.contains(u"127.0.0.1 answers."_s));
    QVERIFY(bench.button(u"Test connection"_s));
}

void TestConnectionPanel::tellsWhatFailed()
{
    const Bench bench;

    bench.test();

    QTRY_VERIFY_WITH_TIMEOUT(bench.outcome().startsWith("Keyturn cannot reach this cloud"_L1),
                             Patience);
    const QStringList texts = bench.texts();
    QCOMPARE(texts.count(u"Failed"_s), 1);
    QCOMPARE(texts.count(u"Not tried"_s), 2);
    QVERIFY(!texts.filter(u"“Keyturn test authority”"_s).isEmpty());
}

void TestConnectionPanel::stopsWhenAsked()
{
    Bench bench;
    bench.trust();
    bench.server.replyTo("/common/", 200, "{}", 20s);
    bench.test();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 1u, Patience);

    QTest::mouseClick(bench.button(u"Stop test"_s), Qt::LeftButton);

    QVERIFY(bench.button(u"Test connection"_s));
    QCOMPARE(bench.texts(), QStringList());
    QTest::qWait(50); // time for what must not come
    QCOMPARE(bench.texts(), QStringList());
}

void TestConnectionPanel::forgetsWhatIsNotTrueAnyMore()
{
    Bench bench;
    bench.trust();
    bench.test();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.outcome().isEmpty(), Patience);

    bench.network.set({});

    QCOMPARE(bench.texts(), QStringList());
}

void TestConnectionPanel::testsTheManagedCloudAlone()
{
    const LocalHttpServer company(TestCertificates::serverConfiguration());
    const QString url = company.url().toString();
    const Bench bench(ManagedSettings{.cloud = CloudStore::cloudOf(u"Company"_s, url, url, {})});

    QCOMPARE(bench.panel->cloudBox()->count(), 1);
    QCOMPARE(bench.panel->cloudBox()->currentText(), u"Company"_s);
    bench.test();

    QTRY_VERIFY_WITH_TIMEOUT(!bench.outcome().isEmpty(), Patience);
    QVERIFY(company.connectionCount() > 0);
    QCOMPARE(bench.server.connectionCount(), 0);
}

void TestConnectionPanel::survivesBeingClosedMeanwhile()
{
    Bench bench;
    bench.trust();
    bench.server.replyTo("/common/", 200, "{}", 100ms);
    bench.test();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 1u, Patience);

    bench.panel.reset();

    QTest::qWait(200); // time for the answer that nobody waits for
}

QTEST_MAIN(TestConnectionPanel)
#include "tst_connectionpanel.moc"
