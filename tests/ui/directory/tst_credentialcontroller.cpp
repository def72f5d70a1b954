// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"
#include "support/windowbench.h"
#include "ui/directory/credentialcontroller.h"

#include <QAction>
#include <QClipboard>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Else, who works in the same directory.
class Somebody
{
public:
    explicit Somebody(WindowBench &bench)
        : m_tokens(bench.server.bearer())
        , m_graph(GraphEndpoint(bench.server.graphEndpoint()), m_tokens, m_network)
    { }

    bool deletes(const ObjectRef &owner, const QUuid &keyId)
    {
        bool isDeleted = false;
        m_remover.remove(owner, keyId, &m_remover,
                         [&isDeleted](const RemovalResult &result) { isDeleted = bool(result); });
        return QTest::qWaitFor([&isDeleted] { return isDeleted; });
    }

private:
    StaticToken m_tokens;
    QNetworkAccessManager m_network;
    GraphClient m_graph;
    SecretRemover m_remover{m_graph};
};

} // namespace

class TestCredentialController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheDirectorySaysNow();
    void readsOnceAfterRunningDownTheList();
    void offersToReadAgainWhatCouldNotBeRead();
    void takesAwayASecretThatIsKnownToBeGone();
    void readsTheChosenObjectAgainWithItsList();
    void saysThatReadingFailedOnlyIfNothingElseIs();
    void stopsWaitingForATenantThatCannotBeRead();
    void copiesTheIds();
    void copiesTheIdsByMenu();
    void deletesNothingThatIsNotSelected();
    void showsADashWhereThereIsNoId();
    void addsNothingToAManagedIdentity();
};

void TestCredentialController::showsWhatTheDirectorySaysNow()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const int before = bench.secrets()->model()->rowCount();

    const QUuid keyId = bench.secrets()->model()->index(0, 0).data(Qt::UserRole).toUuid();
    QVERIFY(Somebody(bench).deletes(payroll, keyId));
    QVERIFY(bench.choose(u"Access Reviews"_s));
    QVERIFY(bench.choose(u"Payroll"_s));

    QTRY_COMPARE(bench.secrets()->model()->rowCount(), before - 1);
}

void TestCredentialController::readsOnceAfterRunningDownTheList()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const auto reads = [&bench] {
        const auto calls = bench.server.tenant().calls();
        return std::ranges::count_if(calls, [](const SampleTenant::Call &call) {
            return call.path.startsWith("/v1.0/applications/") && !call.path.endsWith("/owners");
        });
    };
    QTRY_COMPARE(reads(), 1);

    for (int step = 0; step < 20; ++step)
        QTest::keyClick(bench.objects(), Qt::Key_Down);

    QTRY_COMPARE(reads(), 2);
    QTest::qWait(300); // longer than it waits for the rows to settle: no third one
    QCOMPARE(reads(), 2);
}

void TestCredentialController::offersToReadAgainWhatCouldNotBeRead()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    bench.tokens->bearer = "wrong";
    QVERIFY(bench.choose(u"Access Reviews"_s));
    QTRY_VERIFY(bench.button(u"Retry"_s));

    bench.mendSignIn();
    WindowBench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY(!bench.button(u"Retry"_s));
}

void TestCredentialController::takesAwayASecretThatIsKnownToBeGone()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const QUuid keyId = bench.secrets()->model()->index(0, 0).data(Qt::UserRole).toUuid();
    const int before = bench.secrets()->model()->rowCount();
    const int row = bench.objects()->currentIndex().row();
    const auto count = [&] { return bench.objects()->model()->index(row, 3).data().toInt(); };
    QCOMPARE(count(), before);

    bench.tokens->bearer = "wrong"; // so that nobody can read it
    const RemovedSecret unread{.object = tl::unexpected(GraphError())};
    Q_EMIT bench.session->remover().answered(payroll, keyId, unread);
    bench.window->findChild<CredentialController *>()->showChanges(payroll);

    QCOMPARE(bench.secrets()->model()->rowCount(), before - 1);
    QCOMPARE(count(), before - 1);
}

void TestCredentialController::readsTheChosenObjectAgainWithItsList()
{
    WindowBench bench;
    bench.openSampleTenant();
    const QSignalSpy read(bench.session.get(), &Session::objectRead);
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(!read.isEmpty()); // as every object that was chosen
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const int before = bench.secrets()->model()->rowCount();
    const QUuid keyId = bench.secrets()->model()->index(0, 0).data(Qt::UserRole).toUuid();
    QVERIFY(Somebody(bench).deletes(payroll, keyId));
    QCOMPARE(bench.secrets()->model()->rowCount(), before);

    WindowBench::click(bench.button(u"Refresh"_s));

    QTRY_COMPARE(bench.secrets()->model()->rowCount(), before - 1);
}

