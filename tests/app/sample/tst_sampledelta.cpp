// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledelta.h"
#include "app/sample/tenantbench.h"

#include <QTest>
#include <QUrl>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray linkOf(const QJsonObject &page)
{
    return QUrl(page["@odata.deltaLink"_L1].toString())
        .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

struct Bench : TenantBench
{
    QByteArray start(const QByteArray &collection = "applications")
    {
        return linkOf(get("/v1.0/" + collection
                          + "/delta?$select=id,passwordCredentials&$deltatoken=latest"));
    }

    QByteArray idOf(ObjectKind kind, const QString &name)
    {
        return named(kind, name).objectId.toByteArray(QUuid::WithoutBraces);
    }
};

} // namespace

class TestSampleDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothing();
    void tellsAChangedObjectOnce();
    void tellsTheCollectionsApart();
    void goesOnFromItsNewLink();
    void knowsNoForeignTokens();
    void selectsMembers();
};

void TestSampleDelta::beginsWithNothing()
{
    Bench bench;

    const QJsonObject page = bench.get("/v1.0/applications/delta?$deltatoken=latest");

    QVERIFY(page["value"_L1].toArray().isEmpty());
    QVERIFY(!linkOf(page).isEmpty());
}

void TestSampleDelta::tellsAChangedObjectOnce()
{
    Bench bench;
    const QByteArray link = bench.start();
    const QByteArray id = bench.idOf(ObjectKind::Application, u"Payroll"_s);
    for (int time = 0; time < 2; ++time)
        bench.post("/v1.0/applications/" + id + "/addPassword", "{}");

    QCOMPARE(bench.listed(link, "id"_L1), QStringList{QString::fromLatin1(id)});
}

void TestSampleDelta::tellsTheCollectionsApart()
{
    Bench bench;
    const QByteArray link = bench.start("servicePrincipals");
    const QByteArray id = bench.idOf(ObjectKind::Application, u"Payroll"_s);
    bench.post("/v1.0/applications/" + id + "/addPassword", "{}");

    QVERIFY(bench.listed(link, "id"_L1).isEmpty());
}

void TestSampleDelta::goesOnFromItsNewLink()
{
    Bench bench;
    const QByteArray id = bench.idOf(ObjectKind::Application, u"Payroll"_s);
    QByteArray link = bench.start();
    bench.post("/v1.0/applications/" + id + "/addPassword", "{}");
    link = linkOf(bench.get(link));

    QVERIFY(bench.listed(link, "id"_L1).isEmpty());
    bench.post("/v1.0/applications/" + id + "/addPassword", "{}");
    QCOMPARE(bench.listed(link, "id"_L1).size(), 1);
}

void TestSampleDelta::knowsNoForeignTokens()
{
    Bench bench;
    QByteArray link = bench.start();

    QCOMPARE(bench.refusal("GET", link.replace("/applications/", "/servicePrincipals/")).code,
             "syncStateNotFound"_ba);
    QCOMPARE(bench.refusal("GET", "/v1.0/applications/delta?$deltatoken=x").status, 410);
    QCOMPARE(bench.refusal("GET", "/v1.0/applications/delta").status, 400);
    QCOMPARE(bench.refusal("POST", "/v1.0/applications/delta").status, 405);
}

void TestSampleDelta::selectsMembers()
{
    Bench bench;
    const QByteArray link = bench.start();
    const QByteArray id = bench.idOf(ObjectKind::Application, u"Payroll"_s);
    bench.post("/v1.0/applications/" + id + "/addPassword", "{}");

    const QJsonObject object = bench.get(link)["value"_L1][0].toObject();

    QCOMPARE(object.keys(), (QStringList{u"id"_s, u"passwordCredentials"_s}));
}

QTEST_GUILESS_MAIN(TestSampleDelta)
#include "tst_sampledelta.moc"
