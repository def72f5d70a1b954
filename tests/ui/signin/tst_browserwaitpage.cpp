// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/browserwaitpage.h"
#include "ui/signin/signinbench.h"

#include <QClipboard>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = SignInBench;

class TestBrowserWaitPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysToGoOnInTheBrowser();
    void copiesTheLink();
    void saysThatThereIsNoBrowser();
    void turnsToADeviceCode();
    void givesMoreTime();
    void saysThatItAsks();
};

void TestBrowserWaitPage::saysToGoOnInTheBrowser()
{
    Bench bench;

    bench.dialog.showBrowserWait(QUrl(u"https://login.example/a"_s), 5min);

    QCOMPARE(bench.title(), u"Go on in your browser"_s);
    QVERIFY(bench.shown(u"sentence"_s).startsWith("Microsoft's sign-in page was opened"_L1));
    QCOMPARE(bench.shown(u"timeLeft"_s), u"5 minutes left"_s);
}

void TestBrowserWaitPage::copiesTheLink()
{
    Bench bench;
    bench.dialog.showBrowserWait(QUrl(u"https://login.example/a?state=%C3%A4%20b"_s), 5min);

    bench.click(u"Copy link"_s);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://login.example/a?state=%C3%A4%20b"_s);
}

void TestBrowserWaitPage::saysThatThereIsNoBrowser()
{
    Bench bench;
    const QUrl link(u"https://login.example/a"_s);

    bench.dialog.showBrowserWait(link, 5min).setBrowserMissing();
    QCOMPARE(bench.title(), u"Open the link in a browser"_s);
    QVERIFY(bench.shown(u"sentence"_s).startsWith("No browser could be started."_L1));

    bench.dialog.showBrowserWait(link, 5min); // the next time there is one
    QCOMPARE(bench.title(), u"Go on in your browser"_s);
}

void TestBrowserWaitPage::turnsToADeviceCode()
{
    Bench bench;
    bench.dialog.showBrowserWait(QUrl(u"https://login.example/a"_s), 5min);
    const QSignalSpy chosen(&bench.dialog, &SignInDialog::wayChosen);

    bench.click(u"Use a device code instead"_s);

    QCOMPARE(chosen, (QList<QVariantList>{{QVariant::fromValue(WayIn::DeviceCode)}}));
}

void TestBrowserWaitPage::givesMoreTime()
{
    Bench bench;
    const auto &page = bench.dialog.showBrowserWait(QUrl(u"https://login.example/a"_s), 5min);
    const QSignalSpy added(&page, &BrowserWaitPage::timeAdded);

    bench.click(u"5 more minutes"_s);

    QCOMPARE(bench.shown(u"timeLeft"_s), u"10 minutes left"_s);
    QCOMPARE(added.size(), 1);
}

void TestBrowserWaitPage::saysThatItAsks()
{
    Bench bench;

    bench.dialog.showProgress(u"Asking the Azure CLI…"_s);

    QCOMPARE(bench.shown(u"sentence"_s), u"Asking the Azure CLI…"_s);
    QVERIFY(bench.button(u"Back"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Cancel"_s));
}

QTEST_MAIN(TestBrowserWaitPage)
#include "tst_browserwaitpage.moc"
