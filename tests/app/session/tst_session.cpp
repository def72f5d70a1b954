// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

// A session in the sample tenant, made anew for each test.
struct Bench
{
    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    SampleServer server{{}};
    Session session;

    explicit Bench(const QByteArray &bearer = {})
        : session(
            {.cloud = {.displayName = u"Sample"_s, .graphEndpoint = server.graphEndpoint()},
             .tokens = std::make_unique<StaticToken>(bearer.isEmpty() ? server.bearer() : bearer),
             .journalFolder = folder.filePath(u"issuing"_s),
             .activityFile = folder.filePath(u"activity.jsonl"_s),
             .isSampleTenant = true},
            keptSecrets)
    { }

    ObjectRef payroll()
    {
        return server.tenant().find(ObjectKind::Application, u"Payroll").value_or(ObjectRef());
    }

    /// As it is before a test changes it; nothing if that fails.
    std::optional<DirectoryObject> readPayroll()
    {
        std::optional<GraphResult<DirectoryObject>> read;
        session.reread(payroll(), &session, [&read](const auto &result) { read = result; });
        if (!QTest::qWaitFor([&read] { return read.has_value(); }, Patience) || !*read)
            return std::nullopt;
        return **read;
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhichTenantItIsIn();
    void saysWhyItLearnsNothing();
    void namesWhatIsKeptByTenantApplicationAndKey();
    void hasEveryListOfTheNavigation();
    void bringsListsUpToDateWithWhatItReads();
    void findsTheEnterpriseApplicationOfAnApplication();
    void keepsADeletedSecretAwayWhateverALateReplicaSays();
    void tellsOfARemovalThatTheListIsLateWith();
    void keepsANewSecretWhateverALateReplicaSays();
};

void TestSession::learnsWhichTenantItIsIn()
{
    Bench bench;
    QSignalSpy known(&bench.session, &Session::tenantKnown);

    bench.session.open();

    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, Patience);
    QVERIFY(!bench.session.tenant().id.isEmpty());
    QVERIFY(!bench.session.tenant().displayName.isEmpty());
    QVERIFY(bench.session.tenant().defaultDomain.contains(u'.'));
}

void TestSession::saysWhyItLearnsNothing()
{
    Bench bench("wrong");
    QSignalSpy failed(&bench.session, &Session::failed);

    bench.session.open();

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(failed.front().front().value<GraphError>().kind, GraphError::Kind::SignInRequired);
    QVERIFY(bench.session.tenant().id.isEmpty());
}

void TestSession::namesWhatIsKeptByTenantApplicationAndKey()
{
    Bench bench;
    QSignalSpy known(&bench.session, &Session::tenantKnown);
    bench.session.open();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, Patience);
    const QUuid keyId = QUuid::createUuid();

    const VaultKey key = bench.session.vaultKey(bench.payroll(), keyId);

    QCOMPARE(key.toString(),
             u"Keyturn/%1/%2/%3"_s.arg(bench.session.tenant().id,
                                       bench.payroll().appId.toString(QUuid::WithoutBraces),
                                       keyId.toString(QUuid::WithoutBraces)));
}

void TestSession::hasEveryListOfTheNavigation()
{
    Bench bench;

    for (const ListKind kind :
         {ListKind::AppRegistrations, ListKind::OwnedApplications, ListKind::EnterpriseApplications,
          ListKind::AgentIdentityBlueprints, ListKind::DeletedApplications})
        QCOMPARE(bench.session.list(kind).kind(), kind);
}

