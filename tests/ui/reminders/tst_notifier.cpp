// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/recordednotifications.h"
#include "ui/reminders/notifier.h"
#include "ui/reminders/trayicon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    RecordedNotifications *service = new RecordedNotifications; // the notifier's
    Notifier notifier{std::unique_ptr<Notifications>(service)};
    QSignalSpy chosen{&notifier, &Notifications::chosen};
    QSignalSpy closed{&notifier, &Notifications::closed};
    QSignalSpy failed{&notifier, &Notifications::failed};
};

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheDesktop();
    void tellsWhatBecameOfIt();
    void hearsTheTrayIconThatIsThere();
    void saysThatNobodyCouldBeTold_data();
    void saysThatNobodyCouldBeTold();
};

void TestNotifier::asksTheDesktop()
{
    Bench bench;

    bench.notifier.show(u"Contoso"_s, u"text"_s);

    QCOMPARE(bench.service->titles, QStringList{u"Contoso"_s});
    QCOMPARE(bench.service->texts, QStringList{u"text"_s});
    QVERIFY(bench.failed.isEmpty());
}

void TestNotifier::tellsWhatBecameOfIt()
{
    Bench bench;
    bench.notifier.show(u"Contoso"_s, u"text"_s);

    Q_EMIT bench.service->chosen();
    QCOMPARE(bench.chosen.size(), 1);
    Q_EMIT bench.service->closed();
    QCOMPARE(bench.closed.size(), 1);
}

void TestNotifier::hearsTheTrayIconThatIsThere()
{
    Bench bench;
    bench.service->isBroken = true;
    TrayIcon icon;
    bench.notifier.setTrayIcon(&icon);
    bench.notifier.show(u"Contoso"_s, u"text"_s);
    QTest::qWait(0);

    Q_EMIT icon.findChild<QSystemTrayIcon *>()->messageClicked();

    QCOMPARE(bench.chosen.size(), 1);
    QVERIFY(bench.failed.isEmpty());
}

void TestNotifier::saysThatNobodyCouldBeTold_data()
{
    QTest::addColumn<bool>("hasService");
    QTest::newRow("the service fails") << true;
    QTest::newRow("there is none") << false;
}

void TestNotifier::saysThatNobodyCouldBeTold()
{
    QFETCH(bool, hasService);
    auto service = std::make_unique<RecordedNotifications>();
    service->isBroken = true;
    Notifier notifier(hasService ? std::move(service) : nullptr);
    const QSignalSpy failed(&notifier, &Notifications::failed);

    notifier.show(u"Contoso"_s, u"text"_s);
    QVERIFY(failed.isEmpty()); // not from within the call

    QTRY_COMPARE(failed.size(), 1); // there is no tray here
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
