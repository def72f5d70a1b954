// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/explained.h"
#include "ui/common/errorpanel.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/flows/addsecretbench.h"
#include "ui/language/translation.h"
#include "ui/signin/signinband.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = AddSecretBench;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;

/// Graph is too busy for this one.
bool refuse(Bench &bench)
{
    if (!bench.openAddDialog(u"Bulk Mailer"_s))
        return false;
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"relay 2"_s);
    Bench::click(bench.button(u"Add"_s, Bench::addDialog()));
    return QTest::qWaitFor(
        [&] {
            return bench.postsOnServer() == 1 && !bench.message().isEmpty() && !Bench::addDialog();
        },
        20000);
}

/// While it lives.
class Chinese
{
public:
    Chinese()
        : isLoaded(m_texts.load(u":/translations/keyturn_zh_CN.qm"_s))
    {
        QCoreApplication::installTranslator(&m_texts);
    }

private:
    QTranslator m_texts;

public:
    const bool isLoaded;
};

QString toldBelowTheSecrets(const Bench &bench)
{
    return bench.window->workspace()
        ->credentialView()
        .error()
        .findChild<QTextEdit *>()
        ->toPlainText();
}

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheWindowAnew();
    void staysWhereItWas();
    void keepsASecretThatIsOnShow();
    void keepsWhatIsOnTheClipboard();
    void changesOnceTheSecretIsPutAway();
    void makesTheStartPageAnew();
    void keepsAnErrorAndWhatRetryDoes();
    void keepsWhatWasRefusedForTheNextQuestion();
    void keepsItsPlaceInTheList();
    void keepsTheNeedToSignIn();
    void tellsWhatStandsInTheOtherLanguage();
    void tellsOfReadingInTheOtherLanguage();
    void takesAwayWhatWasSaidInPassing();
};

// The window cannot tell which language it is in but by its texts; that it is another object says
// that its texts were asked for again.
void TestLanguageSwitch::makesTheWindowAnew()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const QPointer<Workspace> before = bench.window->workspace();
    const Session *const session = bench.session.get();

    bench.window->speakAnew();

    QVERIFY(!before);
    QVERIFY(bench.window->workspace());
    QVERIFY(bench.window->workspace()->isVisible());
    QCOMPARE(bench.session.get(), session);
    QVERIFY(bench.choose(u"Payroll"_s)); // and it does what it did
}

void TestLanguageSwitch::staysWhereItWas()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    auto *search = bench.find<QLineEdit>(u"Search"_s);
    QVERIFY(search);
    search->setText(u"pay"_s);
    const QString title = bench.window->windowTitle();
    const QRect place = bench.window->geometry();
    const int rows = bench.objects()->model()->rowCount();

    bench.window->speakAnew();

    QCOMPARE(bench.find<QLineEdit>(u"Search"_s)->text(), u"pay"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), rows);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    QCOMPARE(bench.window->windowTitle(), title);
    QCOMPARE(bench.window->geometry(), place);
}

void TestLanguageSwitch::keepsASecretThatIsOnShow()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    const QPointer<QWidget> window = Bench::dialog(OnceTitle);
    QVERIFY(window);

    bench.window->speakAnew();

    QVERIFY(window);
    QVERIFY(window->isVisible());
    QVERIFY(bench.window->holdsBackClosing());
    QCOMPARE(bench.session->pendingSecrets().count(), 1);
}

void TestLanguageSwitch::keepsWhatIsOnTheClipboard()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(bench.clipboard.copy(QUuid::createUuid(), SecretText("of a test")));

    bench.window->speakAnew();

    QCOMPARE(QGuiApplication::clipboard()->text(), u"of a test"_s);
}

void TestLanguageSwitch::changesOnceTheSecretIsPutAway()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"by a test"_s));
    const QPointer<Workspace> before = bench.window->workspace();
    bench.window->speakAnew();
    QVERIFY(before);

    Bench::click(bench.button(u"Save to keychain"_s, Bench::dialog(OnceTitle)));
    QTRY_VERIFY(bench.session->keptSecrets().entries().size() == 1);
    Bench::dialog(OnceTitle)->close();

    QTRY_VERIFY(!before);
    QVERIFY(bench.window->workspace());
}

