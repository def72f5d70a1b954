// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/managedsettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray whole()
{
    return R"({"version": 1, "tenant": "contoso.com", "cloud": "us-gov-l4", )"
           R"("clientId": "0C1D2E3F-4A5B-6C7D-8E9F-0A1B2C3D4E5F", )"
           R"("proxy": "http://proxy.contoso.com:8080", "caFile": "/etc/contoso/authorities.pem"})";
}

ManagedSettings wholeSettings()
{
    return {.cloud = Cloud::named(u"us-gov-l4"),
            .tenant = u"contoso.com"_s,
            .clientId = u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s,
            .proxy = ProxyRule{.choice = ProxyRule::Choice::Manual,
                               .host = u"proxy.contoso.com"_s,
                               .port = 8080},
            .authoritiesFile = u"/etc/contoso/authorities.pem"_s};
}

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"managed.json"_s);

    void write(const QByteArray &content) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    }
};

bool isAdministrator()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

class TestManagedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingThatIsThere();
    void takesACloudOfItsOwn();
    void managesNothingThatIsNotThere();
    void leavesOutWhatIsOddAndSaysSo_data();
    void leavesOutWhatIsOddAndSaysSo();
    void takesNothingOfWhatIsDamaged_data();
    void takesNothingOfWhatIsDamaged();
    void readsThePolicyOfWindows();
    void enforcesWhatThereIs();
    void isQuietAboutAFileThatIsNotThere();
    void takesNoFileOfAnybodyElse_data();
    void takesNoFileOfAnybodyElse();
    void takesNoFileInAFolderOfAnybodyElse();
    void takesAnAdministratorsFile();
};

void TestManagedSettings::takesEverythingThatIsThere()
{
    const ManagedSettings managed = ManagedSettings::fromJson(whole());

    QVERIFY(managed == wholeSettings());
    QVERIFY(managed.isAnythingManaged());
}

void TestManagedSettings::takesACloudOfItsOwn()
{
    const ManagedSettings managed = ManagedSettings::fromJson(R"({"version": 1, "cloud":
        {"name": "Contoso", "loginAuthority": "https://login.contoso.com",
         "graphEndpoint": "https://graph.contoso.com", "portal": "https://portal.contoso.com"}})");

    QVERIFY(managed.cloud);
    QCOMPARE(managed.cloud->displayName, u"Contoso"_s);
    QCOMPARE(managed.cloud->graphEndpoint, QUrl(u"https://graph.contoso.com"_s));
    QVERIFY(managed.problems.isEmpty());
}

void TestManagedSettings::managesNothingThatIsNotThere()
{
    const ManagedSettings managed =
        ManagedSettings::fromJson(R"({"version": 1, "tenant": null, "proxy": "none"})");

    QVERIFY(managed == ManagedSettings{.proxy = ProxyRule{.choice = ProxyRule::Choice::None}});
    QVERIFY(!ManagedSettings::fromJson(R"({"version": 1})").isAnythingManaged());
}

void TestManagedSettings::leavesOutWhatIsOddAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("an unknown member") << R"("tennant": "contoso.com")"_ba;
    QTest::newRow("no tenant") << R"("tenant": "organizations")"_ba;
    QTest::newRow("a number for a tenant") << R"("tenant": 7)"_ba;
    QTest::newRow("a token for a tenant") << R"("tenant": "eyJ0eXAi.bm90LWE.cmVhbA")"_ba;
    QTest::newRow("no GUID") << R"("clientId": "Keyturn")"_ba;
    QTest::newRow("no cloud") << R"("cloud": "us-gov-l6")"_ba;
    QTest::newRow("a cloud without https")
        << R"("cloud": {"name": "x", "loginAuthority": "http://a.example",
                        "graphEndpoint": "https://b.example"})"_ba;
    QTest::newRow("a cloud without Graph")
        << R"("cloud": {"name": "x", "loginAuthority": "https://a.example"})"_ba;
    QTest::newRow("Microsoft's name for another's cloud")
        << R"("cloud": {"name": "global", "loginAuthority": "https://a.example",
                        "graphEndpoint": "https://b.example"})"_ba;
    QTest::newRow("no proxy") << R"("proxy": "proxy.contoso.com")"_ba;
    QTest::newRow("a proxy with a password") << R"("proxy": "http://a:b@proxy:8080")"_ba;
    QTest::newRow("a path to nowhere") << R"("caFile": "authorities.pem")"_ba;
}

void TestManagedSettings::leavesOutWhatIsOddAndSaysSo()
{
    QFETCH(QByteArray, member);
    const bool isTenant = member.startsWith("\"tenant\"");
    const QByteArray rest = isTenant ? R"("proxy": "none")" : R"("tenant": "contoso.com")";

    const ManagedSettings managed =
        ManagedSettings::fromJson("{\"version\": 1, " + member + ", " + rest + '}');

    QCOMPARE(managed.problems.size(), 1);
    const QString name = QString::fromUtf8(member.mid(1, member.indexOf('"', 1) - 1));
    QVERIFY2(managed.problems.constFirst().contains(u'“' + name + u'”'),
             qPrintable(managed.problems.constFirst()));
    ManagedSettings expected;
    if (isTenant)
        expected.proxy = ProxyRule{.choice = ProxyRule::Choice::None};
    else
        expected.tenant = u"contoso.com"_s;
    expected.problems = managed.problems;
    QVERIFY(managed == expected);
}

