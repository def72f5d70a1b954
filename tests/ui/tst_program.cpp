// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"
#include "support/namedwidget.h"
#include "ui/commandline.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkProxyFactory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program as main() runs it, with the sample tenant open.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Program program;

    /// `proxy` is what was chosen in the settings before; see ProxyRule.
    explicit Bench(const QString &proxy = {}, const ManagedSettings &managed = {})
        : program(with(proxy), folder.filePath(u"kept.json"_s), managed)
    {
        program.openSampleTenant();
        program.window().show();
    }

    QSettings &with(const QString &proxy)
    {
        settings.setValue(u"network/proxy"_s, proxy);
        return settings;
    }

    static QString proxyHost()
    {
        const QNetworkProxyQuery query(QUrl(u"https://graph.keyturn.example"_s));
        return QNetworkProxyFactory::proxyForQuery(query).constFirst().hostName();
    }

    void choose(const QString &entry)
    {
        const auto actions = program.window().findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL("There is no such entry.");
    }

    template<typename Widget>
    Widget *shown(const QString &name)
    {
        return named<Widget>(program.window(), name);
    }

    static QDialog *dialog(const QString &title)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window->windowTitle() == title)
                return qobject_cast<QDialog *>(window);
        }
        return nullptr;
    }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesOneReplyWhenAskedTo();
    void asksTheSampleTenantAboutASecret();
    void opensTheSampleTenantWhateverTheProxy();
    void followsTheProxyThatIsChosenMeanwhile();
    void followsWhatIsManaged();
    void leavesASessionToWhoeverStartedItFirst();
    void goesOnAfterAStartThatIsRefused_data();
    void goesOnAfterAStartThatIsRefused();
};

void TestProgram::losesOneReplyWhenAskedTo()
{
    Bench bench;
    QTRY_VERIFY(bench.shown<QAbstractItemView>(u"Directory objects"_s));
    auto *const objects = bench.shown<QAbstractItemView>(u"Directory objects"_s);
    QTRY_VERIFY_WITH_TIMEOUT(objects->model()->rowCount() > 0, 20000);
    objects->setCurrentIndex(objects->model()->index(0, 0));
    bench.choose(u"Requests to the sample tenant"_s);
    bench.choose(u"Simulate a lost reply"_s);
    QCOMPARE(bench.program.window().statusBar()->currentMessage(),
             u"The answer to the next Add will be lost on its way."_s);

    QTRY_VERIFY(bench.shown<QPushButton>(u"Add secret"_s)->isEnabled());
    QTest::mouseClick(bench.shown<QPushButton>(u"Add secret"_s), Qt::LeftButton);
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    QTest::mouseClick(named<QPushButton>(*Bench::dialog(u"Add secret"_s), u"Add"_s),
                      Qt::LeftButton);

    // It is found, and asked for exactly once.
    const QString again = u"Delete it and add another"_s;
    QTRY_VERIFY_WITH_TIMEOUT(bench.shown<QPushButton>(again), 20000);
    SampleTenant &tenant = bench.program.sampleServer()->tenant();
    QCOMPARE(tenant.callCount("POST", "/addPassword"), 1);
    const auto *const log =
        Bench::dialog(u"Requests to the sample tenant"_s)->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(log->toPlainText().count(u"/addPassword  200"_s), 1);

    // The next answer arrives.
    QTest::mouseClick(bench.shown<QPushButton>(again), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(u"Add secret"_s), 20000);
    QTest::mouseClick(named<QPushButton>(*Bench::dialog(u"Add secret"_s), u"Add"_s),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(u"Save this client secret now"_s), 20000);
    QCOMPARE(tenant.callCount("POST", "/addPassword"), 2);
}

/// As anywhere, Entra does not know a new one at once.
void TestProgram::asksTheSampleTenantAboutASecret()
{
    Bench bench;
    QTRY_VERIFY(bench.shown<QAbstractItemView>(u"Directory objects"_s));
    auto *const objects = bench.shown<QAbstractItemView>(u"Directory objects"_s);
    QTRY_VERIFY_WITH_TIMEOUT(objects->model()->rowCount() > 0, 20000);
    objects->setCurrentIndex(objects->model()->index(0, 0));
    QTRY_VERIFY(bench.shown<QPushButton>(u"Add secret"_s)->isEnabled());
    QTest::mouseClick(bench.shown<QPushButton>(u"Add secret"_s), Qt::LeftButton);
    QTRY_VERIFY(Bench::dialog(u"Add secret"_s));
    QTest::mouseClick(named<QPushButton>(*Bench::dialog(u"Add secret"_s), u"Add"_s),
                      Qt::LeftButton);
    const QString once = u"Save this client secret now"_s;
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(once), 20000);

    QTest::mouseClick(named<QPushButton>(*Bench::dialog(once), u"Test now"_s), Qt::LeftButton);
    QDialog *const test = Bench::dialog(u"Test secret"_s);
    QVERIFY(test);
    QTest::mouseClick(named<QPushButton>(*test, u"Test"_s), Qt::LeftButton);

    QTRY_COMPARE(test->findChild<QLabel *>(u"result"_s)->text(), u"Not yet accepted."_s);
    QVERIFY(bench.program.sampleServer()->tenant().callCount("POST", "/oauth2/v2.0/token") > 0);
}

