// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/curatedcontents.h"
#include "app/sample/sampleday.h"
#include "app/sample/tenantbench.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 now()
{
    return TenantBench::now().toMSecsSinceEpoch();
}

qsizetype count(const SampleTable &table, SampleKind kind)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < table.count(); ++i)
        count += table.kind(i) == kind ? 1 : 0;
    return count;
}

std::vector<SampleObject> all(const SampleTable &table)
{
    std::vector<SampleObject> objects;
    for (qsizetype i = 0; i < table.count(); ++i)
        objects.push_back(table.at(i));
    return objects;
}

} // namespace

class TestCuratedContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsLargeAsACompany();
    void givesEachObjectIdsOfItsOwn();
    void holdsPayroll();
    void holdsEachStateOfASecret_data();
    void holdsEachStateOfASecret();
    void holdsSevenSecretsThatExpireSoon_data();
    void holdsSevenSecretsThatExpireSoon();
    void holdsZeroToFiveSecrets();
    void holdsSecretsWithoutDisplayName();
    void holdsSecretsOnAServicePrincipalOnly();
    void holdsOddNames_data();
    void holdsOddNames();
    void namesPrincipalsAsTheirApplications();
};

void TestCuratedContents::isAsLargeAsACompany()
{
    const CuratedContents contents(1, now());

    QCOMPARE(count(contents.applications, SampleKind::Application), 139);
    QCOMPARE(count(contents.applications, SampleKind::Blueprint), 12);
    QCOMPARE(contents.servicePrincipals.count(), 120);
    QCOMPARE(contents.deletedApplications.count(), 7);
    QCOMPARE(contents.deletedPrincipals.count(), 7);
}

void TestCuratedContents::givesEachObjectIdsOfItsOwn()
{
    const CuratedContents contents(1, now());
    QSet<QUuid> ids;
    qsizetype count = 0;
    for (const SampleTable *table : {&contents.applications, &contents.servicePrincipals}) {
        for (const SampleObject &object : all(*table)) {
            ids += object.id;
            ++count;
            for (const SampleCredential &secret : object.secrets) {
                ids += secret.keyId;
                ++count;
            }
        }
    }

    QCOMPARE(ids.size(), count);
}

void TestCuratedContents::holdsPayroll()
{
    TenantBench bench;

    const auto secrets = bench.secretsOf(ObjectKind::Application, u"Payroll");

    QCOMPARE(secrets.size(), size_t(3));
    QCOMPARE(TenantBench::now().daysTo(secrets[0].endDateTime), 12);
    QVERIFY(secrets[1].endDateTime > TenantBench::now().addDays(300));
    QVERIFY(secrets[2].endDateTime < TenantBench::now());
    QVERIFY(bench.listed("/v1.0/me/ownedObjects", "displayName"_L1).contains(u"Payroll"));
}

void TestCuratedContents::holdsEachStateOfASecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("startInDays");
    QTest::addColumn<qint64>("endInDays");

    QTest::newRow("expired") << u"Retired CRM bridge"_s << -900LL << -540LL;
    QTest::newRow("in 3 days") << u"Invoice Scanner"_s << -177LL << 3LL;
    QTest::newRow("in 20 days") << u"Parcel Tracking"_s << -160LL << 20LL;
    QTest::newRow("in 80 days") << u"Meter Readings"_s << -100LL << 80LL;
    QTest::newRow("not yet valid") << u"Autumn Campaign"_s << 7LL << 187LL;
    QTest::newRow("without end") << u"Door Access Control"_s << -1900LL << 0LL;
    QTest::newRow("a hundred years") << u"Elevator Telemetry"_s << -400LL << 36525LL;
    QTest::newRow("without start") << u"Moved from on-premises"_s << 0LL << 90LL;
    QTest::newRow("without either") << u"Neither start nor end"_s << 0LL << 0LL;
    QTest::newRow("today") << u"Nightly Export"_s << -180LL << 0LL;
}

void TestCuratedContents::holdsEachStateOfASecret()
{
    QFETCH(QString, name);
    QFETCH(qint64, startInDays);
    QFETCH(qint64, endInDays);
    const TenantBench bench;

    const auto secrets = bench.secretsOf(ObjectKind::Application, name);

    QVERIFY(!secrets.empty());
    const QDateTime start = secrets.front().startDateTime;
    const QDateTime end = secrets.front().endDateTime;
    QCOMPARE(start.isValid() ? TenantBench::now().daysTo(start) : 0, startInDays);
    if (name == "Nightly Export"_L1)
        QCOMPARE(end.toLocalTime().date(), TenantBench::now().toLocalTime().date());
    else
        QCOMPARE(end.isValid() ? TenantBench::now().daysTo(end) : 0, endInDays);
}

