// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyproxy.h"
#include "ui/flows/addsecretbench.h"
#include "ui/secrets/recoverypanel.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDir>

#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString RemoveAndAdd = u"Delete it and add another"_s;
const QString DeleteTitle = u"Delete client secret"_s;

/// The window at a proxy that can lose an answer.
struct Bench : AddSecretBench
{
    FaultyProxy proxy{quint16(server.graphEndpoint().port())};

    explicit Bench(const RecoverySchedule &schedule = {.waits = {200ms, 200ms}, .patience = 20s})
    {
        recoverySchedule = schedule;
        openSampleTenantAt(proxy.url());
    }

    /// Adds a secret whose answer is cut off after so many bytes of it; -1 loses the request, too.
    bool lose(const QString &application = u"Payroll"_s, qint64 cutAfter = 0)
    {
        if (!askFor(application))
            return false;
        QTest::keyClicks(find<QLineEdit>(u"Description"_s, addDialog()), u"prod-2027"_s);
        proxy.setFaultOf("/addPassword", {.cutAfter = cutAfter, .swallowsRequest = cutAfter < 0});
        click(button(u"Add"_s, addDialog()));
        return QTest::qWaitFor([this] { return panel().isVisible(); }, 20000);
    }

    RecoveryPanel &panel() const { return *window->findChild<RecoveryPanel *>(); }

    QString told() const
    {
        return panel().isVisible() ? find<QTextEdit>(u"Message"_s, &panel())->toPlainText()
                                   : QString();
    }

    QAbstractButton *choice(const QString &name) const { return button(name, &panel()); }

    /// A secret of Payroll whose value was shown and, as the program died then, never saved.
    bool leaveUnsaved()
    {
        if (!askFor(u"Payroll"_s) || !add())
            return false;
        restart();
        return QTest::qWaitFor([this] { return told().contains(u"and never saved"_s); }, 20000);
    }

    /// As somebody else would, behind the window's back.
    void deleteElsewhere(const std::function<bool(const PasswordCredential &)> &isMeant)
    {
        const auto payroll = server.tenant().find(ObjectKind::Application, u"Payroll");
        for (const PasswordCredential &one : secretsOnServer(u"Payroll"_s)) {
            const QByteArray keyId = one.keyId.toByteArray(QUuid::WithoutBraces);
            if (isMeant(one))
                server.tenant().respond({.method = "POST",
                                         .path = "/v1.0/applications/"
                                             + payroll->objectId.toByteArray(QUuid::WithoutBraces)
                                             + "/removePassword",
                                         .body = R"({"keyId":")" + keyId + R"("})"});
        }
    }

    qsizetype recordCount() const
    {
        return QDir(folder.filePath(u"issuing"_s)).entryList({u"*.json"_s}).size();
    }

    /// As if the program had died and been started again.
    void restart()
    {
        window.reset();
        session.reset();
        openSampleTenantAt(proxy.url());
    }
};

} // namespace

class TestRecoveryFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAtOnceThatItMayHaveBeenCreated();
    void deletesWhatGotLostAndOffersAnother();
    void addsAnotherBeforeTheLanguageIsAnother();
    void deletesWhatGotLostAndNoMore();
    void leavesWhatAPersonWantsToLeave();
    void tellsThatItWasNotSeen();
    void findsItAgainAfterARestart();
    void asksBeforeDeletingWhatMayBeInUse();
    void saysWhatIsLeftBeforeDeletingWhatMayBeInUse();
    void asksNothingAboutWhatIsGoneAlready();
    void takesAWordThatAValueIsSaved();
    void tellsOfOneAfterTheOther();
    void sendsNothingThatItCannotNote();
    void staysQuietWhileAnUnwantedSecretIsDeleted();
};

void TestRecoveryFlow::saysAtOnceThatItMayHaveBeenCreated()
{
    Bench bench({.waits = {1h}, .patience = 20s});
    QVERIFY(bench.lose());

    QVERIFY(bench.told().startsWith(
        u"Secret “prod-2027” of Payroll: it may have been created; looking…"_s));
    QVERIFY(bench.message().isEmpty() || bench.message() == bench.told());
    Bench::click(bench.choice(u"Look now"_s));
    QTRY_VERIFY(bench.choice(RemoveAndAdd));
    QCOMPARE(bench.postsOnServer(), 1);
}

