// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/networkpage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Choice = ProxyRule::Choice;
using Protocol = ProxyRule::Protocol;

namespace {

struct Bench : SettingsBench
{
    explicit Bench(const ManagedSettings &laidDown = {}, const ProxyRule &before = {})
        : SettingsBench(laidDown)
    {
        network.set({.proxy = before});
        page = std::make_unique<NetworkPage>(network, clouds);
        page->show();
    }

    const ProxyRule &rule() const { return network.preferences().proxy; }

    /// As a person does, by the first letters.
    void choose(const QString &box, const QString &text) const
    {
        QComboBox *const found = comboBox(*page, box);
        QVERIFY2(found, qPrintable(box));
        QTest::keyClicks(found, text);
        QCOMPARE(found->currentText(), text);
    }

    QLineEdit *host() const { return named<QLineEdit>(*page, u"Host"_s); }
    QSpinBox *port() const { return named<QSpinBox>(*page, u"Port"_s); }

    void enterHost(const QString &text) const
    {
        host()->selectAll();
        QTest::keyClicks(host(), text);
        QTest::keyClick(host(), Qt::Key_Return);
    }

    QString problem() const
    {
        const auto *label = page->findChild<QLabel *>(u"proxyProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<NetworkPage> page;
};

const ProxyRule Manual{.choice = Choice::Manual, .host = u"proxy.example"_s, .port = 8080};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesTheSystemsProxyAtFirst();
    void takesNoProxy();
    void takesAManualProxyOnceItIsComplete();
    void takesAWholeAddressApart();
    void saysWhatIsNoHost();
    void takesTheLastDigitOfAPortOnly();
    void showsWhatWasChosenBefore();
    void followsAResetElsewhere();
    void keepsWhatIsBeingEntered();
    void showsWhatIsManaged();
    void letsChooseWhatIsNotManaged();
    void saysThatManagedSettingsDoNotCount();
};

void TestNetworkPage::usesTheSystemsProxyAtFirst()
{
    const Bench bench;

    QCOMPARE(Bench::comboBox(*bench.page, u"Proxy"_s)->currentText(), u"The system's"_s);
    QVERIFY(!bench.host());
    QVERIFY(!bench.port());
    QVERIFY(!Bench::says(*bench.page, u"Managed by your organization"_s));
}

void TestNetworkPage::takesNoProxy()
{
    const Bench bench;

    bench.choose(u"Proxy"_s, u"None"_s);

    QVERIFY(bench.rule() == ProxyRule{.choice = Choice::None});
}

void TestNetworkPage::takesAManualProxyOnceItIsComplete()
{
    const Bench bench;

    bench.choose(u"Proxy"_s, u"Manual"_s);
    QVERIFY(bench.rule() == ProxyRule());
    QCOMPARE(bench.problem(), u"Not in use yet: enter the proxy's host."_s);
    bench.enterHost(u"proxy.example"_s);

    QVERIFY(bench.rule() == Manual);
    QCOMPARE(bench.problem(), QString());
    bench.choose(u"Type"_s, u"SOCKS5"_s);
    QCOMPARE(bench.rule().protocol, Protocol::Socks5);
}

void TestNetworkPage::takesAWholeAddressApart()
{
    const Bench bench;
    bench.choose(u"Proxy"_s, u"Manual"_s);

    bench.enterHost(u"socks5://10.1.2.3:1080"_s);

    const ProxyRule expected{.choice = Choice::Manual,
                             .protocol = Protocol::Socks5,
                             .host = u"10.1.2.3"_s,
                             .port = 1080};
    QVERIFY(bench.rule() == expected);
    QCOMPARE(bench.host()->text(), u"10.1.2.3"_s);
    QCOMPARE(bench.port()->value(), 1080);
}

void TestNetworkPage::saysWhatIsNoHost()
{
    const Bench bench({}, Manual);

    bench.enterHost(u"ana:secret@proxy"_s);

    QCOMPARE(bench.problem(), u"Not in use yet: the host is a name or an address alone."_s);
    QVERIFY(bench.rule() == Manual);
}

void TestNetworkPage::takesTheLastDigitOfAPortOnly()
{
    const Bench bench({}, Manual);
    const QSignalSpy changes(&bench.network, &NetworkPreferenceStore::changed);
    bench.port()->setFocus();
    bench.port()->selectAll();

    QTest::keyClicks(bench.port(), u"3128"_s);
    QCOMPARE(changes.size(), 0);
    QTest::keyClick(bench.port(), Qt::Key_Return);

    QCOMPARE(bench.rule().port, 3128);
    QCOMPARE(changes.size(), 1);
}

void TestNetworkPage::showsWhatWasChosenBefore()
{
    const Bench bench({}, Manual);

    QCOMPARE(Bench::comboBox(*bench.page, u"Proxy"_s)->currentText(), u"Manual"_s);
    QCOMPARE(bench.host()->text(), u"proxy.example"_s);
    QCOMPARE(bench.port()->value(), 8080);
    QVERIFY(bench.host()->contextMenuPolicy() == Qt::CustomContextMenu); // see tst_editmenu
}

void TestNetworkPage::followsAResetElsewhere()
{
    Bench bench({}, Manual);

    bench.network.set({});

    QCOMPARE(Bench::comboBox(*bench.page, u"Proxy"_s)->currentText(), u"The system's"_s);
    QVERIFY(!bench.host());
}

void TestNetworkPage::keepsWhatIsBeingEntered()
{
    Bench bench;
    bench.choose(u"Proxy"_s, u"Manual"_s);
    QTest::keyClicks(bench.host(), u"prox"_s);

    bench.network.set({.authoritiesFile = u"/nowhere/ca.pem"_s});

    QCOMPARE(bench.host()->text(), u"prox"_s);
    QVERIFY(bench.rule() == ProxyRule());
}

void TestNetworkPage::showsWhatIsManaged()
{
    const Bench bench(ManagedSettings{.cloud = Cloud::named(u"us-gov-l4"),
                                      .tenant = u"contoso.com"_s,
                                      .clientId = u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s,
                                      .proxy = Manual});

    for (const QString &text : {u"Managed by your organization"_s, u"US Government L4"_s,
                                u"contoso.com"_s, u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s})
        QVERIFY2(Bench::says(*bench.page, text), qPrintable(text));
    QVERIFY(!Bench::comboBox(*bench.page, u"Proxy"_s)->isEnabled());
    QVERIFY(!bench.host()->isEnabled());
    QVERIFY(!bench.port()->isEnabled());
    QCOMPARE(bench.host()->text(), u"proxy.example"_s);
    QVERIFY(named<QPushButton>(*bench.page, u"Browse…"_s)->isEnabled());
}

void TestNetworkPage::letsChooseWhatIsNotManaged()
{
    const Bench bench(ManagedSettings{.tenant = u"contoso.com"_s});

    bench.choose(u"Proxy"_s, u"None"_s);

    QVERIFY(bench.rule() == ProxyRule{.choice = Choice::None});
}

void TestNetworkPage::saysThatManagedSettingsDoNotCount()
{
    const ManagedSettings damaged = ManagedSettings::fromJson("{");
    const Bench bench(damaged);

    QVERIFY(Bench::says(*bench.page, damaged.problems.constFirst()));
    QVERIFY(!Bench::says(*bench.page, u"Managed by your organization"_s));
}

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
