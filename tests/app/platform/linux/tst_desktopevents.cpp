// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/desktopevents.h"
#include "app/platform/platform.h"
#include "support/dbusmock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Manager = "org.freedesktop.login1.Manager"_L1;

struct Bench
{
    DBusMock logind{QDBusConnection::systemBus(), u"org.freedesktop.login1"_s,
                    u"/org/freedesktop/login1"_s};
    std::unique_ptr<SystemEvents> events = makeSystemEvents();
    QSignalSpy locked{events.get(), &SystemEvents::screenLocked};
    QSignalSpy suspending{events.get(), &SystemEvents::aboutToSuspend};
    QSignalSpy ending{events.get(), &SystemEvents::sessionEnding};

    /// The machine would wait with what it is about to do.
    bool isHeldBack() { return logind.answer(Manager, u"IsHeldBack"_s).toBool(); }

    static bool lock(const QString &session)
    {
        DBusMock mock(QDBusConnection::systemBus(), u"org.freedesktop.login1"_s,
                      u"/org/freedesktop/login1/session/"_s + session);
        return mock.emitSignal(u"org.freedesktop.login1.Session"_s, u"Lock"_s, {}, {});
    }

    /// To be tried again: which session is ours is asked first, and that takes its time.
    bool hearsLocking(const QString &session) { return lock(session) && !locked.isEmpty(); }

    /// Signals of one sender arrive in their order, so one more tells that the others have.
    bool hearsAllSoFar()
    {
        suspending.clear();
        return logind.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {true})
            && (!suspending.isEmpty() || suspending.wait());
    }
};

/// What the login has put into the environment.
class SessionId
{
public:
    explicit SessionId(const QByteArray &id) { qputenv("XDG_SESSION_ID", id); }
    ~SessionId() { qunsetenv("XDG_SESSION_ID"); }
    Q_DISABLE_COPY_MOVE(SessionId)
};

} // namespace

class TestDesktopEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hearsThatTheMachineGoesToSleep();
    void hearsThatTheMachineGoesDown();
    void holdsTheMachineBackUntilTheNewsWasDealtWith();
    void hearsScreenSavers_data();
    void hearsScreenSavers();
    void hearsTheLockingOfItsSession();
    void findsItsSessionByItsProcess();
    void findsItsSessionByItsProcessIfTheLoginIsAnEarlierOne();
    void saysNothingWithoutABus();
};

void TestDesktopEvents::initTestCase()
{
    DBusMock logind(QDBusConnection::systemBus(), u"org.freedesktop.login1"_s,
                    u"/org/freedesktop/login1"_s);
    for (const auto &id : {u"c1"_s, u"c2"_s})
        QVERIFY(logind.tell(u"AddSession"_s, {id, u"seat0"_s, 1000U, u"me"_s, true}));
    QVERIFY(logind.tell(u"AddMethod"_s,
                        {Manager, u"GetSessionByPID"_s, u"u"_s, u"o"_s,
                         u"ret = dbus.ObjectPath('/org/freedesktop/login1/session/c2')"_s}));
    QVERIFY(logind.tell(u"AddMethod"_s,
                        {Manager, u"Inhibit"_s, u"ssss"_s, u"h"_s,
                         u"import os; assert args[0] == 'sleep:shutdown' and args[3] == 'delay'; "
                         "self.kept, theirs = os.pipe(); ret = dbus.types.UnixFd(theirs); "
                         "os.close(theirs)"_s}));
    QVERIFY(logind.tell(u"AddMethod"_s,
                        {Manager, u"IsHeldBack"_s, u""_s, u"b"_s,
                         u"import select; ret = not select.select([self.kept], [], [], 0)[0]"_s}));
    // The mock's own answers for any name; logind's does not.
    QVERIFY(logind.tell(u"AddMethod"_s,
                        {Manager, u"GetSession"_s, u"s"_s, u"o"_s,
                         u"ret = '/org/freedesktop/login1/session/' + ['c1', 'c2'][['c1', "
                         "'c2'].index(args[0])]"_s}));
}

void TestDesktopEvents::hearsThatTheMachineGoesToSleep()
{
    Bench bench;

    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {true}));
    QTRY_COMPARE(bench.suspending.size(), 1);

    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {false})); // awake again
    QVERIFY(bench.hearsAllSoFar());
    QCOMPARE(bench.suspending.size(), 1);
}

void TestDesktopEvents::hearsThatTheMachineGoesDown()
{
    Bench bench;

    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForShutdown"_s, u"b"_s, {false}));
    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForShutdown"_s, u"b"_s, {true}));

    QTRY_COMPARE(bench.ending.size(), 1);
    QCOMPARE(bench.locked.size(), 0);
    QCOMPARE(bench.suspending.size(), 0);
}

void TestDesktopEvents::holdsTheMachineBackUntilTheNewsWasDealtWith()
{
    Bench bench;
    QTRY_VERIFY(bench.isHeldBack());

    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {true}));
    QTRY_COMPARE(bench.suspending.size(), 1);
    QTRY_VERIFY(!bench.isHeldBack());
    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {false}));
    QTRY_VERIFY(bench.isHeldBack());

    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForShutdown"_s, u"b"_s, {true}));
    QTRY_VERIFY(!bench.isHeldBack());
    QCOMPARE(bench.ending.size(), 1);
    QVERIFY(bench.logind.emitSignal(Manager, u"PrepareForShutdown"_s, u"b"_s, {false}));
    QTRY_VERIFY(bench.isHeldBack()); // it was called off
}

void TestDesktopEvents::hearsScreenSavers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s
                                 << u"/org/freedesktop/ScreenSaver"_s;
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
}

void TestDesktopEvents::hearsScreenSavers()
{
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    Bench bench;
    DBusMock saver(QDBusConnection::sessionBus(), name, path);

    QVERIFY(saver.emitSignal(name, u"ActiveChanged"_s, u"b"_s, {false}));
    QVERIFY(saver.emitSignal(name, u"ActiveChanged"_s, u"b"_s, {true}));

    QTRY_COMPARE(bench.locked.size(), 1);
}

void TestDesktopEvents::hearsTheLockingOfItsSession()
{
    const SessionId id("c1");
    Bench bench;
    QTRY_VERIFY(bench.hearsLocking(u"c1"_s));
    QVERIFY(bench.hearsAllSoFar());
    const qsizetype heard = bench.locked.size();

    QVERIFY(Bench::lock(u"c2"_s)); // somebody else's

    QVERIFY(bench.hearsAllSoFar());
    QCOMPARE(bench.locked.size(), heard);
}

void TestDesktopEvents::findsItsSessionByItsProcess()
{
    Bench bench;

    QTRY_VERIFY(bench.hearsLocking(u"c2"_s));
}

void TestDesktopEvents::findsItsSessionByItsProcessIfTheLoginIsAnEarlierOne()
{
    const SessionId id("c9");
    Bench bench;

    QTRY_VERIFY(bench.hearsLocking(u"c2"_s));
}

void TestDesktopEvents::saysNothingWithoutABus()
{
    const QDBusConnection none(u"no such bus"_s);

    DesktopEvents events(none, none);
    QSignalSpy locked(&events, &SystemEvents::screenLocked);

    DBusMock saver(QDBusConnection::sessionBus(), u"org.gnome.ScreenSaver"_s,
                   u"/org/gnome/ScreenSaver"_s);
    QVERIFY(saver.emitSignal(u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, u"b"_s, {true}));
    QTest::qWait(100);
    QCOMPARE(locked.size(), 0);
}

QTEST_GUILESS_MAIN(TestDesktopEvents)
#include "tst_desktopevents.moc"