void TestRecoveryFlow::deletesWhatGotLostAndOffersAnother()
{
    Bench bench;
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();
    QVERIFY(bench.lose());
    QTRY_VERIFY(bench.choice(RemoveAndAdd));
    QVERIFY(bench.told().contains(u"Entra created it, but the value never arrived."_s));
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before + 1);
    QVERIFY(Bench::rowOf(*bench.secrets(), u"prod-2027"_s) >= 0); // it is listed as what it is
    bench.proxy.setFaultOf({}, {});

    Bench::click(bench.choice(RemoveAndAdd));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::addDialog(), 20000);
    QCOMPARE(bench.find<QLineEdit>(u"Description"_s, Bench::addDialog())->text(), u"prod-2027"_s);
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before);
    QVERIFY(!bench.panel().isVisible());
    QTRY_COMPARE(bench.recordCount(), 0);
    QVERIFY(bench.add());
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before + 1);
    bench.tickSaved();
}

void TestRecoveryFlow::addsAnotherBeforeTheLanguageIsAnother()
{
    Bench bench;
    QVERIFY(bench.lose());
    QTRY_VERIFY(bench.choice(RemoveAndAdd));
    bench.proxy.setFaultOf({}, {});
    const QPointer<Workspace> before = bench.window->workspace();
    Bench::click(bench.choice(RemoveAndAdd));

    bench.window->speakAnew();

    QTRY_VERIFY_WITH_TIMEOUT(Bench::addDialog(), 20000);
    QVERIFY(before);
    Bench::addDialog()->close();
    QTRY_VERIFY(!before);
}

void TestRecoveryFlow::deletesWhatGotLostAndNoMore()
{
    Bench bench;
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();
    QVERIFY(bench.lose(u"Payroll"_s, 300)); // the answer got as far as naming the secret
    QTRY_VERIFY(bench.choice(u"Delete it"_s));

    Bench::click(bench.choice(u"Delete it"_s));

    QTRY_VERIFY(!bench.panel().isVisible());
    QCOMPARE(bench.said(), u"The secret of Payroll was deleted."_s);
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before);
    QVERIFY(!Bench::addDialog());
}

void TestRecoveryFlow::leavesWhatAPersonWantsToLeave()
{
    Bench bench;
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();
    QVERIFY(bench.lose());
    QTRY_VERIFY(bench.choice(u"Leave it there"_s));

    Bench::click(bench.choice(u"Leave it there"_s));

    QVERIFY(!bench.panel().isVisible());
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before + 1);
    QTRY_COMPARE(bench.recordCount(), 0);
}

void TestRecoveryFlow::tellsThatItWasNotSeen()
{
    Bench bench;
    QVERIFY(bench.lose(u"Payroll"_s, -1)); // nor did the request arrive

    QTRY_VERIFY(bench.told().contains(u"it is not known whether it was created"_s));
    QVERIFY(bench.choice(u"Look again"_s));
    QVERIFY(bench.choice(u"Stop looking"_s));
    QVERIFY(!bench.choice(RemoveAndAdd));
    QCOMPARE(bench.recordCount(), 1);
}

void TestRecoveryFlow::findsItAgainAfterARestart()
{
    Bench bench({.waits = {1h}, .patience = 20s});
    QVERIFY(bench.lose());

    bench.restart();

    // From here it cannot be told that nobody has seen the value.
    QTRY_VERIFY(bench.told().contains(u"and never saved"_s));
    Bench::click(bench.choice(u"Delete it"_s));
    QTRY_VERIFY(Bench::dialog(DeleteTitle));
}

void TestRecoveryFlow::asksBeforeDeletingWhatMayBeInUse()
{
    Bench bench;
    QVERIFY(bench.leaveUnsaved());
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();

    Bench::click(bench.choice(u"Delete it"_s));
    QTRY_VERIFY(Bench::dialog(DeleteTitle));
    QTest::keyClick(Bench::dialog(DeleteTitle), Qt::Key_Return); // Cancel
    QTRY_VERIFY(!Bench::dialog(DeleteTitle));
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before);

    Bench::click(bench.choice(u"Delete it"_s));
    QTRY_VERIFY(Bench::dialog(DeleteTitle));
    Bench::click(bench.button(u"Delete"_s, Bench::dialog(DeleteTitle)));
    QTRY_VERIFY(!bench.panel().isVisible());
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before - 1);
}