void TestManagedSettings::takesNothingOfWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut off") << whole().chopped(3);
    QTest::newRow("no object") << "[1]"_ba;
    QTest::newRow("no version") << R"({"tenant": "contoso.com"})"_ba;
    QTest::newRow("a later version") << R"({"version": 2, "tenant": "contoso.com"})"_ba;
    QTest::newRow("a version in words") << R"({"version": "1", "tenant": "contoso.com"})"_ba;
    QTest::newRow("bytes") << QByteArray(1000, '\xff');
}

void TestManagedSettings::takesNothingOfWhatIsDamaged()
{
    QFETCH(QByteArray, json);

    const ManagedSettings managed = ManagedSettings::fromJson(json);

    QVERIFY(!managed.isAnythingManaged());
    QCOMPARE(managed.problems.size(), 1);
}

void TestManagedSettings::readsThePolicyOfWindows()
{
    const Bench bench;
    QSettings policy(bench.folder.filePath(u"policy.ini"_s), QSettings::IniFormat);
    const QJsonObject json = QJsonDocument::fromJson(whole()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "version"_L1)
            policy.setValue(it.key(), it.value().toString());
    }
    QVERIFY(ManagedSettings::fromPolicy(policy) == wholeSettings());
    policy.setValue(u"loginAuthority"_s, QString()); // as a form of several fields leaves it
    policy.setValue(u"portal"_s, QString());
    QVERIFY(ManagedSettings::fromPolicy(policy) == wholeSettings());

    policy.setValue(u"cloud"_s, u"Contoso"_s);
    policy.setValue(u"loginAuthority"_s, u"https://login.contoso.com"_s);
    policy.setValue(u"graphEndpoint"_s, u"https://graph.contoso.com"_s);
    const auto cloud = ManagedSettings::fromPolicy(policy).cloud;

    QVERIFY(cloud);
    QCOMPARE(cloud->name, u"Contoso"_s);
    QCOMPARE(cloud->loginAuthority, QUrl(u"https://login.contoso.com"_s));
}

void TestManagedSettings::enforcesWhatThereIs()
{
    const SignInRequest own{.cloud = Cloud::global(),
                            .tenant = u"fabrikam.com"_s,
                            .clientId = u"11111111-2222-4333-8444-555555555555"_s,
                            .authoritiesFile = u"/home/ana/ca.pem"_s,
                            .way = SignInWay::DeviceCode};

    const SignInRequest enforced = wholeSettings().enforcedOn(own);

    QVERIFY(enforced.cloud == Cloud::named(u"us-gov-l4"));
    QCOMPARE(enforced.tenant, u"contoso.com"_s);
    QCOMPARE(enforced.clientId, wholeSettings().clientId);
    QCOMPARE(enforced.authoritiesFile, u"/etc/contoso/authorities.pem"_s);
    QVERIFY(enforced.way == SignInWay::DeviceCode);
    QVERIFY(ManagedSettings().enforcedOn(own) == own);
}

void TestManagedSettings::isQuietAboutAFileThatIsNotThere()
{
    const Bench bench;

    QVERIFY(ManagedSettings::fromFile(bench.path) == ManagedSettings());
    QVERIFY(ManagedSettings::fromFile({}) == ManagedSettings());
}

void TestManagedSettings::takesNoFileOfAnybodyElse_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("isGivenAway");
    QTest::newRow("the group may write") << int(QFile::WriteGroup) << false;
    QTest::newRow("everybody may write") << int(QFile::WriteOther) << false;
    QTest::newRow("a user's") << 0 << true;
}

void TestManagedSettings::takesNoFileOfAnybodyElse()
{
    QFETCH(int, more);
    QFETCH(bool, isGivenAway);
    const Bench bench;
    bench.write(whole());
    QFile(bench.path)
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(more));
#ifdef Q_OS_UNIX
    if (isGivenAway && isAdministrator())
        QCOMPARE(chown(QFile::encodeName(bench.path).constData(), 65534, 0), 0);
#endif

    const ManagedSettings managed = ManagedSettings::fromFile(bench.path);

    QVERIFY(!managed.isAnythingManaged());
    QCOMPARE(managed.problems.size(), 1);
    QVERIFY2(managed.problems.constFirst().contains("does not count"_L1),
             qPrintable(managed.problems.constFirst()));
}

void TestManagedSettings::takesNoFileInAFolderOfAnybodyElse()
{
#ifndef Q_OS_UNIX
    QSKIP("The owner is what counts there, and that is who runs this test.");
#endif
    const Bench bench;
    bench.write(whole());
    QFile(bench.folder.path())
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther);

    const ManagedSettings managed = ManagedSettings::fromFile(bench.path);

    QVERIFY(!managed.isAnythingManaged());
    QVERIFY(managed.problems.constFirst().contains("does not count"_L1));
}

void TestManagedSettings::takesAnAdministratorsFile()
{
    if (!isAdministrator())
        QSKIP("It takes root to write a file of root's.");
    const Bench bench;
    bench.write(whole());

    QVERIFY(ManagedSettings::fromFile(bench.path) == wholeSettings());
    bench.write(QByteArray(70'000, ' ') + whole());
    QVERIFY(ManagedSettings::fromFile(bench.path).problems.constFirst().contains("cannot be"_L1));
}

QTEST_GUILESS_MAIN(TestManagedSettings)
#include "tst_managedsettings.moc"
