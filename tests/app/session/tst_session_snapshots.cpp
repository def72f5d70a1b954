// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// A session that begins with the lists of an earlier one, at the sample tenant.
#include "app/directory/directorystore.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/filecontent.h"
#include "support/memoryvault.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;

namespace {

constexpr int Patience = 20'000;

/// Who is signed in, and where.
struct Person
{
    QString accountId = u"ana"_s;
    QString tenantId = u"contoso"_s;
    SignInWay way = SignInWay::Browser;
};

struct Bench
{
    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    SampleServer server{{}};
    std::unique_ptr<Session> session;

    QString lists() const { return folder.filePath(u"lists"_s); }

    void signIn(const Person &person = {})
    {
        session.reset();
        session = std::make_unique<Session>(
            SessionSetup{.cloud = {.graphEndpoint = server.graphEndpoint()},
                         .tokens = std::make_unique<StaticToken>(server.bearer()),
                         .journalFolder = folder.filePath(u"issuing"_s),
                         .way = person.way,
                         .tenant = {.id = person.tenantId, .displayName = {}, .defaultDomain = {}},
                         .listsFolder = lists(),
                         .accountId = person.accountId},
            keptSecrets);
        session->open();
    }

    DirectoryList &list(ListKind kind = ListKind::AppRegistrations) const
    {
        return session->list(kind);
    }

    bool load(ListKind kind = ListKind::AppRegistrations) const
    {
        list(kind).refresh();
        return QTest::qWaitFor([&] { return list(kind).state() == State::Loaded; }, Patience);
    }

    /// By somebody else; the value of it.
    QByteArray addSecret(const ObjectRef &owner)
    {
        const QByteArray path =
            "/v1.0/applications/" + owner.objectId.toByteArray(QUuid::WithoutBraces);
        const auto reply = server.tenant().respond(
            {.method = "POST", .path = path + "/addPassword", .body = "{}"});
        return reply ? QJsonDocument::fromJson(reply->body)["secretText"_L1].toString().toUtf8()
                     : QByteArray();
    }

    ObjectRef payroll()
    {
        return server.tenant().find(ObjectKind::Application, u"Payroll").value_or(ObjectRef());
    }

    size_t payrollSecrets()
    {
        const DirectoryStore &store = list().store();
        return store.object(store.rowOf(payroll().objectId)).passwordCredentials.size();
    }

    QByteArray allThatIsKept() const
    {
        QByteArray all;
        QDirIterator files(lists(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            all += path.toUtf8() + contentOf(path);
        }
        return all;
    }
};

} // namespace

class TestSessionSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheListsOfAnEarlierOne();
    void bringsThemUpToDate();
    void keepsEachListByItself();
    void showsNothingOfAnybodyElse_data();
    void showsNothingOfAnybodyElse();
    void keepsNothingForWhomItDoesNotKnow_data();
    void keepsNothingForWhomItDoesNotKnow();
    void keepsASecretThatWasAddedButNotItsValue();
    void forgets();
    void keepsNoMore();
};

void TestSessionSnapshots::showsTheListsOfAnEarlierOne()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.session->hasSnapshots());
    QVERIFY(bench.load());
    const qsizetype rows = bench.list().store().size();
    QVERIFY(rows > 10);
    bench.signIn();
    const qsizetype asked = bench.server.tenant().callCount("GET", "/applications");

    bench.list().refresh();

    QCOMPARE(bench.list().store().size(), rows);
    QCOMPARE(bench.list().state(), State::Loading);
    QVERIFY(bench.list().takenAt().isValid());
    QCOMPARE(bench.server.tenant().callCount("GET", "/applications"), asked);
}

void TestSessionSnapshots::bringsThemUpToDate()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());
    const size_t before = bench.payrollSecrets();
    bench.session.reset();
    QVERIFY(!bench.addSecret(bench.payroll()).isEmpty());
    bench.signIn();
    bench.list().refresh();
    QCOMPARE(bench.payrollSecrets(), before);

    QTRY_COMPARE_WITH_TIMEOUT(bench.list().state(), State::Loaded, Patience);

    QCOMPARE(bench.payrollSecrets(), before + 1);
    QVERIFY(!bench.list().takenAt().isValid());
}

