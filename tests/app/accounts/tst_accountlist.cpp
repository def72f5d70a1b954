// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"
#include "app/settings/oddsettings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

Account account(const QString &name, bool isRemembered = true)
{
    return {.username = name,
            .objectId = name,
            .tenantId = u"contoso"_s,
            .cloud = u"global"_s,
            .clientId = u"keyturn"_s,
            .isRemembered = isRemembered};
}

QByteArray textIn(const QVariant &value)
{
    return QByteArray::fromPercentEncoding(value.toByteArray());
}

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<AccountList> list = std::make_unique<AccountList>(settings);
    QSignalSpy changed{list.get(), &AccountList::changed};

    QStringList names() const
    {
        QStringList names;
        for (const Account &account : list->accounts())
            names.append(account.username);
        return names;
    }

    void startAnew() { list = std::make_unique<AccountList>(settings); }

    /// All that stands there, in plain text.
    QByteArray onDisk() const
    {
        QByteArray all;
        for (const QString &key : settings.allKeys())
            all += key.toUtf8() + '=' + textIn(settings.value(key)) + '\n';
        return all;
    }
};

} // namespace

class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void isFoundAtTheNextStart();
    void hasTheOneUsedLastFirst();
    void keepsItsOrderWhereTheClockWasSetBack();
    void takesASecondSignInForTheSameAccount();
    void knowsWhatTheOneBeforeKnew();
    void tellsWhatHasTakenItsPlace();
    void learnsMoreWithoutChangingTheOrder();
    void doesNotLearnOfAStranger();
    void removesOne();
    void writesNothingThatIsNotToBeKept_data();
    void writesNothingThatIsNotToBeKept();
    void takesOutWhatIsNoLongerToBeKept();
    void forgetsEverythingAndNothingElse();
    void skipsWhatItCannotMakeSenseOf_data();
    void skipsWhatItCannotMakeSenseOf();
    void leavesWhatAnotherInstanceHasAdded();
    void isNoOddSettingWhateverATenantIsCalled_data();
    void isNoOddSettingWhateverATenantIsCalled();
};

void TestAccountList::isEmptyAtFirst()
{
    Bench bench;

    QVERIFY(bench.list->accounts().empty());
    QVERIFY(!bench.list->find(u"x"_s));
}

void TestAccountList::isFoundAtTheNextStart()
{
    Bench bench;
    Account ana = account(u"ana"_s);
    ana.displayName = u"Ana (Ops) \"the one\" 🔑"_s;

    bench.list->add(ana);
    QCOMPARE(bench.changed.size(), 1);
    bench.startAnew();

    QCOMPARE(bench.list->accounts(), std::vector{ana});
    QCOMPARE(bench.list->find(ana.id()), ana);
}

void TestAccountList::hasTheOneUsedLastFirst()
{
    Bench bench;
    for (const QString &name : {u"ana"_s, u"ben"_s, u"cy"_s, u"ana"_s})
        bench.list->add(account(name));
    QCOMPARE(bench.names(), QStringList({u"ana"_s, u"cy"_s, u"ben"_s}));

    bench.startAnew();
    QCOMPARE(bench.names(), QStringList({u"ana"_s, u"cy"_s, u"ben"_s}));
}

void TestAccountList::keepsItsOrderWhereTheClockWasSetBack()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    const QString key = u"accounts/"_s + account(u"ana"_s).id();
    const QByteArray today = QByteArray::number(QDate::currentDate().year()) + '-';
    const QByteArray text = textIn(bench.settings.value(key));
    QVERIFY(text.contains(today));
    bench.settings.setValue(key, QString::fromUtf8(QByteArray(text).replace(today, "2999-")));
    bench.startAnew();

    bench.list->add(account(u"ben"_s));
    bench.startAnew();

    QCOMPARE(bench.names(), QStringList({u"ben"_s, u"ana"_s}));
}

void TestAccountList::takesASecondSignInForTheSameAccount()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    Account again = account(u"ana"_s);
    again.username = u"ana.perez"_s;

    bench.list->add(again);

    QCOMPARE(bench.list->accounts(), std::vector{again});
}

void TestAccountList::knowsWhatTheOneBeforeKnew()
{
    Bench bench;
    Account first = account(u"ana"_s);
    first.tenantName = u"Contoso"_s;
    first.tenantDomain = u"contoso.com"_s;
    first.secretTenants = {u"contoso.com"_s};
    bench.list->add(first);
    Account second = account(u"ana"_s);
    second.isRemembered = false;

    bench.list->add(second);
    bench.startAnew();

    const auto known = bench.list->find(second.id());
    QVERIFY(known); // the keychain has something of it
    QCOMPARE(known->tenantName, u"Contoso"_s);
    QCOMPARE(known->tenantDomain, u"contoso.com"_s);
    QCOMPARE(known->secretTenants, QStringList({u"contoso.com"_s}));

    second.loginAuthority = u"https://elsewhere.example"_s;
    bench.list->add(second);
    QVERIFY(bench.list->find(second.id())->secretTenants.isEmpty()); // those are not for there
}

void TestAccountList::tellsWhatHasTakenItsPlace()
{
    Bench bench;
    const QSignalSpy replaced(bench.list.get(), &AccountList::replaced);
    const Account first = account(u"ana"_s);
    bench.list->add(first);
    bench.list->add(account(u"ben"_s));
    QVERIFY(replaced.isEmpty());
    Account second = first;
    second.isRemembered = false;

    bench.list->add(second);

    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced.front().at(0).value<Account>(), first);
    QCOMPARE(replaced.front().at(1).value<Account>(), second);
}

