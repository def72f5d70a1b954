// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorylist.h"
#include "app/directory/directorystore.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/settings/networkpreferencestore.h"
#include "app/signin/statictoken.h"
#include "support/faultyproxy.h"
#include "support/memoryvault.h"
#include "support/testcertificates.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

/// A session in the sample tenant, which speaks TLS here with a certificate that only the extra
/// authorities vouch for.
struct Bench
{
    explicit Bench(const QString &authoritiesFile)
    {
        preferences.set({.authoritiesFile = authoritiesFile});
        session = std::make_unique<Session>(
            SessionSetup{.cloud = {.displayName = u"Sample"_s, .graphEndpoint = proxy.url()},
                         .tokens = std::make_unique<StaticToken>(server.bearer()),
                         .journalFolder = folder.filePath(u"issuing"_s),
                         .activityFile = folder.filePath(u"activity.jsonl"_s),
                         .transport = preferences.transport(),
                         .isSampleTenant = true},
            keptSecrets);
    }

    DirectoryList::State load() const
    {
        DirectoryList &list = session->list(ListKind::AppRegistrations);
        list.refresh();
        const auto isDone = [&list] { return list.state() != DirectoryList::State::Loading; };
        return QTest::qWaitFor(isDone, Patience) ? list.state() : DirectoryList::State::Loading;
    }

    bool add()
    {
        const auto payroll = server.tenant().find(ObjectKind::Application, u"Payroll");
        const NewSecret wanted{.displayName = u"CI"_s,
                               .startDateTime = {},
                               .endDateTime = QDateTime::currentDateTimeUtc().addDays(90)};
        return payroll && session->issuer().issue(*payroll, u"Payroll"_s, wanted);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    NetworkPreferenceStore preferences{settings};
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    SampleServer server{{}};
    FaultyProxy proxy{quint16(server.graphEndpoint().port()),
                      TestCertificates::serverConfiguration()};
    std::unique_ptr<Session> session;
};

} // namespace

class TestSessionAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndAddsWithTheExtraAuthorities();
    void saysWhyItCannotWithoutThem_data();
    void saysWhyItCannotWithoutThem();
};

void TestSessionAuthorities::listsAndAddsWithTheExtraAuthorities()
{
    Bench bench(TestCertificates::file(u"ca"_s));
    const QSignalSpy issued(&bench.session->issuer(), &SecretIssuer::issued);

    QCOMPARE(bench.load(), DirectoryList::State::Loaded);
    QVERIFY(bench.session->list(ListKind::AppRegistrations).store().size() > 0);
    QVERIFY(bench.add());

    QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, Patience);
}

void TestSessionAuthorities::saysWhyItCannotWithoutThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("none") << QString();
    QTest::newRow("another") << TestCertificates::file(u"stranger"_s);
    QTest::newRow("one that is gone") << u"/nowhere/ca.pem"_s;
}

void TestSessionAuthorities::saysWhyItCannotWithoutThem()
{
    QFETCH(QString, file);
    Bench bench(file);
    QSignalSpy failed(&bench.session->issuer(), &SecretIssuer::issuingFailed);

    QCOMPARE(bench.load(), DirectoryList::State::Failed);
    const GraphError ofList = bench.session->list(ListKind::AppRegistrations).error();
    QVERIFY(bench.add());

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    const GraphError ofAdding = failed.front().at(1).value<IssuingError>().cause;
    for (const GraphError &error : {ofList, ofAdding}) {
        QCOMPARE(error.kind, GraphError::Kind::Network);
        QVERIFY2(error.message.startsWith("No secure connection to 127.0.0.1 came about"_L1)
                     && error.message.contains("CA file"_L1),
                 qPrintable(error.message));
    }
    QVERIFY(bench.proxy.received().isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionAuthorities)
#include "tst_session_authorities.moc"
