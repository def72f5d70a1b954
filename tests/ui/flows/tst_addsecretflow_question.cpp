// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"
#include "ui/flows/addsecretbench.h"
#include "ui/secrets/newsecretdialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : AddSecretBench
{
    using AddSecretBench::AddSecretBench;

    static QComboBox *expires() { return addDialog()->findChild<QComboBox *>(u"expires"_s); }
    static QString requestText()
    {
        return addDialog()->findChild<QTextEdit *>(u"requestText"_s)->toPlainText();
    }
    static QString shown(const QString &label)
    {
        const auto *const found = addDialog()->findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }

    static QDateTimeEdit *date(const QString &name)
    {
        return addDialog()->findChild<QDateTimeEdit *>(name);
    }

    bool isRefused()
    {
        const qsizetype before = postsOnServer();
        click(button(u"Add"_s, addDialog()));
        return QTest::qWaitFor(
            [&] { return postsOnServer() > before && !message().isEmpty() && !addDialog(); },
            20000);
    }

    QString tenantId() const { return session->tenant().id; }

    /// For what is asked once the dialog is open.
    bool isAnswered(const QByteArray &pathEnding)
    {
        return QTest::qWaitFor([&] { return server.tenant().callCount("GET", pathEnding) > 0; },
                               20000);
    }
};

/// The last POST among what was sent, in the words of the dialog.
QString postOf(const QByteArray &sent, const QUrl &server)
{
    const QByteArray post = sent.sliced(sent.lastIndexOf("POST /"));
    const QByteArray path = post.sliced(5, post.indexOf(" HTTP/1.1\r\n") - 5);
    // No more than it says it has: the next request may stand behind it.
    const QByteArray head = post.first(post.indexOf("\r\n\r\n")).toLower();
    const QByteArray length = head.sliced(head.indexOf("content-length:") + 15);
    const QByteArray body =
        post.sliced(head.size() + 4, length.first(length.indexOf("\r\n")).trimmed().toInt());
    return u"POST %1%2\n\n"_s.arg(server.toString(), QString::fromUtf8(path))
        + QString::fromUtf8(body);
}

} // namespace

class TestAddSecretFlowQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLifetimeOfTheSettings();
    void remembersTheLifetimeOfATenant();
    void remembersNothingOfACancelledQuestion();
    void respectsThePolicyOfTheObject();
    void doesNotRememberWhatAPolicyChose();
    void offersNothingWhereThePolicyForbidsIt();
    void asksTheTenantsOwnPolicyToo();
    void goesOnWithoutAPolicyItMayNotRead();
    void knowsTheLimitOfPersonalAccounts();
    void noticesADescriptionThatIsTaken();
    void keepsTheDescriptionOfWhatWasRefused();
    void keepsTheLifetimeOfWhatWasRefused();
    void keepsTheDatesOfWhatWasRefused();
    void letsThePolicyShortenWhatWasRefused();
    void sendsTheRequestItShows_data();
    void sendsTheRequestItShows();
    void followsTheSettingsWhileItAsks();
};

void TestAddSecretFlowQuestion::beginsWithTheLifetimeOfTheSettings()
{
    Bench bench;
    Preferences preferences;
    preferences.lifetimeDays = 365;
    bench.preferences.set(preferences);

    QVERIFY(bench.openAddDialog(u"Payroll"_s));

    QCOMPARE(Bench::expires()->currentText(), u"365 days (12 months)"_s);
}

void TestAddSecretFlowQuestion::remembersTheLifetimeOfATenant()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Payroll"_s));
    QTest::keyClicks(Bench::expires(), u"545"_s);
    QVERIFY(bench.add());
    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(Bench::onceTitle())));

    QVERIFY(bench.askFor(u"Access Reviews"_s));
    QCOMPARE(Bench::expires()->currentText(), u"545 days (18 months)"_s);
    QCOMPARE(bench.preferences.lastLifetime(bench.tenantId()), 545);

    Bench::expires()->setCurrentIndex(Bench::expires()->count() - 1);
    QVERIFY(bench.add());
    QCOMPARE(bench.preferences.lastLifetime(bench.tenantId()), 0);
    QVERIFY(!bench.preferences.lastLifetime(u"another"_s));
    bench.tickSaved();
}

void TestAddSecretFlowQuestion::remembersNothingOfACancelledQuestion()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Payroll"_s));
    QTest::keyClicks(Bench::expires(), u"545"_s);

    Bench::click(bench.button(u"Cancel"_s, Bench::addDialog()));

    QVERIFY(!bench.preferences.lastLifetime(bench.tenantId()));
}

