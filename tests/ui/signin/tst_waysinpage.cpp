// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/wheel.h"
#include "ui/signin/signinbench.h"

#include <QCheckBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInBench;

namespace {

SignInStart withAzureCli(AzureCliState::Kind kind, const QString &user = {})
{
    SignInStart start = Bench::registered();
    start.azureCli = {.kind = kind, .userName = user};
    return start;
}

int place(const Bench &bench, const QString &name)
{
    return bench.button(name)->mapTo(&bench.dialog, QPoint()).y();
}

} // namespace

class TestWaysInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatAutomationReliesOn();
    void tellsWhichWayWasChosen_data();
    void tellsWhichWayWasChosen();
    void beginsWithTheBrowser();
    void beginsWithTheAccountOfTheAzureCli();
    void movesNothingWhileOneLooks();
    void saysWhyTheAzureCliCannotBeUsed_data();
    void saysWhyTheAzureCliCannotBeUsed();
    void offersEachCloudAndOnesOwn();
    void findsPersonalAccountsInTheGlobalCloudOnly();
    void collectsWhatIsTyped();
    void needsARegistrationForMostWays();
    void needsATenantForAnApplication();
    void showsWhatIsManaged();
    void asksWhetherToStay();
    void showsAForeignNameAsItIs();
    void goesFromTopToBottomByTab();
    void goesByEnter();
};

void TestWaysInPage::hasTheNamesThatAutomationReliesOn()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Sign in"_s);
    for (const QString &name :
         {u"Continue with Azure CLI"_s, u"Sign in with browser"_s, u"Use a device code"_s,
          u"Sign in as an application"_s, u"Sign in with a personal account"_s,
          u"Paste an access token"_s, u"Open sample tenant"_s, u"Cancel"_s})
        QVERIFY2(named<QPushButton>(bench.dialog, name), qPrintable(name));
    QVERIFY(bench.tenant());
    QVERIFY(bench.client());
    const auto labels = bench.dialog.findChildren<QLabel *>();
    const auto *const cloud = bench.dialog.findChild<QComboBox *>(u"cloud"_s);
    QVERIFY(std::any_of(labels.begin(), labels.end(), [cloud](const QLabel *label) {
        return label->buddy() == cloud && label->text() == u"&Cloud"_s;
    }));
    QCOMPARE(cloud->accessibleDescription(), u"Cloud"_s);
}

void TestWaysInPage::tellsWhichWayWasChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<WayIn>("way");
    QTest::addColumn<QString>("tenant");

    QTest::newRow("Azure CLI") << u"Continue with Azure CLI"_s << WayIn::AzureCli
                               << u"contoso.com"_s;
    QTest::newRow("browser") << u"Sign in with browser"_s << WayIn::Browser << u"contoso.com"_s;
    QTest::newRow("device code") << u"Use a device code"_s << WayIn::DeviceCode << u"contoso.com"_s;
    QTest::newRow("application") << u"Sign in as an application"_s << WayIn::Application
                                 << u"contoso.com"_s;
    QTest::newRow("personal") << u"Sign in with a personal account"_s << WayIn::PersonalAccount
                              << u"consumers"_s;
    QTest::newRow("token") << u"Paste an access token"_s << WayIn::PastedToken << u"contoso.com"_s;
}

void TestWaysInPage::tellsWhichWayWasChosen()
{
    QFETCH(QString, name);
    QFETCH(WayIn, way);
    QFETCH(QString, tenant);
    SignInStart start = withAzureCli(AzureCliState::Kind::SignedIn, u"ana@contoso.com"_s);
    start.target.tenant = u"contoso.com"_s;
    const Bench bench(start);
    const QSignalSpy chosen(&bench.dialog, &SignInDialog::wayChosen);

    bench.click(name);

    QCOMPARE(chosen, (QList<QVariantList>{{QVariant::fromValue(way)}}));
    QCOMPARE(
        bench.dialog.target(way),
        (SignInTarget{.cloud = Cloud::global(), .tenant = tenant, .clientId = Bench::clientId()}));
}

void TestWaysInPage::beginsWithTheBrowser()
{
    const Bench bench;

    QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Sign in with browser"_s));
    QVERIFY(place(bench, u"Sign in with browser"_s) < place(bench, u"Use a device code"_s));
    QVERIFY(place(bench, u"Use a device code"_s) < place(bench, u"Continue with Azure CLI"_s));
}