void TestLanguageSwitch::makesTheStartPageAnew()
{
    Bench bench;
    MainWindow window(bench.settings, bench.preferences, bench.clipboard);
    window.show();
    QVERIFY(bench.button(u"Open sample tenant"_s, &window));
    QSignalSpy anew(&window, &MainWindow::spokenAnew);
    QSignalSpy sample(&window, &MainWindow::sampleTenantRequested);

    window.speakAnew();

    QCOMPARE(anew.count(), 1);
    QVERIFY(bench.button(u"Open sample tenant"_s, &window));
    Bench::click(bench.button(u"Open sample tenant"_s, &window));
    QCOMPARE(sample.count(), 1);
}

void TestLanguageSwitch::keepsAnErrorAndWhatRetryDoes()
{
    Bench bench;
    QVERIFY(refuse(bench));
    const QString told = bench.message();

    bench.window->speakAnew();

    QTRY_COMPARE(bench.message(), told);
    Bench::click(bench.button(u"Retry"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(OnceTitle), 20000);
    QCOMPARE(bench.postsOnServer(), 2);
}

void TestLanguageSwitch::keepsWhatWasRefusedForTheNextQuestion()
{
    Bench bench;
    QVERIFY(refuse(bench));

    bench.window->speakAnew();

    QVERIFY(bench.askFor(u"Bulk Mailer"_s));
    QCOMPARE(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog())->text(), u"relay 2"_s);
}

void TestLanguageSwitch::keepsItsPlaceInTheList()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->resize(1024, 500);
    QTRY_VERIFY(bench.objects() && bench.objects()->verticalScrollBar()->maximum() > 8);
    QTRY_VERIFY(bench.session->list(ListKind::AppRegistrations).state()
                == DirectoryList::State::Loaded);
    bench.objects()->verticalScrollBar()->setValue(7);

    bench.window->speakAnew();

    QTRY_VERIFY(bench.objects());
    QTRY_COMPARE(bench.objects()->verticalScrollBar()->value(), 7);
}

void TestLanguageSwitch::keepsTheNeedToSignIn()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    bench.window->showSignInNeed({});
    QVERIFY(bench.window->workspace()->signInBand().isVisible());

    bench.window->speakAnew();

    QVERIFY(bench.window->workspace()->signInBand().isVisible());
    bench.window->clearSignInNeed();
    bench.window->speakAnew();
    QVERIFY(!bench.window->workspace()->signInBand().isVisible());
}

void TestLanguageSwitch::tellsWhatStandsInTheOtherLanguage()
{
    Bench bench;
    QVERIFY(refuse(bench));
    QVERIFY(toldBelowTheSecrets(bench).startsWith("Microsoft Graph refused"_L1));
    const Chinese chinese;
    QVERIFY(chinese.isLoaded);

    bench.window->speakAnew();

    QTRY_VERIFY2(toldBelowTheSecrets(bench).startsWith(u"Microsoft Graph 拒绝添加客户端密码。"_s),
                 qPrintable(toldBelowTheSecrets(bench)));
    QCOMPARE(bench.named<QLabel>("cloud")->text(), u"示例云"_s);
    auto *const retry = bench.button(u"重试"_s);
    QVERIFY2(retry, "what Retry does is known by what is told");
    Bench::click(retry);
    QTRY_COMPARE_WITH_TIMEOUT(bench.postsOnServer(), 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(u"请立即保存此客户端密码"_s), 20000);
}

void TestLanguageSwitch::tellsOfReadingInTheOtherLanguage()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    bench.tokens->bearer = "wrong";
    bench.window->workspace()->controller().reread(
        bench.window->workspace()->controller().object()->ref);
    QTRY_VERIFY_WITH_TIMEOUT(
        toldBelowTheSecrets(bench).startsWith("These secrets may have changed"_L1), 20000);
    const Chinese chinese;

    bench.window->speakAnew();

    QTRY_VERIFY2(toldBelowTheSecrets(bench).startsWith(u"这些客户端密码可能已更改"_s),
                 qPrintable(toldBelowTheSecrets(bench)));
}

void TestLanguageSwitch::takesAwayWhatWasSaidInPassing()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->sayTrouble(u"It cannot be written."_s, u"errors#files"_s);

    bench.window->speakAnew();

    QCOMPARE(bench.said(), QString());
    QCOMPARE(explained(*bench.window->statusBar()), QString());
    bench.window->sayTrouble(u"It cannot be written."_s, u"errors#files"_s);
    QCOMPARE(explained(*bench.window->statusBar()), u"errors#files"_s);
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
