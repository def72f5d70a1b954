// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/flows/testsecretflow.h"
#include "ui/signin/secretfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;
const QString TestTitle = u"Test secret"_s;
const auto TokenPath = "/oauth2/v2.0/token"_ba;

SampleServer::Options spreadingIn(std::chrono::milliseconds propagation)
{
    SampleServer::Options options;
    options.propagation = propagation;
    return options;
}

/// The window on a sample tenant, with Payroll chosen.
struct Bench : WindowBench
{
    explicit Bench(std::chrono::milliseconds propagation = 0ms)
        : WindowBench(spreadingIn(propagation))
    { }

    bool open(const QString &application = u"Payroll"_s)
    {
        openSampleTenant();
        window->findChild<TestSecretFlow *>()->setWaits({0ms, 150ms, 150ms, 150ms});
        return choose(application)
            && QTest::qWaitFor([this] { return button(u"Add secret"_s)->isEnabled(); });
    }

    bool addSecret()
    {
        click(button(u"Add secret"_s));
        if (!QTest::qWaitFor([] { return dialog(u"Add secret"_s); }))
            return false;
        click(button(u"Add"_s, dialog(u"Add secret"_s)));
        return QTest::qWaitFor([] { return dialog(OnceTitle); }, 20000);
    }

    void saveAndClose() const
    {
        find<QCheckBox>(u"I have saved it"_s, dialog(OnceTitle))->click();
        click(button(u"Done"_s, dialog(OnceTitle)));
    }

    QByteArray copiedValue() const
    {
        click(button(u"Copy value"_s, dialog(OnceTitle)));
        return QGuiApplication::clipboard()->text().toUtf8();
    }

    void press(const QString &name) const { click(button(name, dialog(TestTitle))); }

    void testPasted(const QString &value) const
    {
        find<SecretField>(u"Value"_s, dialog(TestTitle))->setText(value);
        press(u"Test"_s);
    }

    static QString result()
    {
        const QWidget &test = *dialog(TestTitle);
        return test.findChild<QLabel *>(u"result"_s)->text() + u' '
            + test.findChild<QLabel *>(u"meaning"_s)->text();
    }

    bool isOver() const { return button(u"Close"_s, dialog(TestTitle)); }

    /// Of the first row, once it is there.
    bool openTestOf(int row)
    {
        clickRow(*secrets(), row);
        click(button(u"Test secret"_s));
        return dialog(TestTitle);
    }

    qsizetype requests() { return server.tenant().callCount("POST", TokenPath); }
};

} // namespace

class TestTestSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsANewValueUntilItIsAccepted();
    void stopsByEscape();
    void leavesAReceiptWhenTheWindowGoes();
    void closesWithTheValue();
    void testsAValueThatIsPasted();
    void saysAtOnceThatItIsASecretId();
    void testsTheValueInTheKeychain();
    void tellsThatTheKeychainIsLocked();
    void testsASecretOfAnEnterpriseApplication();
    void testsASecretOfABlueprint();
    void isOfferedForASelectedSecretOnly();
    void copiesTheDetailsOfASelectedSecret();
    void copiesTheDetailsOfANewSecret();
};

void TestTestSecretFlow::testsANewValueUntilItIsAccepted()
{
    Bench bench(200ms);
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());

    Bench::click(bench.button(u"Test now"_s, Bench::dialog(OnceTitle)));
    QVERIFY(Bench::dialog(TestTitle));
    QCOMPARE(bench.requests(), 0); // it has told what it leaves behind first
    bench.press(u"Test"_s);

    QTRY_VERIFY(bench.isOver());
    QVERIFY2(Bench::result().startsWith("Accepted after "_L1), qPrintable(Bench::result()));
    QVERIFY(bench.requests() > 1);
    const Receipt &receipt = bench.session->activity().receipts().back();
    QCOMPARE(receipt.act, Act::TestSecret);
    QCOMPARE(receipt.outcome, ActOutcome::Done);
    QVERIFY(!receipt.keyId.isNull());
    bench.press(u"Close"_s);
    QTRY_VERIFY(!Bench::dialog(TestTitle));
    QVERIFY(Bench::dialog(OnceTitle)); // the value is not saved by that
}