void TestCuratedContents::holdsSevenSecretsThatExpireSoon_data()
{
    QTest::addColumn<quint64>("seed");

    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestCuratedContents::holdsSevenSecretsThatExpireSoon()
{
    QFETCH(quint64, seed);
    const CuratedContents contents(seed, now());
    QStringList soon;
    for (const SampleTable *table : {&contents.applications, &contents.servicePrincipals}) {
        for (const SampleObject &object : all(*table)) {
            for (const SampleCredential &secret : object.secrets) {
                if (secret.end && *secret.end > now() && *secret.end < now() + 32 * Day)
                    soon.append(QString::fromUtf8(object.displayName));
            }
        }
    }
    soon.sort();

    QCOMPARE(soon,
             (QStringList{u"Integration Hub"_s, u"Invoice Scanner"_s, u"Leap Day Ledger"_s,
                          u"Nightly Export"_s, u"Onboarding Guide"_s, u"Parcel Tracking"_s,
                          u"Payroll"_s}));
}

void TestCuratedContents::holdsZeroToFiveSecrets()
{
    const CuratedContents contents(1, now());
    QSet<size_t> counts;
    for (const SampleObject &object : all(contents.applications))
        counts += object.secrets.size();

    QCOMPARE(counts, (QSet<size_t>{0, 1, 2, 3, 4, 5}));
}

void TestCuratedContents::holdsSecretsWithoutDisplayName()
{
    TenantBench bench;

    const QJsonArray secrets =
        bench.get(bench.application(u"Scripts of the old days"))["passwordCredentials"_L1]
            .toArray();

    QCOMPARE(secrets.size(), 3);
    for (const auto &secret : secrets) {
        QVERIFY(secret.toObject().contains("displayName"_L1));
        QVERIFY(secret["displayName"_L1].isNull());
        QVERIFY(secret["hint"_L1].isNull());
        QVERIFY(secret["endDateTime"_L1].isString());
    }
}

void TestCuratedContents::holdsSecretsOnAServicePrincipalOnly()
{
    const TenantBench bench;

    QVERIFY(bench.secretsOf(ObjectKind::Application, u"Travel Expenses").empty());
    QCOMPARE(bench.secretsOf(ObjectKind::ServicePrincipal, u"Travel Expenses").size(), size_t(2));
}

void TestCuratedContents::holdsOddNames_data()
{
    QTest::addColumn<QString>("pattern");

    QTest::newRow("double quotes") << u"\""_s;
    QTest::newRow("apostrophe") << u"'"_s;
    QTest::newRow("markup") << u"<b>.*</b>"_s;
    QTest::newRow("Chinese, Japanese") << u"\\p{Han}"_s;
    QTest::newRow("Korean") << u"\\p{Hangul}"_s;
    QTest::newRow("Arabic") << u"\\p{Arabic}"_s;
    QTest::newRow("Hebrew") << u"\\p{Hebrew}"_s;
    QTest::newRow("direction override") << u"\u202e"_s;
    QTest::newRow("emoji") << u"🚀"_s;
    QTest::newRow("120 characters") << u"^.{120}$"_s;
    QTest::newRow("formula =") << u"^="_s;
    QTest::newRow("formula +") << u"^\\+"_s;
    QTest::newRow("formula -") << u"^-"_s;
    QTest::newRow("formula @") << u"^@"_s;
    QTest::newRow("blanks around") << u"^ .* $"_s;
    QTest::newRow("line feed") << u"\\n"_s;
}

void TestCuratedContents::holdsOddNames()
{
    QFETCH(QString, pattern);
    TenantBench bench;

    const QStringList names = bench.listed("/v1.0/applications?$top=999", "displayName"_L1);

    QVERIFY(!names.filter(QRegularExpression(pattern)).isEmpty());
}

void TestCuratedContents::namesPrincipalsAsTheirApplications()
{
    const CuratedContents contents(1, now());
    const SampleObject application = contents.applications.at(30);

    const auto index = contents.servicePrincipals.indexOfAppId(application.appId);

    QVERIFY(index);
    QCOMPARE(contents.servicePrincipals.at(*index).displayName, application.displayName);
}

QTEST_GUILESS_MAIN(TestCuratedContents)
#include "tst_curatedcontents.moc"