void TestSessionSnapshots::keepsEachListByItself()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());
    QVERIFY(bench.load(ListKind::EnterpriseApplications));
    const qsizetype enterprise = bench.list(ListKind::EnterpriseApplications).store().size();
    bench.signIn();

    bench.list(ListKind::EnterpriseApplications).refresh();
    bench.list(ListKind::DeletedApplications).refresh();

    QCOMPARE(bench.list(ListKind::EnterpriseApplications).store().size(), enterprise);
    QCOMPARE(bench.list(ListKind::DeletedApplications).store().size(), 0);
    QCOMPARE(bench.list(ListKind::AppRegistrations).store().size(), 0);
}

void TestSessionSnapshots::showsNothingOfAnybodyElse_data()
{
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QString>("tenantId");

    QTest::newRow("account") << u"bob"_s << u"contoso"_s;
    QTest::newRow("tenant") << u"ana"_s << u"fabrikam"_s;
}

void TestSessionSnapshots::showsNothingOfAnybodyElse()
{
    QFETCH(QString, accountId);
    QFETCH(QString, tenantId);
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());
    bench.signIn({.accountId = accountId, .tenantId = tenantId});

    bench.list().refresh();

    QVERIFY(bench.session->hasSnapshots());
    QCOMPARE(bench.list().store().size(), 0);
    QVERIFY(!bench.list().takenAt().isValid());
}

void TestSessionSnapshots::keepsNothingForWhomItDoesNotKnow_data()
{
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QString>("tenantId");
    QTest::addColumn<SignInWay>("way");

    QTest::newRow("pasted token") << u"ana"_s << u"contoso"_s << SignInWay::PastedToken;
    QTest::newRow("no account") << QString() << u"contoso"_s << SignInWay::Browser;
    QTest::newRow("no tenant") << u"ana"_s << QString() << SignInWay::Browser;
}

void TestSessionSnapshots::keepsNothingForWhomItDoesNotKnow()
{
    QFETCH(QString, accountId);
    QFETCH(QString, tenantId);
    QFETCH(SignInWay, way);
    Bench bench;
    bench.signIn({.accountId = accountId, .tenantId = tenantId, .way = way});

    QVERIFY(bench.load());
    QVERIFY(!bench.session->hasSnapshots());
    bench.session->forgetSnapshots();
    bench.session.reset();

    QVERIFY(!QDir(bench.lists()).exists());
}

void TestSessionSnapshots::keepsASecretThatWasAddedButNotItsValue()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());
    const QByteArray value = bench.addSecret(bench.payroll());
    QVERIFY(value.size() >= 16); // see generateSecret()
    QSignalSpy read(bench.session.get(), &Session::objectRead);
    bench.session->reread(bench.payroll(), bench.session.get(), [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Patience);
    const PasswordCredential added =
        read.front().front().value<DirectoryObject>().passwordCredentials.back();
    bench.session.reset();

    const QByteArray kept = bench.allThatIsKept();

    QVERIFY(kept.contains("Payroll")); // which shows that one can search in it
    QVERIFY(kept.contains(added.hint.toUtf8()));
    QVERIFY(!kept.contains(value));
    QVERIFY(!kept.contains(value.sliced(4, 12)));
    QVERIFY(!kept.contains(bench.server.bearer()));
}

void TestSessionSnapshots::forgets()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());
    bench.signIn();
    QVERIFY(bench.load());
    QVERIFY(!bench.allThatIsKept().isEmpty());

    bench.session->forgetSnapshots();

#ifndef Q_OS_WIN // where a file that is being written is its writer's to remove
    QVERIFY(bench.allThatIsKept().isEmpty());
#endif
    bench.session.reset();
    QVERIFY(bench.allThatIsKept().isEmpty());
    QCOMPARE(snapshotBytes(bench.lists()), 0);
}

void TestSessionSnapshots::keepsNoMore()
{
    Bench bench;
    bench.signIn();
    QVERIFY(bench.load());

    bench.session->keepNoMore();

    QVERIFY(!bench.session->hasSnapshots());
    QVERIFY(bench.load());
    bench.session.reset();
    QVERIFY(bench.allThatIsKept().isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionSnapshots)
#include "tst_session_snapshots.moc"
