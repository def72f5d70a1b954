// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"
#include "ui/flows/addsecretbench.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window before a Graph that refuses to add secrets, or to tell its policies.
struct Bench : AddSecretBench
{
    using AddSecretBench::AddSecretBench;

    FaultyProxy proxy{quint16(server.graphEndpoint().port())};

    bool openAndAskFor(const QString &application)
    {
        openSampleTenantAt(proxy.url());
        return askFor(application);
    }

    /// For what is asked from now on.
    void hidePolicies()
    {
        proxy.setFaultOf("/appManagementPolicies", {.status = 403});
        proxy.closeConnections();
    }

    bool addAndBeRefused()
    {
        const qsizetype before = postsOnServer();
        click(button(u"Add"_s, addDialog()));
        return QTest::qWaitFor(
            [&] { return postsOnServer() > before && !message().isEmpty() && !addDialog(); },
            20000);
    }

    /// As the server knows it.
    std::vector<PasswordCredential> made(const QString &application, const QString &description)
    {
        std::vector<PasswordCredential> secrets = secretsOnServer(application);
        std::erase_if(secrets,
                      [&](const auto &secret) { return secret.displayName != description; });
        return secrets;
    }
};

} // namespace

class TestAddSecretFlowRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAgainByAClickWhenGraphWasBusy();
    void asksForTheSameAfterAQuestionInBetween();
    void marksAnotherTryAsAnotherOne();
    void offersAShorterLifetimeAfterAPolicyRefused();
    void countsByTheClockOfGraph();
};

void TestAddSecretFlowRefused::asksAgainByAClickWhenGraphWasBusy()
{
    Bench bench;
    QVERIFY(bench.openAndAskFor(u"Bulk Mailer"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"relay 2"_s);
    QVERIFY(bench.addAndBeRefused());
    QCOMPARE(bench.postsOnServer(), 1); // by itself it is sent once

    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(Bench::onceTitle()), 20000);
    QCOMPARE(bench.postsOnServer(), 2);
    QCOMPARE(bench.made(u"Bulk Mailer"_s, u"relay 2"_s).size(), size_t(1));
    QVERIFY(bench.message().isEmpty());
    bench.tickSaved();
}

void TestAddSecretFlowRefused::asksForTheSameAfterAQuestionInBetween()
{
    Bench bench;
    QVERIFY(bench.openAndAskFor(u"Bulk Mailer"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"relay 2"_s);
    QVERIFY(bench.addAndBeRefused());
    Bench::click(bench.button(u"Add secret"_s));
    QTRY_VERIFY(Bench::addDialog());
    Bench::click(bench.button(u"Cancel"_s, Bench::addDialog()));
    QTRY_VERIFY(!Bench::addDialog());

    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(Bench::onceTitle()), 20000);
    const auto made = bench.made(u"Bulk Mailer"_s, u"relay 2"_s);
    QCOMPARE(made.size(), size_t(1));
    QVERIFY(made.front().endDateTime > QDateTime::currentDateTimeUtc().addDays(170));
    QVERIFY(made.front().endDateTime < QDateTime::currentDateTimeUtc().addDays(190));
    bench.tickSaved();
}

void TestAddSecretFlowRefused::marksAnotherTryAsAnotherOne()
{
    Bench bench;
    QVERIFY(bench.openAndAskFor(u"Bulk Mailer"_s));
    const QSignalSpy started(&bench.session->issuer(), &SecretIssuer::issuingStarted);
    QVERIFY(bench.addAndBeRefused());

    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(Bench::onceTitle()), 20000);
    QCOMPARE(started.size(), 2);
    const auto endOf = [&started](int index) {
        return started.at(index).at(2).value<NewSecret>().endDateTime;
    };
    QVERIFY(endOf(0) != endOf(1));
    QVERIFY(std::abs(endOf(0).msecsTo(endOf(1))) < 60'000);
    bench.tickSaved();
}

void TestAddSecretFlowRefused::offersAShorterLifetimeAfterAPolicyRefused()
{
    Bench bench;
    bench.openSampleTenantAt(bench.proxy.url());
    QVERIFY(bench.choose(u"Treasury Settlements"_s));
    QTRY_VERIFY(bench.readsOnServer(u"Treasury Settlements"_s) > 0);
    bench.hidePolicies();
    QVERIFY(bench.askFor(u"Treasury Settlements"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"quarter 2"_s);
    QTRY_VERIFY(bench.proxy.received().contains("/appManagementPolicies"));

    QVERIFY(bench.addAndBeRefused());
    QVERIFY2(bench.message().contains(u"shorter lifetime"_s), qPrintable(bench.message()));
    bench.hidePolicies();
    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY(Bench::addDialog());
    const auto *const expires = Bench::addDialog()->findChild<QComboBox *>(u"expires"_s);
    QCOMPARE(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog())->text(), u"quarter 2"_s);
    QTRY_COMPARE(expires->currentText(), u"90 days (3 months)"_s);
    QVERIFY(bench.add());
    QCOMPARE(bench.made(u"Treasury Settlements"_s, u"quarter 2"_s).size(), size_t(1));
    bench.tickSaved();
}

void TestAddSecretFlowRefused::countsByTheClockOfGraph()
{
    // Graph's clock is right, so this computer's is a week behind.
    Bench bench({.now = QDateTime::currentDateTimeUtc().addDays(7)});
    QVERIFY(bench.openAndAskFor(u"Payroll"_s));
    const auto *const note = Bench::addDialog()->findChild<QLabel *>(u"clockNote"_s);
    QVERIFY(note && note->text().contains(u"behind Microsoft Graph's"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog()), u"by Graph"_s);

    QVERIFY(bench.add());

    const auto made = bench.made(u"Payroll"_s, u"by Graph"_s);
    QCOMPARE(made.size(), size_t(1));
    const qint64 days = made.front().startDateTime.daysTo(made.front().endDateTime);
    QVERIFY2(days == 180 || days == 179, qPrintable(QString::number(days)));
    bench.tickSaved();
}

QTEST_MAIN(TestAddSecretFlowRefused)
#include "tst_addsecretflow_refused.moc"