void TestSession::bringsListsUpToDateWithWhatItReads()
{
    Bench bench;
    DirectoryList &list = bench.session.list(ListKind::AppRegistrations);
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, Patience);
    QSignalSpy changed(&list, &DirectoryList::rowChanged);
    const QUuid added = QUuid::createUuid();
    DirectoryObject object;
    object.ref = bench.payroll();
    PasswordCredential credential;
    credential.keyId = added;
    object.passwordCredentials.push_back(credential);

    bench.session.update(object);
    QCOMPARE(changed.size(), 1);

    // The tenant knows better, and a read tells the list.
    std::optional<GraphResult<DirectoryObject>> read;
    bench.session.reread(bench.payroll(), this, [&read](const auto &result) { read = result; });
    QTRY_VERIFY_WITH_TIMEOUT(read, Patience);
    QVERIFY(read->has_value());
    QCOMPARE(changed.size(), 2);
    const auto row = changed.back().front().value<qsizetype>();
    QCOMPARE(list.store().object(row).passwordCredentials,
             bench.server.tenant().secretsOf(bench.payroll().objectId));
}

void TestSession::findsTheEnterpriseApplicationOfAnApplication()
{
    Bench bench;
    DirectoryList &list = bench.session.list(ListKind::EnterpriseApplications);
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, Patience);
    const QSignalSpy changed(&list, &DirectoryList::rowChanged);
    std::optional<GraphResult<std::optional<DirectoryObject>>> read;

    bench.session.readCounterpartOf(bench.payroll(), this,
                                    [&read](const auto &result) { read = result; });

    QTRY_VERIFY_WITH_TIMEOUT(read, Patience);
    QVERIFY(read->has_value() && read->value());
    QCOMPARE(read->value()->ref,
             *bench.server.tenant().find(ObjectKind::ServicePrincipal, u"Payroll"));
    QCOMPARE(changed.size(), 1); // its list hears of it, too
}

void TestSession::keepsADeletedSecretAwayWhateverALateReplicaSays()
{
    Bench bench;
    const ObjectRef payroll = bench.payroll();
    const std::optional<DirectoryObject> before = bench.readPayroll();
    QVERIFY(before);
    const QUuid keyId = before->passwordCredentials.front().keyId;
    bool isRemoved = false;
    bench.session.remover().remove(payroll, keyId, this,
                                   [&isRemoved](const auto &) { isRemoved = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isRemoved, Patience);

    const DirectoryObject settled = bench.session.update(*before);

    QCOMPARE(settled.lingeringCount, 1);
    QVERIFY(std::ranges::find(settled.passwordCredentials, keyId, &PasswordCredential::keyId)
            == settled.passwordCredentials.end());
}

void TestSession::tellsOfARemovalThatTheListIsLateWith()
{
    Bench bench;
    const ObjectRef payroll = bench.payroll();
    const std::optional<DirectoryObject> before = bench.readPayroll();
    QVERIFY(before);
    const QUuid keyId = before->passwordCredentials.front().keyId;
    const QSignalSpy read(&bench.session, &Session::objectRead);

    Q_EMIT bench.session.remover().answered(payroll, keyId, RemovedSecret{.object = *before});

    QCOMPARE(read.size(), 1);
    const auto told = read.front().front().value<DirectoryObject>();
    QCOMPARE(told.lingeringCount, 1);
    QCOMPARE(told.passwordCredentials.size(), before->passwordCredentials.size() - 1);
}

void TestSession::keepsANewSecretWhateverALateReplicaSays()
{
    Bench bench;
    const ObjectRef payroll = bench.payroll();
    const std::optional<DirectoryObject> before = bench.readPayroll();
    QVERIFY(before);
    QSignalSpy issued(&bench.session.issuer(), &SecretIssuer::issued);
    QVERIFY(
        bench.session.issuer().issue(payroll, u"Payroll"_s,
                                     {.displayName = u"new"_s,
                                      .startDateTime = {},
                                      .endDateTime = QDateTime::currentDateTimeUtc().addDays(90)}));
    QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, Patience);

    const DirectoryObject settled = bench.session.update(*before);

    QCOMPARE(settled.awaitedKeyIds.size(), size_t(1));
    const PasswordCredential &awaited = settled.passwordCredentials.back();
    QCOMPARE(awaited.keyId, settled.awaitedKeyIds.front());
    QCOMPARE(awaited.displayName, u"new"_s);
    QCOMPARE(awaited.hint.size(), 3);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