void TestTestSecretFlow::stopsByEscape()
{
    Bench bench(1h);
    QVERIFY(bench.open());
    bench.window->findChild<TestSecretFlow *>()->setWaits({0ms, 1h});
    QVERIFY(bench.addSecret());
    Bench::click(bench.button(u"Test now"_s, Bench::dialog(OnceTitle)));
    bench.press(u"Test"_s);
    QTRY_VERIFY(Bench::result().startsWith("Not yet accepted."_L1));

    QTest::keyClick(Bench::dialog(TestTitle), Qt::Key_Escape);

    QCOMPARE(Bench::result(), u"Stopped. Nothing is known about the value."_s);
    QCOMPARE(bench.session->activity().receipts().back().act, Act::TestSecret);
    QCOMPARE(bench.session->activity().receipts().back().outcome, ActOutcome::Unknown);
    QTest::keyClick(Bench::dialog(TestTitle), Qt::Key_Escape);
    QTRY_VERIFY(!Bench::dialog(TestTitle));
    QVERIFY(Bench::dialog(OnceTitle));
    QCOMPARE(bench.requests(), 1);
}

void TestTestSecretFlow::leavesAReceiptWhenTheWindowGoes()
{
    Bench bench(1h);
    QVERIFY(bench.open());
    Bench::clickRow(*bench.secrets(), 0);
    Bench::click(bench.button(u"Test secret"_s));
    QVERIFY(Bench::dialog(TestTitle));
    bench.testPasted(u"a.made-up~value-that-is-none"_s);
    QTRY_VERIFY(bench.requests() > 0);

    bench.window->leaveSession();

    const Receipt &last = bench.session->activity().receipts().back();
    QCOMPARE(last.act, Act::TestSecret);
}

void TestTestSecretFlow::closesWithTheValue()
{
    Bench bench(1h);
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());
    Bench::click(bench.button(u"Test now"_s, Bench::dialog(OnceTitle)));
    bench.press(u"Test"_s);

    bench.find<QCheckBox>(u"I have saved it"_s, Bench::dialog(OnceTitle))->setChecked(true);
    bench.button(u"Done"_s, Bench::dialog(OnceTitle))->click();

    QTRY_VERIFY(!Bench::dialog(TestTitle));
    QTRY_VERIFY(!Bench::dialog(OnceTitle));
}

void TestTestSecretFlow::testsAValueThatIsPasted()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());
    const QString value = QString::fromUtf8(bench.copiedValue());
    bench.saveAndClose();
    QTRY_COMPARE(bench.secrets()->model()->rowCount(), 4);
    const int row = bench.secrets()->selectionModel()->selectedRows().value(0).row();

    QVERIFY(bench.openTestOf(row));
    bench.testPasted(value);

    QTRY_VERIFY(bench.isOver());
    QVERIFY2(Bench::result().startsWith("Accepted. "_L1), qPrintable(Bench::result()));
    QVERIFY(bench.session->activity().receipts().back().keyId.isNull()); // it may be any's
    bench.testPasted(value + u' ');
    QTRY_VERIFY(Bench::result().contains("A space or the end of a line"_L1));
}

/// One need not wait for what no waiting changes.
void TestTestSecretFlow::saysAtOnceThatItIsASecretId()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.openTestOf(0));
    const auto payroll = bench.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const QUuid keyId = bench.server.tenant().secretsOf(payroll.objectId).at(0).keyId;

    bench.find<SecretField>(u"Value"_s, Bench::dialog(TestTitle))
        ->setText(keyId.toString(QUuid::WithoutBraces));

    const auto *remark = Bench::dialog(TestTitle)->findChild<QLabel *>(u"remark"_s);
    QVERIFY2(remark->text().startsWith(u"That is the Secret ID of “"_s),
             qPrintable(remark->text()));
    QCOMPARE(bench.requests(), 0);
    bench.press(u"Test"_s);
    QTRY_VERIFY(bench.isOver());
    QVERIFY(Bench::result().startsWith("Not accepted. That is the Secret ID"_L1));
    QCOMPARE(bench.requests(), 1);
}

void TestTestSecretFlow::testsTheValueInTheKeychain()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());
    Bench::click(bench.button(u"Save to keychain"_s, Bench::dialog(OnceTitle)));
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_COMPARE(bench.secrets()->model()->rowCount(), 4);

    QVERIFY(bench.openTestOf(bench.secrets()->selectionModel()->selectedRows().value(0).row()));
    QVERIFY(bench.find<QRadioButton>(u"The value in the keychain"_s, Bench::dialog(TestTitle)));
    bench.press(u"Test"_s);

    QTRY_VERIFY2(bench.isOver(), qPrintable(Bench::result()));
    QVERIFY2(Bench::result().startsWith("Accepted. "_L1), qPrintable(Bench::result()));
}