void TestProgram::leavesASessionToWhoeverStartedItFirst()
{
    Bench bench;
    QTRY_VERIFY(bench.shown<QAbstractItemView>(u"Directory objects"_s));
    const SampleServer *const server = bench.program.sampleServer();
    bench.program.window().showMinimized();

    bench.program.goOnWith({});

    QVERIFY(!bench.program.window().isMinimized());
    QCOMPARE(bench.program.window().statusBar()->currentMessage(), QString());

    bench.program.goOnWith({.sampleTenant = true});

    QCOMPARE(bench.program.window().statusBar()->currentMessage(), QString());

    bench.program.goOnWith({.signIn = {.tenant = u"contoso.com"_s}});

    QCOMPARE(bench.program.sampleServer(), server);
    QVERIFY(bench.program.window().statusBar()->currentMessage().startsWith(
        "Keyturn is open with another account."_L1));
}

void TestProgram::goesOnAfterAStartThatIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    QTest::newRow("help") << QStringList{u"--help"_s} << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << QString();
    QTest::newRow("unknown") << QStringList{u"--wrong"_s} << u"Unknown option 'wrong'."_s;
    QTest::newRow("no tenant") << QStringList{u"--tenant"_s, u"a b"_s} << u"--tenant: it takes"_s;
}

/// Somebody who writes to the instance need not be another one.
void TestProgram::goesOnAfterAStartThatIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    Bench bench;
    bench.program.window().showMinimized();

    bench.program.goOnWith(CommandLine::parse(QStringList{u"keyturn"_s} + arguments));

    QVERIFY(!bench.program.window().isMinimized());
    const QString said = bench.program.window().statusBar()->currentMessage();
    QVERIFY2(words.isEmpty() ? said.isEmpty() : said.startsWith(words), qPrintable(said));
}

void TestProgram::opensTheSampleTenantWhateverTheProxy()
{
    Bench bench(u"http://proxy.keyturn.invalid:8080"_s);
    QCOMPARE(Bench::proxyHost(), u"proxy.keyturn.invalid"_s);

    QTRY_VERIFY(bench.shown<QAbstractItemView>(u"Directory objects"_s));
    const auto *const objects = bench.shown<QAbstractItemView>(u"Directory objects"_s);
    QTRY_VERIFY_WITH_TIMEOUT(objects->model()->rowCount() > 0, 20000);
}

void TestProgram::followsTheProxyThatIsChosenMeanwhile()
{
    Bench bench(u"http://one.keyturn.invalid:8080"_s);
    Q_EMIT bench.program.window().settingsRequested();
    QDialog *const dialog = Bench::dialog(u"Settings"_s);
    QVERIFY(dialog);
    named<QListWidget>(*dialog, u"Settings pages"_s)->setCurrentRow(4);
    auto *const host = named<QLineEdit>(*dialog, u"Host"_s);
    QVERIFY(host);

    host->selectAll();
    QTest::keyClicks(host, u"two.keyturn.invalid"_s);
    QTest::keyClick(host, Qt::Key_Return);

    QCOMPARE(Bench::proxyHost(), u"two.keyturn.invalid"_s);
}

void TestProgram::followsWhatIsManaged()
{
    const auto rule = ProxyRule::fromText(u"http://company.keyturn.invalid:3128"_s);
    Bench bench(u"none"_s, {.tenant = u"contoso.com"_s, .proxy = rule});

    QCOMPARE(Bench::proxyHost(), u"company.keyturn.invalid"_s);
    QCOMPARE(bench.program.signInRequest().tenant, u"contoso.com"_s);
    bench.program.setSignInRequest({.tenant = u"fabrikam.com"_s, .way = SignInWay::Browser});

    QVERIFY(bench.program.signInRequest()
            == (SignInRequest{.tenant = u"contoso.com"_s, .way = SignInWay::Browser}));
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