void TestWaysInPage::beginsWithTheAccountOfTheAzureCli()
{
    const Bench bench(withAzureCli(AzureCliState::Kind::SignedIn, u"ana&co@contoso.com"_s));
    const QPushButton *const azure = bench.button(u"Continue with Azure CLI"_s);

    QCOMPARE(azure->text(), u"Continue as ana&&co@contoso.com (A&zure CLI)"_s);
    QVERIFY(azure->isDefault());
    QCOMPARE(QApplication::focusWidget(), azure);
    QVERIFY(place(bench, u"Continue with Azure CLI"_s) < place(bench, u"Sign in with browser"_s));
}

void TestWaysInPage::movesNothingWhileOneLooks()
{
    const Bench bench;
    const int before = place(bench, u"Continue with Azure CLI"_s);

    bench.dialog.waysIn().setAzureCli(
        {.kind = AzureCliState::Kind::SignedIn, .userName = u"ana@contoso.com"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QCOMPARE(place(bench, u"Continue with Azure CLI"_s), before);
    QVERIFY(bench.button(u"Continue with Azure CLI"_s)->isEnabled());
    QVERIFY(bench.button(u"Continue with Azure CLI"_s)->isDefault());
}

void TestWaysInPage::saysWhyTheAzureCliCannotBeUsed_data()
{
    QTest::addColumn<AzureCliState::Kind>("kind");
    QTest::addColumn<QString>("reason");

    QTest::newRow("looking") << AzureCliState::Kind::Looking << u"Looking for the Azure CLI…"_s;
    QTest::newRow("absent") << AzureCliState::Kind::Absent
                            << u"The Azure CLI is not on this computer."_s;
    QTest::newRow("signed out") << AzureCliState::Kind::SignedOut
                                << u"Nobody is signed in there: run “az login” first."_s;
}

void TestWaysInPage::saysWhyTheAzureCliCannotBeUsed()
{
    QFETCH(AzureCliState::Kind, kind);
    QFETCH(QString, reason);
    const Bench bench(withAzureCli(kind));

    QVERIFY(!bench.button(u"Continue with Azure CLI"_s)->isEnabled());
    QCOMPARE(bench.button(u"Continue with Azure CLI"_s)->accessibleDescription(), reason);
    QVERIFY(bench.says(reason));
    QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
}

void TestWaysInPage::offersEachCloudAndOnesOwn()
{
    SignInStart start = Bench::registered();
    const Cloud own{.name = u"lab"_s,
                    .displayName = u"Lab"_s,
                    .loginAuthority = QUrl(u"https://login.lab.example"_s)};
    start.ownClouds = {own};
    start.target.cloud = own;
    const Bench bench(start);
    auto *const cloud = bench.dialog.findChild<QComboBox *>(u"cloud"_s);

    QCOMPARE(cloud->count(), int(Cloud::known().size()) + 1);
    QCOMPARE(cloud->currentText(), u"Lab"_s);
    QCOMPARE(bench.dialog.target(WayIn::Browser).cloud, own);

    cloud->setFocus();
    QTest::keyClick(cloud, Qt::Key_Home);
    QCOMPARE(bench.dialog.target(WayIn::Browser).cloud, Cloud::global());
    bench.client()->setFocus();
    turnWheelOver(*cloud);
    QCOMPARE(cloud->currentIndex(), 0);
}

void TestWaysInPage::findsPersonalAccountsInTheGlobalCloudOnly()
{
    const Bench bench;
    const QPushButton *const personal = bench.button(u"Sign in with a personal account"_s);
    QVERIFY(personal->isEnabled());

    bench.dialog.findChild<QComboBox *>(u"cloud"_s)->setCurrentIndex(3);

    QVERIFY(!personal->isEnabled());
    QVERIFY(bench.says(u"Personal accounts are in the global cloud only."_s));
    QVERIFY(bench.button(u"Sign in with browser"_s)->isEnabled());
}

void TestWaysInPage::collectsWhatIsTyped()
{
    const Bench bench(Bench::unregistered());
    QCOMPARE(bench.dialog.target(WayIn::Browser).tenant, u"organizations"_s);

    bench.type(bench.tenant(), u" fabrikam.example "_s);
    bench.type(bench.client(), u"00001111-aaaa-2222-bbbb-3333cccc4444"_s);

    QCOMPARE(bench.dialog.target(WayIn::Browser),
             (SignInTarget{.cloud = Cloud::global(),
                           .tenant = u"fabrikam.example"_s,
                           .clientId = u"00001111-aaaa-2222-bbbb-3333cccc4444"_s}));
    QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
}

void TestWaysInPage::needsARegistrationForMostWays()
{
    const Bench bench(Bench::unregistered());

    for (const QString &name : {u"Sign in with browser"_s, u"Use a device code"_s,
                                u"Sign in with a personal account"_s}) {
        QVERIFY2(!bench.button(name)->isEnabled(), qPrintable(name));
        QCOMPARE(bench.button(name)->accessibleDescription(),
                 u"Needs an application (client) ID."_s);
    }
    QVERIFY(bench.button(u"Paste an access token"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Register Keyturn"_s));
}

void TestWaysInPage::needsATenantForAnApplication()
{
    const Bench bench;
    const QPushButton *const application = bench.button(u"Sign in as an application"_s);
    QVERIFY(!application->isEnabled());
    QVERIFY(bench.says(u"Needs the directory (tenant) ID."_s));

    bench.type(bench.tenant(), u"contoso.com"_s);
    QVERIFY(application->isEnabled());
}

void TestWaysInPage::showsWhatIsManaged()
{
    SignInStart start = Bench::registered();
    start.target.tenant = u"contoso.com"_s;
    start.isCloudManaged = start.isTenantManaged = start.isClientIdManaged = true;
    const Bench bench(start);

    QVERIFY(!bench.tenant()->isEnabled());
    QCOMPARE(bench.tenant()->text(), u"contoso.com"_s);
    QCOMPARE(bench.tenant()->accessibleDescription(), u"Managed by your organization"_s);
    QVERIFY(!bench.client()->isEnabled());
    QVERIFY(!bench.dialog.findChild<QComboBox *>(u"cloud"_s)->isEnabled());
    QVERIFY(bench.says(u"Managed by your organization"_s));
    QVERIFY(!named<QPushButton>(bench.dialog, u"Register Keyturn"_s));
    QVERIFY(!bench.button(u"Sign in with a personal account"_s)->isEnabled());
    QVERIFY(bench.button(u"Sign in with browser"_s)->isEnabled());
}

void TestWaysInPage::asksWhetherToStay()
{
    const Bench bench;
    auto *const stay = named<QCheckBox>(bench.dialog, u"Stay signed in"_s);
    QVERIFY(stay);
    QVERIFY(!bench.dialog.staysSignedIn());
    QVERIFY(bench.says(u"Keeps a refresh token in this computer's keychain until you sign out."_s));

    QTest::keyClick(stay, Qt::Key_Space);
    QVERIFY(bench.dialog.staysSignedIn());

    bench.dialog.waysIn().setReasonAgainstStaying(u"There is no keychain."_s);
    QVERIFY(!stay->isEnabled());
    QVERIFY(!bench.dialog.staysSignedIn());
    QVERIFY(bench.says(u"There is no keychain."_s));
}

void TestWaysInPage::showsAForeignNameAsItIs()
{
    const QString name = u"<b>ana</b>@a-very-long-domain-of-somebody.example"_s;
    const Bench bench(withAzureCli(AzureCliState::Kind::SignedIn, name));
    const QPushButton *const azure = bench.button(u"Continue with Azure CLI"_s);

    QCOMPARE(azure->text(), u"Continue as <b>ana</b>@a-ve…mebody.example (A&zure CLI)"_s);
    QCOMPARE(azure->toolTip(), name.toHtmlEscaped());
}

void TestWaysInPage::goesFromTopToBottomByTab()
{
    const Bench bench;
    bench.dialog.findChild<QComboBox *>(u"cloud"_s)->setFocus();

    for (const QString &name :
         {u"Directory (tenant) ID"_s, u"Application (client) ID"_s, u"Register Keyturn"_s,
          u"Stay signed in"_s, u"Sign in with browser"_s, u"Use a device code"_s,
          u"Sign in with a personal account"_s, u"Paste an access token"_s, u"Open sample tenant"_s,
          u"Cancel"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
    }
}

void TestWaysInPage::goesByEnter()
{
    const Bench bench;
    const QSignalSpy chosen(&bench.dialog, &SignInDialog::wayChosen);

    bench.tenant()->setFocus();
    QTest::keyClick(bench.tenant(), Qt::Key_Return);

    QCOMPARE(chosen, (QList<QVariantList>{{QVariant::fromValue(WayIn::Browser)}}));
}

QTEST_MAIN(TestWaysInPage)
#include "tst_waysinpage.moc"