void TestTestSecretFlow::tellsThatTheKeychainIsLocked()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());
    Bench::click(bench.button(u"Save to keychain"_s, Bench::dialog(OnceTitle)));
    Bench::click(bench.button(u"Done"_s, Bench::dialog(OnceTitle)));
    QTRY_COMPARE(bench.secrets()->model()->rowCount(), 4);
    bench.vault.readError = VaultError{VaultError::Kind::Locked};

    QVERIFY(bench.openTestOf(bench.secrets()->selectionModel()->selectedRows().value(0).row()));
    bench.press(u"Test"_s);

    QTRY_VERIFY(bench.isOver());
    QVERIFY2(Bench::result().contains("locked"_L1), qPrintable(Bench::result()));
    QCOMPARE(bench.requests(), 0);
}

/// What a secret is on makes no difference to who signs in: it is the client ID that counts.
void TestTestSecretFlow::testsASecretOfAnEnterpriseApplication()
{
    Bench bench;
    bench.openSampleTenant();
    const auto owner = bench.server.tenant().find(ObjectKind::ServicePrincipal, u"Payroll").value();
    IssuedSecret issued{.owner = owner, .ownerName = u"Payroll"_s};
    const auto reply = bench.server.tenant().respond(
        {.method = "POST", .path = "/v1.0" + owner.path().toLatin1() + "/addPassword"});
    QVERIFY(reply);
    QByteArray body = reply->body;
    IssuedSecret told = IssuedSecret::takeFrom({body.data(), size_t(body.size())});
    issued.credential = told.credential;
    issued.text = std::move(told.text);
    const QUuid id = bench.session->pendingSecrets().add(std::move(issued));

    bench.window->findChild<TestSecretFlow *>()->testIssued(id, bench.window.get());
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    bench.press(u"Test"_s);

    QTRY_VERIFY(bench.isOver());
    QVERIFY2(Bench::result().startsWith("Accepted. "_L1), qPrintable(Bench::result()));
}

void TestTestSecretFlow::testsASecretOfABlueprint()
{
    Bench bench;
    bench.openSampleTenant();
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    const QByteArray list = "/v1.0/applications/microsoft.graph.agentIdentityBlueprint";
    const auto blueprints = bench.server.tenant().respond({.method = "GET", .path = list});
    const QJsonObject first = QJsonDocument::fromJson(blueprints->body)["value"_L1][0].toObject();
    const QByteArray objectId = first["id"_L1].toString().toLatin1();
    const auto reply = bench.server.tenant().respond(
        {.method = "POST", .path = "/v1.0/applications/" + objectId + "/addPassword"});
    QVERIFY(reply);
    QByteArray body = reply->body;
    IssuedSecret issued = IssuedSecret::takeFrom({body.data(), size_t(body.size())});
    issued.owner = {.kind = ObjectKind::AgentIdentityBlueprint,
                    .objectId = QUuid::fromString(objectId),
                    .appId = QUuid::fromString(first["appId"_L1].toString())};
    const QUuid id = bench.session->pendingSecrets().add(std::move(issued));

    bench.window->findChild<TestSecretFlow *>()->testIssued(id, bench.window.get());
    bench.press(u"Test"_s);

    QTRY_VERIFY(bench.isOver());
    QVERIFY2(Bench::result().startsWith("Accepted. "_L1), qPrintable(Bench::result()));
}

void TestTestSecretFlow::isOfferedForASelectedSecretOnly()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.secrets()->clearSelection();
    QVERIFY(!bench.button(u"Test secret"_s)->isEnabled());

    Bench::clickRow(*bench.secrets(), 0);

    QVERIFY(bench.button(u"Test secret"_s)->isEnabled());
}

void TestTestSecretFlow::copiesTheDetailsOfASelectedSecret()
{
    Bench bench;
    QVERIFY(bench.open());
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    Bench::clickRow(*bench.secrets(), 0);
    const QList<QAction *> actions = bench.secrets()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith("Copy details"_L1))
            action->trigger();
    }

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith("Application: Payroll\n"_L1), qPrintable(text));
    QVERIFY(text.contains(u"Directory (tenant) ID: "_s + bench.session->tenant().id));
    QVERIFY(text.contains(u"Cloud: Sample cloud"_s));
    QVERIFY(text.contains(u"Secret ID: "_s));
    QCOMPARE(bench.said(), u"Details copied, without the value."_s);
}

void TestTestSecretFlow::copiesTheDetailsOfANewSecret()
{
    Bench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.addSecret());
    const QString value = QString::fromUtf8(bench.copiedValue());

    Bench::click(bench.button(u"Copy details"_s, Bench::dialog(OnceTitle)));

    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith("Application: Payroll\n"_L1), qPrintable(text));
    QVERIFY(text.contains(u"Request ID: "_s));
    QVERIFY(text.contains(u"Value begins with: "_s + value.left(3)));
    QVERIFY(!text.contains(value.left(5)));
}

QTEST_MAIN(TestTestSecretFlow)
#include "tst_testsecretflow.moc"
