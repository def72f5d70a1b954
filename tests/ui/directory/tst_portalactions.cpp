// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/detailsbench.h"
#include "ui/common/popupbutton.h"
#include "ui/directory/essentialsline.h"
#include "ui/directory/portalactions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// What would be opened.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    const QList<QUrl> &links() const { return m_links; }
    Q_SLOT void open(const QUrl &link) { m_links.append(link); }

private:
    QList<QUrl> m_links;
};

namespace {

struct Bench
{
    explicit Bench(Cloud cloud = {.portal = QUrl(u"https://portal.example.com"_s)},
                   bool isSampleTenant = false)
        : session({.cloud = std::move(cloud),
                   .tokens = std::make_unique<StaticToken>("token"),
                   .journalFolder = folder.filePath(u"issuing"_s),
                   .isSampleTenant = isSampleTenant},
                  keptSecrets)
    { }

    QAction *action(const QString &text) const
    {
        const auto actions = portal.all();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    Session session;
    PortalActions portal{session};
};

const auto Open = u"Open in Entra admin center"_s;
const auto OpenSecrets = u"Open Certificates && secrets in Entra admin center"_s;

} // namespace

class TestPortalActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openTheObjectInTheBrowser();
    void openItsSecrets();
    void openAnEnterpriseApplication();
    void copyTheLink();
    void copyWhatNoBrowserTakes();
    void sayWhyNothingCanBeOpened_data();
    void sayWhyNothingCanBeOpened();
    void standInTheHeadOfTheDetails();
};

void TestPortalActions::openTheObjectInTheBrowser()
{
    Bench bench;
    Browser browser;
    const DirectoryObject object = DetailsBench::object(1);

    bench.portal.setObject(object);
    bench.action(Open)->trigger();

    QCOMPARE(browser.links().size(), 1);
    QCOMPARE(browser.links().front(),
             portalLink(bench.session.cloud(), PortalPage::ApplicationOverview, object.ref.appId,
                        object.ref.objectId, {}));
}

void TestPortalActions::openItsSecrets()
{
    Bench bench;
    Browser browser;
    bench.portal.setObject(DetailsBench::object(1, ObjectKind::AgentIdentityBlueprint));

    bench.action(OpenSecrets)->trigger();

    QVERIFY(browser.links().front().fragment().contains(u"/~/Credentials/appId/"_s));
}

void TestPortalActions::openAnEnterpriseApplication()
{
    Bench bench;
    Browser browser;
    bench.portal.setObject(DetailsBench::object(1, ObjectKind::ServicePrincipal));

    bench.action(Open)->trigger();

    QVERIFY(browser.links().front().fragment().contains(u"ManagedAppMenuBlade"_s));
    QVERIFY(!bench.action(OpenSecrets)->isVisible());
    bench.portal.setObject(DetailsBench::object(2));
    QVERIFY(bench.action(OpenSecrets)->isVisible());
}

void TestPortalActions::copyTheLink()
{
    Bench bench;
    QSignalSpy said(&bench.portal, &PortalActions::said);
    const DirectoryObject object = DetailsBench::object(1);
    bench.portal.setObject(object);

    bench.action(u"Copy link"_s)->trigger();

    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"https://portal.example.com/#view/"_s));
    QVERIFY(
        copied.endsWith(u"/Overview/appId/"_s + object.ref.appId.toString(QUuid::WithoutBraces)));
    QCOMPARE(said.size(), 1);
    bench.action(u"Copy link to Certificates && secrets"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/Credentials/"_s));
}

void TestPortalActions::copyWhatNoBrowserTakes()
{
    Bench bench; // the platform of the tests has no browser
    QSignalSpy said(&bench.portal, &PortalActions::said);
    bench.portal.setObject(DetailsBench::object(1));
    QGuiApplication::clipboard()->clear();

    bench.action(Open)->trigger();

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://portal.example.com/"_s));
    QVERIFY(said.front().front().toString().contains(u"No browser could be opened"_s));
}

void TestPortalActions::sayWhyNothingCanBeOpened_data()
{
    QTest::addColumn<bool>("isSampleTenant");
    QTest::addColumn<bool>("hasPortal");
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<QString>("why");

    QTest::newRow("the sample tenant") << true << true << false << u"The sample tenant"_s;
    QTest::newRow("a cloud without") << false << false << false << u"Settings > Network"_s;
    QTest::newRow("deleted") << false << true << true << u"no page for what was deleted"_s;
}

void TestPortalActions::sayWhyNothingCanBeOpened()
{
    QFETCH(bool, isSampleTenant);
    QFETCH(bool, hasPortal);
    QFETCH(bool, isDeleted);
    QFETCH(QString, why);
    Bench bench({.portal = hasPortal ? QUrl(u"https://portal.example.com"_s) : QUrl()},
                isSampleTenant);
    DirectoryObject object = DetailsBench::object(1);
    if (isDeleted)
        object.deletedDateTime = QDateTime::currentDateTimeUtc();

    bench.portal.setObject(object);

    const auto actions = bench.portal.all();
    for (const QAction *action : actions) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(why));
    }
}

void TestPortalActions::standInTheHeadOfTheDetails()
{
    Bench bench;
    EssentialsLine line;
    line.show();
    auto *button = line.findChild<PopupButton *>();
    QVERIFY(button->isHidden());

    line.addPortal(bench.portal);
    bench.portal.setObject(DetailsBench::object(1));
    QVERIFY(button->isVisible() && button->isEnabled());
    QCOMPARE(button->accessibleName(), u"Open in Entra admin center"_s);

    bench.portal.setObject({});
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
}

QTEST_MAIN(TestPortalActions)
#include "tst_portalactions.moc"