void TestCredentialController::saysThatReadingFailedOnlyIfNothingElseIs()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    QTRY_VERIFY(!bench.session->tenant().id.isEmpty());
    auto *controller = bench.window->findChild<CredentialController *>();
    bench.tokens->bearer = "wrong";
    controller->reread(payroll);
    const QString failed = u"These secrets may have changed"_s;
    QTRY_VERIFY(bench.message().startsWith(failed));

    controller->tell(payroll, {.message = u"something else"_s});

    QCOMPARE(bench.message(), u"something else"_s);
    QVERIFY(!bench.button(u"Retry"_s));
    controller->clearProblem(payroll);
    QVERIFY(bench.message().startsWith(failed));
    QVERIFY(bench.button(u"Retry"_s));
    bench.mendSignIn();
    controller->reread(payroll);
    QTRY_VERIFY(bench.message().isEmpty());
}

void TestCredentialController::stopsWaitingForATenantThatCannotBeRead()
{
    WindowBench bench;
    bench.openSampleTenant(true);
    const QSignalSpy failed(bench.session.get(), &Session::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    CredentialController &controller = *bench.window->findChild<CredentialController *>();
    DirectoryObject object;
    object.ref.objectId = QUuid::createUuid();

    controller.choose(object);

    const auto *progress = bench.named<QLabel>("progress");
    QCOMPARE(progress->text(), u"The directory could not be read."_s);
    QVERIFY(!bench.button(u"Add secret"_s)->isEnabled());
}

void TestCredentialController::copiesTheIds()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");

    WindowBench::click(bench.button(u"Copy Application (client) ID"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), payroll.appId.toString(QUuid::WithoutBraces));
    WindowBench::click(bench.button(u"Copy Object ID"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), payroll.objectId.toString(QUuid::WithoutBraces));
}

void TestCredentialController::copiesTheIdsByMenu()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    WindowBench::clickRow(*bench.secrets(), 0);
    const ObjectRef payroll = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const QUuid keyId = bench.secrets()->currentIndex().data(Qt::UserRole).toUuid();
    const auto choose = [](const QWidget &table, const QString &text) {
        QCOMPARE(table.contextMenuPolicy(), Qt::ActionsContextMenu);
        for (QAction *action : table.actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    const auto copied = [] { return QUuid(QGuiApplication::clipboard()->text()); };

    choose(*bench.objects(), u"Copy Application (client) ID"_s);
    QCOMPARE(copied(), payroll.appId);
    choose(*bench.objects(), u"Copy Object ID"_s);
    QCOMPARE(copied(), payroll.objectId);
    choose(*bench.secrets(), u"Copy Secret ID"_s);
    QCOMPARE(copied(), keyId);
}

void TestCredentialController::deletesNothingThatIsNotSelected()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    WindowBench::clickRow(*bench.secrets(), 0);
    QTRY_VERIFY(bench.button(u"Delete secret"_s)->isEnabled());

    const QRect row = bench.secrets()->visualRect(bench.secrets()->currentIndex());
    QTest::mouseClick(bench.secrets()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      row.center());

    QVERIFY(!bench.button(u"Delete secret"_s)->isEnabled());
}

void TestCredentialController::showsADashWhereThereIsNoId()
{
    WindowBench bench;
    bench.openSampleTenant();
    DirectoryObject object;
    object.ref.objectId = QUuid::createUuid();

    bench.window->findChild<CredentialController *>()->choose(object);

    QVERIFY(!bench.button(u"Copy Application (client) ID"_s)->isEnabled());
    QVERIFY(bench.button(u"Copy Object ID"_s)->isEnabled());
    QVERIFY(bench.find<QLabel>(u"—"_s));
}

void TestCredentialController::addsNothingToAManagedIdentity()
{
    WindowBench bench;
    bench.openSampleTenant();
    auto *navigation = bench.find(u"Navigation"_s);
    QTest::keyClick(navigation, Qt::Key_Down);
    QTest::keyClick(navigation, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);

    QTest::keyClick(bench.named("applicationType"), Qt::Key_Down); // from enterprise applications
    WindowBench::clickRow(*bench.objects(), 0);

    QCOMPARE(bench.named<QLabel>("kind")->text(), u"Managed identity"_s);
    QVERIFY(!bench.button(u"Add secret"_s)->isEnabled());
    QVERIFY(bench.named<QLabel>("refusal")->text().contains("managed identity"_L1));
}

QTEST_MAIN(TestCredentialController)
#include "tst_credentialcontroller.moc"