void TestAddSecretFlowQuestion::respectsThePolicyOfTheObject()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Treasury Settlements"_s));

    QTRY_COMPARE(Bench::shown(u"policy"_s),
                 u"Your organisation allows at most 90 days (policy “Ninety days at most”)."_s);
    QCOMPARE(Bench::expires()->currentText(), u"Longest allowed: 90 days"_s);

    const auto before = bench.secretsOnServer(u"Treasury Settlements"_s).size();
    QVERIFY(bench.add()); // which Graph would refuse a minute later
    QCOMPARE(bench.secretsOnServer(u"Treasury Settlements"_s).size(), before + 1);
    bench.tickSaved();
}

void TestAddSecretFlowQuestion::doesNotRememberWhatAPolicyChose()
{
    Bench bench;
    bench.openSampleTenant();
    QTRY_VERIFY(!bench.tenantId().isEmpty());
    bench.preferences.rememberLifetime(bench.tenantId(), 730);
    QVERIFY(bench.askFor(u"Treasury Settlements"_s));
    QTRY_COMPARE(Bench::expires()->currentText(), u"Longest allowed: 90 days"_s);

    QVERIFY(bench.add());

    QCOMPARE(bench.preferences.lastLifetime(bench.tenantId()), 730);
    bench.tickSaved();
}

void TestAddSecretFlowQuestion::offersNothingWhereThePolicyForbidsIt()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Contract Reviewer"_s));

    QTRY_VERIFY(Bench::shown(u"problem"_s).contains(u"“No secrets for agents”"_s));

    QVERIFY(!bench.button(u"Add"_s, Bench::addDialog())->isEnabled());
}

void TestAddSecretFlowQuestion::asksTheTenantsOwnPolicyToo()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Payroll"_s));

    QVERIFY(bench.isAnswered("/policies/defaultAppManagementPolicy")); // which is not enabled
    QTest::qWait(100); // an absence
    QCOMPARE(Bench::shown(u"policy"_s), QString());
    QCOMPARE(Bench::expires()->currentIndex(), 0);
    QCOMPARE(Bench::shown(u"problem"_s), QString());
}

void TestAddSecretFlowQuestion::goesOnWithoutAPolicyItMayNotRead()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Treasury Settlements"_s));
    QTRY_VERIFY(bench.button(Bench::addTitle())->isEnabled());
    QTRY_VERIFY(bench.readsOnServer(u"Treasury Settlements"_s) > 0);
    QTest::qWait(100); // until that is answered
    bench.tokens->bearer = "wrong"; // as good as no right

    Bench::click(bench.button(Bench::addTitle()));
    QTRY_VERIFY(Bench::addDialog());
    QVERIFY(bench.isAnswered("/appManagementPolicies"));
    QTest::qWait(100); // an absence

    QCOMPARE(Bench::shown(u"policy"_s), QString());
    QVERIFY(bench.button(u"Add"_s, Bench::addDialog())->isEnabled());
    QVERIFY(bench.message().isEmpty());
}

void TestAddSecretFlowQuestion::knowsTheLimitOfPersonalAccounts()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Recipe Box"_s));

    QCOMPARE(Bench::shown(u"secretCount"_s),
             u"This application has 2 secrets.\n2 of 2 allowed for applications with personal "
             "accounts. Entra will refuse another one."_s);
}

void TestAddSecretFlowQuestion::noticesADescriptionThatIsTaken()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Payroll"_s));

    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()),
                     u"PAYROLL-batch"_s);

    QVERIFY(Bench::shown(u"sameDescription"_s)
                .startsWith(u"Another secret is called “payroll-batch”; it expires "_s));
}

void TestAddSecretFlowQuestion::keepsTheDescriptionOfWhatWasRefused()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Board Minutes"_s)); // where one may not
    auto *description = bench.find<QLineEdit>(u"Description"_s, Bench::addDialog());
    QTest::keyClicks(description, u"archive 2027"_s);
    QVERIFY(bench.isRefused());

    QVERIFY(bench.askFor(u"Board Minutes"_s));

    description = bench.find<QLineEdit>(u"Description"_s, Bench::addDialog());
    QCOMPARE(description->text(), u"archive 2027"_s);
    QVERIFY(bench.button(u"Add"_s, Bench::addDialog())->isEnabled());
}

void TestAddSecretFlowQuestion::keepsTheLifetimeOfWhatWasRefused()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Board Minutes"_s)); // where one may not
    QTest::keyClicks(Bench::expires(), u"365"_s);
    QVERIFY(bench.isRefused());
    QVERIFY(bench.askFor(u"Payroll"_s));
    QTest::keyClicks(Bench::expires(), u"90"_s);
    QVERIFY(bench.add());
    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(Bench::onceTitle())));

    QVERIFY(bench.askFor(u"Board Minutes"_s));

    QCOMPARE(Bench::expires()->currentText(), u"365 days (12 months)"_s);
}

