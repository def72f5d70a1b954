// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"
#include "app/settings/cloudstore.h"
#include "support/snapshots.h"
#include "ui/flows/strandedlists.h"

#include <QSettings>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Graph = u"https://graph.lab.example"_s;

Cloud lab(const QString &graph = Graph, const QString &name = u"Lab"_s,
          const QString &login = u"https://login.lab.example"_s)
{
    return CloudStore::cloudOf(name, login, graph, {});
}

struct Bench
{
    Bench()
    {
        clouds.add(lab());
        clouds.add(lab(u"https://graph.other.example"_s, u"Other"_s));
        stranded = std::make_unique<StrandedLists>(accounts, clouds, root);
        QObject::connect(stranded.get(), &StrandedLists::stranded, stranded.get(),
                         [this](const SnapshotFolder &lists) { told.append(lists.path()); });
    }

    /// Signed in there, and has loaded a list.
    SnapshotFolder have(const QString &name, const Cloud &cloud)
    {
        const Account account{.username = name,
                              .objectId = name,
                              .tenantId = u"contoso"_s,
                              .cloud = cloud.name,
                              .loginAuthority = cloud.loginAuthority.toString(),
                              .clientId = u"keyturn"_s,
                              .isRemembered = true};
        accounts.add(account);
        SnapshotFolder lists(root, cloud.graphEndpoint, account.tenantId, account.id());
        if (!lists.file(ListKind::AppRegistrations).write(smallSnapshot(), Wanted))
            qFatal("The list cannot be written");
        return lists;
    }

    QTemporaryDir folder;
    QString root = folder.filePath(u"lists"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    AccountList accounts{settings};
    CloudStore clouds{settings};
    std::unique_ptr<StrandedLists> stranded;
    QStringList told;
};

} // namespace

class TestStrandedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goWhereTheCloudMovesOrGoes_data();
    void goWhereTheCloudMovesOrGoes();
    void stayWhereTheirAddressIsTheSame();
    void goAtEveryMove();
};

void TestStrandedLists::goWhereTheCloudMovesOrGoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("graph");

    QTest::newRow("another Graph endpoint") << u"Lab"_s << u"https://graph.new.example"_s;
    QTest::newRow("another name") << u"Laboratory"_s << Graph;
    QTest::newRow("removed") << QString() << QString();
}

void TestStrandedLists::goWhereTheCloudMovesOrGoes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, graph);
    Bench bench;
    const SnapshotFolder anas = bench.have(u"ana"_s, lab());
    const SnapshotFolder bobs = bench.have(u"bob"_s, lab());
    const SnapshotFolder other = bench.have(u"ana"_s, *bench.clouds.named(u"Other"_s));
    const SnapshotFolder microsofts = bench.have(u"ana"_s, Cloud::global());

    if (name.isEmpty())
        bench.clouds.remove(u"Lab"_s);
    else
        QVERIFY(bench.clouds.replace(u"Lab"_s, lab(graph, name)));

    QVERIFY(anas.remaining().empty() && bobs.remaining().empty());
    QVERIFY(!QFileInfo::exists(anas.path()));
    QCOMPARE(other.remaining().size(), size_t(1));
    QCOMPARE(microsofts.remaining().size(), size_t(1));
    bench.told.sort();
    QStringList gone{anas.path(), bobs.path()};
    gone.sort();
    QCOMPARE(bench.told, gone);
}

void TestStrandedLists::stayWhereTheirAddressIsTheSame()
{
    Bench bench;
    const SnapshotFolder lists = bench.have(u"ana"_s, lab());

    QVERIFY(bench.clouds.replace(u"Lab"_s, lab(Graph, u"LAB"_s, u"https://login.new.example"_s)));
    bench.clouds.remove(u"Other"_s);

    QCOMPARE(lists.remaining().size(), size_t(1));
    QVERIFY(bench.told.isEmpty());
}

void TestStrandedLists::goAtEveryMove()
{
    Bench bench;
    QVERIFY(bench.clouds.replace(u"Lab"_s, lab(u"https://graph.new.example"_s)));
    const SnapshotFolder lists = bench.have(u"ana"_s, lab(u"https://graph.new.example"_s));

    QVERIFY(bench.clouds.replace(u"Lab"_s, lab()));

    QVERIFY(lists.remaining().empty());
}

QTEST_GUILESS_MAIN(TestStrandedLists)
#include "tst_strandedlists.moc"