void TestRecoveryFlow::saysWhatIsLeftBeforeDeletingWhatMayBeInUse()
{
    Bench bench;
    QVERIFY(bench.leaveUnsaved());
    bench.deleteElsewhere([](const auto &one) { return !one.displayName.isEmpty(); });

    Bench::click(bench.choice(u"Delete it"_s));

    QTRY_VERIFY(Bench::dialog(DeleteTitle));
    QVERIFY(bench.find(u"This is the last valid secret of Payroll."_s, Bench::dialog(DeleteTitle)));
    QVERIFY(!bench.button(u"Delete"_s, Bench::dialog(DeleteTitle))->isEnabled());
}

void TestRecoveryFlow::asksNothingAboutWhatIsGoneAlready()
{
    Bench bench;
    QVERIFY(bench.leaveUnsaved());
    bench.deleteElsewhere([](const auto &one) { return one.displayName.isEmpty(); });

    Bench::click(bench.choice(u"Delete it"_s));

    QTRY_COMPARE(bench.said(), u"This secret is gone already: somebody else deleted it."_s);
    QVERIFY(!Bench::dialog(DeleteTitle));
    QTRY_VERIFY(!bench.panel().isVisible());
    QTRY_COMPARE(bench.recordCount(), 0);
}

void TestRecoveryFlow::takesAWordThatAValueIsSaved()
{
    Bench bench;
    QVERIFY(bench.askFor(u"Payroll"_s));
    QVERIFY(bench.add());
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();
    bench.restart();
    QTRY_VERIFY(bench.choice(u"It is saved"_s));

    Bench::click(bench.choice(u"It is saved"_s));

    QVERIFY(!bench.panel().isVisible());
    QTRY_COMPARE(bench.recordCount(), 0);
    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before);
}

void TestRecoveryFlow::tellsOfOneAfterTheOther()
{
    Bench bench;
    QVERIFY(bench.lose());
    QTRY_VERIFY(bench.choice(RemoveAndAdd));
    QVERIFY(bench.lose(u"Access Reviews"_s));
    QTRY_VERIFY(bench.choice(u"Next"_s));
    QVERIFY(bench.told().contains(u"of Payroll"_s));

    Bench::click(bench.choice(u"Next"_s));
    QVERIFY(bench.told().contains(u"of Access Reviews"_s));
    QTRY_VERIFY(bench.choice(u"Leave it there"_s));
    Bench::click(bench.choice(u"Leave it there"_s));

    QVERIFY(bench.told().contains(u"of Payroll"_s));
    QVERIFY(!bench.choice(u"Next"_s));
}

void TestRecoveryFlow::sendsNothingThatItCannotNote()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(u"issuing"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(bench.askFor(u"Payroll"_s));

    Bench::click(bench.button(u"Add"_s, Bench::addDialog()));

    QTRY_VERIFY(bench.message().contains(u"nothing was sent"_s));
    QVERIFY(bench.message().contains(QDir::toNativeSeparators(inTheWay.fileName())));
    QCOMPARE(bench.postsOnServer(), 0);
}

void TestRecoveryFlow::staysQuietWhileAnUnwantedSecretIsDeleted()
{
    Bench bench;
    QVERIFY(bench.askFor(u"Payroll"_s));
    QVERIFY(bench.add());
    Bench::dialog(Bench::onceTitle())->close();
    const QString guard = u"This value cannot be shown again"_s;
    QTRY_VERIFY(Bench::dialog(guard));

    Bench::click(bench.button(u"Delete this secret and close"_s, Bench::dialog(guard)));

    QTRY_COMPARE(bench.said(), u"The secret was deleted."_s);
    QVERIFY(!bench.panel().isVisible());
    QTRY_COMPARE(bench.recordCount(), 0);
}

QTEST_MAIN(TestRecoveryFlow)
#include "tst_recoveryflow.moc"
