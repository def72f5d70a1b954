// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/settings/reminderstore.h"
#include "app/signin/statictoken.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "support/recordednotifications.h"
#include "ui/reminders/reminderflow.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto TenantId = u"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816"_s;

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
}

/// A tenant in which one owns Payroll and not Intranet.
struct Bench
{
    explicit Bench(const Tenant &tenant = {})
        : session({.cloud = {.displayName = u"Test"_s, .graphEndpoint = server.url()},
                   .tokens = std::make_unique<StaticToken>("token"),
                   .journalFolder = folder.filePath(u"issuing"_s),
                   .tenant = tenant},
                  keptSecrets)
    {
        server.stayOpen();
        server.replyTo("GET", 200, listReply({}));
        server.replyTo(
            "/organization", 200,
            R"({"value":[{"id":"%1","displayName":"Contoso"}]})"_L1.arg(TenantId).toUtf8());
        QJsonObject other = listedObject(2, u"Intranet"_s);
        other.insert(u"passwordCredentials"_s, QJsonArray{listedSecret(7, inDays(10))});
        server.replyTo("/applications?", 200, listReply({other}));
        setPayrollEnd(3);
    }

    void setPayrollEnd(int days)
    {
        server.replyTo("/me/ownedObjects", 200,
                       listReply({listedObject(1, u"Payroll"_s, {inDays(days)})}));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PreferenceStore preferences{settings};
    ReminderStore store{settings};
    LocalHttpServer server;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    Session session;
    RecordedNotifications desktop;
    ReminderFlow flow{session, preferences, store, desktop};
    QSignalSpy told{&flow, &ReminderFlow::told};
    QSignalSpy nothing{&flow, &ReminderFlow::nothingToTell};
    QSignalSpy failed{&flow, &ReminderFlow::failed};
    QSignalSpy open{&flow, &ReminderFlow::openChosen};
};

} // namespace

class TestReminderFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTenantApplicationAndSecret();
    void waitsForTheTenant();
    void tellsOfEachSecretOnceADay();
    void tellsOfMarkedApplications();
    void heedsTheChosenDays();
    void saysNothingWhereNothingExpires();
    void saysThatNothingCouldBeRead();
    void leadsToWhatWasTold();
    void looksAtOnceWhenItIsToBeRepeated();
};

void TestReminderFlow::namesTenantApplicationAndSecret()
{
    Bench bench({.id = TenantId, .displayName = u"Contoso"_s, .defaultDomain = {}});

    bench.flow.look();

    QTRY_COMPARE(bench.told.size(), 1);
    QCOMPARE(bench.desktop.titles, QStringList{u"Contoso: a client secret expires soon"_s});
    QCOMPARE(bench.desktop.texts, QStringList{u"Payroll: secret 0 expires in 3 days"_s});
}

void TestReminderFlow::waitsForTheTenant()
{
    Bench bench;

    bench.flow.look();
    QVERIFY(bench.server.requests().empty());
    bench.session.open();

    QTRY_COMPARE(bench.told.size(), 1);
    QCOMPARE(bench.desktop.titles, QStringList{u"Contoso: a client secret expires soon"_s});
}

void TestReminderFlow::tellsOfEachSecretOnceADay()
{
    Bench bench;
    bench.session.open();
    bench.flow.look();
    QTRY_COMPARE(bench.told.size(), 1);

    bench.flow.look();
    QTRY_COMPARE(bench.nothing.size(), 1);
    QCOMPARE(bench.desktop.texts.size(), 1);

    // As it would be tomorrow.
    bench.settings.setValue(u"tenants/%1/toldOn"_s.arg(TenantId), u"2026-01-01"_s);
    bench.flow.look();
    QTRY_COMPARE(bench.told.size(), 2);
}

void TestReminderFlow::tellsOfMarkedApplications()
{
    Bench bench;
    bench.session.open();
    bench.store.setMarked(TenantId, appId(2), true);

    bench.flow.look();

    QTRY_COMPARE(bench.told.size(), 1);
    QCOMPARE(bench.desktop.texts,
             QStringList{u"Payroll: secret 0 expires in 3 days\n"
                         "Intranet: secret 7 expires in 10 days"_s});
}

void TestReminderFlow::heedsTheChosenDays()
{
    Bench bench;
    bench.setPayrollEnd(20);
    bench.session.open();
    bench.flow.look();
    QTRY_COMPARE(bench.nothing.size(), 1);

    bench.preferences.set({.reminderDays = 30});
    bench.flow.look();

    QTRY_COMPARE(bench.told.size(), 1);
}

void TestReminderFlow::saysNothingWhereNothingExpires()
{
    Bench bench;
    bench.setPayrollEnd(100);
    bench.session.open();

    bench.flow.look();

    QTRY_COMPARE(bench.nothing.size(), 1);
    QVERIFY(bench.desktop.titles.isEmpty());
}

void TestReminderFlow::saysThatNothingCouldBeRead()
{
    Bench bench({.id = TenantId, .displayName = u"Contoso"_s, .defaultDomain = {}});
    for (const char *path : {"/me/ownedObjects", "/applications?", "GET"})
        bench.server.replyTo(path, 403, "{}");

    bench.flow.look();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.desktop.titles.isEmpty());
}

void TestReminderFlow::leadsToWhatWasTold()
{
    Bench bench;
    Q_EMIT bench.desktop.chosen(); // of somebody else's message
    QVERIFY(bench.open.isEmpty());
    bench.session.open();
    bench.flow.look();
    QTRY_COMPARE(bench.told.size(), 1);

    Q_EMIT bench.desktop.chosen();

    QCOMPARE(bench.open.size(), 1);
    const auto reminders = bench.open.first().first().value<std::vector<Reminder>>();
    QCOMPARE(reminders.size(), size_t(1));
    QCOMPARE(reminders.front().keyId, keyId(0));
    QCOMPARE(reminders.front().owner.objectId, objectId(1));
}

void TestReminderFlow::looksAtOnceWhenItIsToBeRepeated()
{
    Bench bench;
    bench.session.open();

    bench.flow.setRepeated(true);
    bench.flow.setRepeated(true);
    QTRY_COMPARE(bench.told.size(), 1);
    QVERIFY(bench.nothing.isEmpty());

    bench.flow.setRepeated(false);
    bench.flow.setRepeated(true);
    QTRY_COMPARE(bench.nothing.size(), 1);
}

QTEST_GUILESS_MAIN(TestReminderFlow)
#include "tst_reminderflow.moc"