void TestAddSecretFlowQuestion::keepsTheDatesOfWhatWasRefused()
{
    Bench bench;
    const QDateTime start = QDateTime(QDate::currentDate().addDays(3), QTime(8, 30));
    const QDateTime end = QDateTime(QDate::currentDate().addDays(40), QTime(18, 15));
    QVERIFY(bench.openAddDialog(u"Board Minutes"_s)); // where one may not
    Bench::expires()->setCurrentIndex(Bench::expires()->count() - 1);
    Bench::date(u"start"_s)->setDateTime(start);
    Bench::date(u"end"_s)->setDateTime(end);
    QVERIFY(bench.isRefused());

    QVERIFY(bench.askFor(u"Board Minutes"_s));

    QCOMPARE(Bench::expires()->currentText(), u"Custom"_s);
    QCOMPARE(Bench::date(u"start"_s)->dateTime(), start);
    QCOMPARE(Bench::date(u"end"_s)->dateTime(), end);
    QVERIFY(bench.button(u"Add"_s, Bench::addDialog())->isEnabled());
    QVERIFY(bench.isRefused());
    QVERIFY(bench.askFor(u"Board Minutes"_s)); // and again
    QCOMPARE(Bench::date(u"end"_s)->dateTime(), end);
}

void TestAddSecretFlowQuestion::letsThePolicyShortenWhatWasRefused()
{
    const QString longest = u"Longest allowed: 90 days"_s;
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Treasury Settlements"_s));
    QTRY_COMPARE(Bench::expires()->currentText(), longest);
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"2027"_s);
    bench.tokens->bearer = "wrong";
    Bench::click(bench.button(u"Add"_s, Bench::addDialog()));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.message().isEmpty(), 20000);
    bench.mendSignIn();

    QVERIFY(bench.askFor(u"Treasury Settlements"_s));

    QTRY_VERIFY_WITH_TIMEOUT(!Bench::shown(u"policy"_s).isEmpty(), 20000);
    QCOMPARE(Bench::expires()->currentText(), longest);
    QVERIFY(bench.button(u"Add"_s, Bench::addDialog())->isEnabled());
}

void TestAddSecretFlowQuestion::sendsTheRequestItShows_data()
{
    QTest::addColumn<GraphVersion>("version");
    QTest::addColumn<Addressing>("addressing");
    QTest::addColumn<QString>("application");

    QTest::newRow("as it comes") << GraphVersion::V1 << Addressing::ObjectId << u"Payroll"_s;
    QTest::newRow("beta, by client ID") << GraphVersion::Beta << Addressing::AppId << u"Payroll"_s;
    QTest::newRow("blueprint") << GraphVersion::V1 << Addressing::AppId << u"Expense Assistant"_s;
}

void TestAddSecretFlowQuestion::sendsTheRequestItShows()
{
    QFETCH(GraphVersion, version);
    QFETCH(Addressing, addressing);
    QFETCH(QString, application);
    Bench bench;
    FaultyProxy proxy(quint16(bench.server.graphEndpoint().port()));
    Preferences preferences;
    preferences.graphVersion = version;
    preferences.addressing = addressing;
    bench.preferences.set(preferences);
    bench.openSampleTenantAt(proxy.url());
    QVERIFY(bench.askFor(application));
    bench.find<QLineEdit>(u"Description"_s, Bench::addDialog())->setText(u"\"it's\" {100 %} ✓"_s);

    QString shown;
    connect(qobject_cast<QDialog *>(Bench::addDialog()), &QDialog::accepted, this, [&shown] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->windowTitle() == Bench::addTitle())
                shown = window->findChild<QTextEdit *>(u"requestText"_s)->toPlainText();
        }
    });
    QVERIFY(bench.add());

    QCOMPARE(shown, postOf(proxy.received(), proxy.url()));
    QCOMPARE(bench.postsOnServer(), 1);
    bench.tickSaved();
}

void TestAddSecretFlowQuestion::followsTheSettingsWhileItAsks()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Payroll"_s));
    const auto ref = bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const QString root = bench.server.graphEndpoint().toString();
    QVERIFY(Bench::requestText().startsWith(u"POST %1/v1.0/applications/%2/addPassword\n\n{"_s.arg(
        root, ref->objectId.toString(QUuid::WithoutBraces))));

    Preferences preferences;
    preferences.graphVersion = GraphVersion::Beta;
    preferences.addressing = Addressing::AppId;
    bench.preferences.set(preferences);

    QVERIFY(Bench::requestText().startsWith(
        u"POST %1/beta/applications(appId='%2')/addPassword\n\n{"_s.arg(
            root, ref->appId.toString(QUuid::WithoutBraces))));
}

QTEST_MAIN(TestAddSecretFlowQuestion)
#include "tst_addsecretflow_question.moc"
