// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"
#include "support/dbusmock.h"
#include "support/labaccount.h"
#include "support/ownhome.h"
#include "support/snapshots.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Interface = "org.freedesktop.Notifications"_L1;
constexpr int Patience = 60'000;

/// The program itself as the desktop starts it at login, with a home of its own, and no network.
struct Bench
{
    Bench()
    {
        mock.tell(u"AddMethod"_s, {Interface, u"GetCapabilities"_s, u""_s, u"as"_s, u"ret = []"_s});
        mock.tell(u"AddMethod"_s,
                  {Interface, u"Notify"_s, u"susssasa{sv}i"_s, u"u"_s,
                   u"self.text = str(args[3]) + ' | ' + str(args[4]); ret = 7"_s});
        mock.tell(u"AddMethod"_s,
                  {Interface, u"Told"_s, u""_s, u"s"_s,
                   u"ret = getattr(self, 'text', ''); self.text = ''"_s});
        told();
        process.setProcessEnvironment(inHome(home));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    /// Who stays signed in, and what is kept of what they own.
    void rememberSomebody()
    {
        QSettings settings(home.filePath(u"config/Keyturn/Keyturn.conf"_s), QSettings::IniFormat);
        const Account ana = addLabAccount(settings);
        DirectoryObject payroll = bareObject(1);
        payroll.ref.appId = appId(1);
        payroll.displayName = u"Payroll"_s;
        payroll.passwordCredentials = {{.keyId = keyId(1),
                                        .displayName = u"prod-2026"_s,
                                        .hint = u"7o4"_s,
                                        .startDateTime = {},
                                        .endDateTime = QDateTime::currentDateTimeUtc().addDays(3)}};
        ListSnapshot kept{.rows = {},
                          .deltaLink = {},
                          .takenAt = QDateTime::currentDateTimeUtc(),
                          .isOwnedOnly = false,
                          .skippedCount = 0,
                          .unreadSecretCount = 0};
        kept.rows.append(pageOf({payroll}));
        const SnapshotFolder lists(home.filePath(u"data/Keyturn/lists"_s), QUrl(LabGraph),
                                   ana.tenantId, ana.id());
        QVERIFY(lists.file(ListKind::OwnedApplications).write(kept, Wanted));
    }

    void start() { process.start(QStringLiteral(KEYTURN_PROGRAM), {u"--check-expiring"_s}); }

    QString told() { return mock.answer(Interface, u"Told"_s).toString(); }

    /// Said again until it is heard: the program may not know yet which message is its own.
    bool endsWithTheMessage()
    {
        const auto ends = [this] {
            return mock.emitSignal(Interface, u"NotificationClosed"_s, u"uu"_s, {7U, 2U})
                && process.state() == QProcess::NotRunning;
        };
        return QTest::qWaitFor(ends, Patience);
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; },
                               Patience);
    }

    const QTemporaryDir home;
    DBusMock mock{QDBusConnection::sessionBus(), u"org.freedesktop.Notifications"_s,
                  u"/org/freedesktop/Notifications"_s};
    QProcess process;
};

} // namespace

class TestMainReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsQuietlyWhereNobodyIsKnown();
    void tellsWhatExpiresAndEndsWithTheMessage();
};

void TestMainReminders::endsQuietlyWhereNobodyIsKnown()
{
    Bench bench;

    bench.start();

    QVERIFY(bench.ends());
    QCOMPARE(bench.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(bench.process.exitCode(), 0);
    QCOMPARE(bench.told(), QString());
}

void TestMainReminders::tellsWhatExpiresAndEndsWithTheMessage()
{
    Bench bench;
    bench.rememberSomebody();

    bench.start();

    QString told;
    const auto isTold = [&] { return !(told = bench.told()).isEmpty(); };
    QVERIFY(QTest::qWaitFor(isTold, Patience));
    QCOMPARE(told,
             u"contoso: a client secret expires soon | Payroll: prod-2026 expires in 3 days"_s);
    QCOMPARE(bench.process.state(), QProcess::Running);

    QVERIFY(bench.endsWithTheMessage());
    QCOMPARE(bench.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(bench.process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestMainReminders)
#include "tst_main_reminders.moc"
