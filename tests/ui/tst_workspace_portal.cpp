// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/common/popupbutton.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// What would be opened in the browser.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    Q_SLOT void open(const QUrl &link) { all.append(link); }

    QList<QUrl> all;
};

namespace {

const auto Open = u"Open in Entra admin center"_s;

struct Bench : WindowBench
{
    /// The same objects, as if they were Microsoft's.
    void openRealTenant()
    {
        SessionSetup setup{.cloud = {.graphEndpoint = server.graphEndpoint(),
                                     .portal = QUrl(u"https://portal.example.com"_s)},
                           .tokens = std::make_unique<ChangingToken>(server.bearer()),
                           .journalFolder = folder.filePath(u"issuing"_s),
                           .activityFile = folder.filePath(u"activity.jsonl"_s)};
        session = std::make_unique<Session>(std::move(setup), keptSecrets);
        window = std::make_unique<MainWindow>(settings, preferences, clipboard);
        window->showSession(*session);
        window->show();
    }

    static QAction *entry(const QWidget &of, const QString &text)
    {
        const auto actions = of.actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QAction *inTheHead(const QString &text) const
    {
        return entry(find<PopupButton>(Open)->menu(), text);
    }
};

} // namespace

/// The way from the window to the admin center.
class TestWorkspacePortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromHeadAndTables();
    void isOfWhatIsChosen();
    void isBarredInTheSampleTenant();
    void saysWhatWasCopied();
    void isInWhatIsCopiedForATicket();
};

void TestWorkspacePortal::leadsFromHeadAndTables()
{
    Bench bench;
    OpenedLinks links;
    bench.openRealTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());

    bench.inTheHead(Open)->trigger();
    Bench::entry(*bench.objects(), Open)->trigger();
    Bench::entry(*bench.secrets(), u"Open Certificates && secrets in Entra admin center"_s)
        ->trigger();

    QCOMPARE(links.all.size(), 3);
    QCOMPARE(links.all[1], links.all[0]);
    QVERIFY(links.all[0].path().contains(bench.session->tenant().id));
    QVERIFY(links.all[0].fragment().contains(u"/Overview/"_s));
    QVERIFY(links.all[2].fragment().contains(u"/Credentials/"_s));
}

void TestWorkspacePortal::isOfWhatIsChosen()
{
    Bench bench;
    OpenedLinks links;
    bench.openRealTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    bench.inTheHead(Open)->trigger();
    QVERIFY(bench.choose(u"Travel Expenses"_s));
    bench.inTheHead(Open)->trigger();

    QVERIFY(links.all[0] != links.all[1]);
}

void TestWorkspacePortal::isBarredInTheSampleTenant()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));

    const auto *button = bench.find<PopupButton>(Open);
    QVERIFY(button && !button->isEnabled());
    QVERIFY(button->toolTip().startsWith(u"The sample tenant"_s));
    QVERIFY(!Bench::entry(*bench.objects(), Open)->isEnabled());
}

void TestWorkspacePortal::saysWhatWasCopied()
{
    Bench bench;
    bench.openRealTenant();
    QVERIFY(bench.choose(u"Payroll"_s));

    bench.inTheHead(u"Copy link"_s)->trigger();

    QCOMPARE(bench.said(), u"The link was copied."_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://portal.example.com/"_s));
}

void TestWorkspacePortal::isInWhatIsCopiedForATicket()
{
    Bench bench;
    bench.openRealTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    Bench::clickRow(*bench.secrets(), 0);

    Bench::entry(*bench.secrets(), u"Copy link to Certificates && secrets"_s)->trigger();
    const QString link = QGuiApplication::clipboard()->text();
    Bench::entry(*bench.secrets(), u"Copy details (without value)"_s)->trigger();

    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY2(details.contains(u"\nAdmin center: "_s + link), qPrintable(details));
}

QTEST_MAIN(TestWorkspacePortal)
#include "tst_workspace_portal.moc"