void TestAccountList::learnsMoreWithoutChangingTheOrder()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    bench.list->add(account(u"ben"_s));
    Account ana = account(u"ana"_s);
    ana.tenantName = u"Contoso"_s;

    bench.list->update(ana);
    bench.list->update(ana); // nothing new
    QCOMPARE(bench.changed.size(), 3);
    bench.startAnew();

    QCOMPARE(bench.names(), QStringList({u"ben"_s, u"ana"_s}));
    QCOMPARE(bench.list->find(ana.id())->tenantName, u"Contoso"_s);
}

void TestAccountList::doesNotLearnOfAStranger()
{
    Bench bench;

    bench.list->update(account(u"ana"_s));

    QVERIFY(bench.list->accounts().empty());
    QCOMPARE(bench.changed.size(), 0);
}

void TestAccountList::removesOne()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    bench.list->add(account(u"ben"_s));

    bench.list->remove(account(u"ana"_s).id());
    bench.list->remove(u"nobody"_s);
    QCOMPARE(bench.changed.size(), 3);
    QCOMPARE(bench.names(), QStringList(u"ben"_s));
    bench.startAnew();

    QCOMPARE(bench.names(), QStringList(u"ben"_s));
    QVERIFY(!bench.onDisk().contains("ana"));
}

void TestAccountList::writesNothingThatIsNotToBeKept_data()
{
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<SignInWay>("way");
    QTest::newRow("not remembered") << false << SignInWay::Browser;
    QTest::newRow("a pasted token") << true << SignInWay::PastedToken;
}

void TestAccountList::writesNothingThatIsNotToBeKept()
{
    QFETCH(const bool, isRemembered);
    QFETCH(const SignInWay, way);
    Bench bench;
    Account ana = account(u"ana"_s, isRemembered);
    ana.way = way;

    bench.list->add(ana);
    bench.list->update(ana);
    QCOMPARE(bench.names(), QStringList(u"ana"_s));

    QVERIFY(!bench.onDisk().contains("ana"));
    bench.startAnew();
    QVERIFY(bench.list->accounts().empty());
}

void TestAccountList::takesOutWhatIsNoLongerToBeKept()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    QVERIFY(bench.onDisk().contains("ana"));

    bench.list->update(account(u"ana"_s, false));

    QVERIFY(!bench.onDisk().contains("ana"));
    QCOMPARE(bench.names(), QStringList(u"ana"_s));
}

void TestAccountList::forgetsEverythingAndNothingElse()
{
    Bench bench;
    bench.settings.setValue(u"preferences/graphVersion"_s, u"beta"_s);
    bench.settings.setValue(u"accounts/odd"_s, u"?"_s);
    bench.list->add(account(u"ana"_s));

    bench.list->forgetAll();
    bench.list->forgetAll();

    QVERIFY(bench.list->accounts().empty());
    QCOMPARE(bench.changed.size(), 2);
    QCOMPARE(bench.settings.allKeys(), QStringList(u"preferences/graphVersion"_s));
}

void TestAccountList::skipsWhatItCannotMakeSenseOf_data()
{
    QTest::addColumn<QVariant>("value");
    const QString good = u"{\"cloud\":\"global\",\"tenantId\":\"t\",\"way\":\"browser\","
                         "\"isRemembered\":%1}"_s;
    QTest::newRow("no JSON") << QVariant(u"{"_s);
    QTest::newRow("an array") << QVariant(u"[]"_s);
    QTest::newRow("a number") << QVariant(7);
    QTest::newRow("bytes") << QVariant("\xff\x00"_ba);
    QTest::newRow("of another account") << QVariant(good.arg(u"true"_s));
    QTest::newRow("not to be kept") << QVariant(good.arg(u"false"_s));
    QTest::newRow("huge") << QVariant(QString(1 << 20, u' '));
}

void TestAccountList::skipsWhatItCannotMakeSenseOf()
{
    QFETCH(const QVariant, value);
    Bench bench;
    bench.list->add(account(u"ana"_s));
    bench.settings.setValue(u"accounts/global.t.app.x.browser"_s, value);

    bench.startAnew();

    QCOMPARE(bench.names(), QStringList(u"ana"_s));
}

void TestAccountList::leavesWhatAnotherInstanceHasAdded()
{
    Bench bench;
    bench.list->add(account(u"ana"_s));
    QSettings theirs(bench.settings.fileName(), QSettings::IniFormat);
    AccountList other(theirs);
    other.add(account(u"ben"_s));
    theirs.sync();

    bench.list->add(account(u"ana"_s));
    bench.settings.sync();
    bench.startAnew();

    QCOMPARE(bench.names(), QStringList({u"ana"_s, u"ben"_s}));
}

void TestAccountList::isNoOddSettingWhateverATenantIsCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a variant") << u"@Variant(\\0\\0\\0\\x7f)"_s;
    QTest::newRow("a time") << u"@DateTime(x)"_s;
    QTest::newRow("escaped") << u"Variant\\x28"_s;
    QTest::newRow("nearly in octal") << u"Variant50"_s;
    QTest::newRow("all in octal") << u"126141162151141156164050"_s;
    QTest::newRow("the bytes of that") << u"\x56\x61\x72\x69\x61\x6e\x74\x28"_s;
    QTest::newRow("no name for long") << u"VVVaaariiiannnttt((("_s;
}

void TestAccountList::isNoOddSettingWhateverATenantIsCalled()
{
    QFETCH(const QString, name);
    Bench bench;
    Account ana = account(u"ana"_s);
    ana.tenantName = name;
    bench.list->add(ana);
    bench.settings.sync();

    clearOddSettings(bench.settings);
    bench.startAnew();

    QCOMPARE(bench.list->accounts(), std::vector{ana});
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
