// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/recordednotifications.h"
#include "support/windowbench.h"
#include "ui/reminders/reminders.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As at login: signed in to the sample tenant, and the window shows nothing of it so far. On that
/// day "Nightly Export" ends, and in the week "Integration Hub"; both are one's own.
struct Bench : WindowBench
{
    explicit Bench(int days, bool isSignInSpoilt = false)
    {
        preferences.set({.checksAtLogin = true, .reminderDays = days});
        auto token = std::make_unique<ChangingToken>(isSignInSpoilt ? "wrong" : server.bearer());
        tokens = token.get();
        session = std::make_unique<Session>(
            SessionSetup{.cloud = {.displayName = u"Sample cloud"_s,
                                   .loginAuthority = server.loginAuthority(),
                                   .graphEndpoint = server.graphEndpoint()},
                         .tokens = std::move(token),
                         .journalFolder = folder.filePath(u"issuing"_s),
                         .tenant = {.id = u"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816"_s,
                                    .displayName = u"Contoso"_s,
                                    .defaultDomain = {}}},
            keptSecrets);
        window = std::make_unique<MainWindow>(settings, preferences, clipboard);
        reminders = std::make_unique<Reminders>(preferences, settings,
                                                std::unique_ptr<Notifications>(desktop), *window,
                                                Reminders::Waits(2, std::chrono::milliseconds(1)));
        QObject::connect(reminders.get(), &Reminders::windowWanted, window.get(), [this] {
            ++wanted;
            if (!window->workspace())
                showSession();
        });
        QObject::connect(reminders.get(), &Reminders::done, window.get(), [this] { ++done; });
    }

    ~Bench()
    {
        reminders.reset();
        window.reset();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void showSession()
    {
        window->showSession(*session);
        reminders->follow(*session);
    }

    /// Until something was told.
    bool lookAtLogin() const
    {
        reminders->lookAtLogin(*session);
        return QTest::qWaitFor([this] { return !desktop->titles.isEmpty(); }, 20000);
    }

    QString place() const { return find<QListWidget>(u"Navigation"_s)->currentItem()->text(); }

    RecordedNotifications *desktop = new RecordedNotifications; // of the reminders
    std::unique_ptr<Reminders> reminders;
    int wanted = 0;
    int done = 0;
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheRowOfTheSecret();
    void opensExpiringForSeveral();
    void endsWhenTheMessageIsClosed();
    void staysOnceSomebodyWantsTheWindow();
    void endsWhereThereIsNothingToTell();
    void endsWhereNobodyCanBeTold();
    void looksAgainBeforeItTellsThatItCouldNot();
    void tellsThatItCouldNotLook();
    void looksAtNothingByItself();
    void marksInTheMenuOfARow();
};

void TestReminders::opensTheRowOfTheSecret()
{
    Bench bench(1);
    QVERIFY(bench.lookAtLogin());
    QCOMPARE(bench.desktop->titles, QStringList{u"Contoso: a client secret expires soon"_s});
    QCOMPARE(bench.desktop->texts, QStringList{u"Nightly Export: export host expires today"_s});
    QVERIFY(!bench.window->isVisible());

    Q_EMIT bench.desktop->chosen();

    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.place(), u"App registrations"_s);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Nightly Export"_s);
    QTRY_VERIFY(bench.secrets() && bench.secrets()->currentIndex().isValid());
    QCOMPARE(bench.secrets()->currentIndex().siblingAtColumn(0).data().toString(),
             u"export host"_s);
    QCOMPARE(bench.done, 0);
}

void TestReminders::opensExpiringForSeveral()
{
    Bench bench(7);
    QVERIFY(bench.lookAtLogin());
    QCOMPARE(bench.desktop->titles, QStringList{u"Contoso: 2 client secrets expire soon"_s});
    QCOMPARE(bench.desktop->texts.constFirst().split(u'\n').constLast(),
             u"Integration Hub: CI pipeline expires in 5 days"_s);

    Q_EMIT bench.desktop->chosen();

    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.place().startsWith(u"Expiring"_s));
}

void TestReminders::endsWhenTheMessageIsClosed()
{
    Bench bench(7);
    QVERIFY(bench.lookAtLogin());
    QCOMPARE(bench.done, 0);

    Q_EMIT bench.desktop->closed();

    QCOMPARE(bench.done, 1);
    QCOMPARE(bench.wanted, 0);
}

void TestReminders::staysOnceSomebodyWantsTheWindow()
{
    Bench bench(7);
    QVERIFY(bench.lookAtLogin());

    Q_EMIT bench.desktop->chosen();
    Q_EMIT bench.desktop->closed();

    QCOMPARE(bench.wanted, 1);
    QCOMPARE(bench.done, 0);
}

void TestReminders::endsWhereThereIsNothingToTell()
{
    Bench bench(1);
    QVERIFY(bench.lookAtLogin());
    Q_EMIT bench.desktop->closed();
    QCOMPARE(bench.done, 1);

    bench.reminders->lookAtLogin(*bench.session); // again on the same day

    QTRY_COMPARE(bench.done, 2);
    QCOMPARE(bench.desktop->titles.size(), 1);
}

void TestReminders::endsWhereNobodyCanBeTold()
{
    Bench bench(7);
    bench.desktop->isBroken = true;

    QVERIFY(bench.lookAtLogin());

    QTRY_COMPARE(bench.done, 1); // there is no tray here either
}

void TestReminders::looksAgainBeforeItTellsThatItCouldNot()
{
    Bench bench(7, true);
    const DirectoryList *const owned = &bench.session->list(ListKind::OwnedApplications);
    connect(owned, &DirectoryList::stateChanged, this, [bench = &bench, owned] {
        if (owned->state() == DirectoryList::State::Failed)
            bench->mendSignIn();
    });

    QVERIFY(bench.lookAtLogin());

    QCOMPARE(bench.desktop->titles, QStringList{u"Contoso: 2 client secrets expire soon"_s});
}

void TestReminders::tellsThatItCouldNotLook()
{
    Bench bench(7, true);
    QVERIFY(bench.lookAtLogin());

    QCOMPARE(bench.desktop->titles, QStringList{u"Keyturn could not look for expiring secrets"_s});
    QCOMPARE(bench.done, 0);

    Q_EMIT bench.desktop->chosen();
    QVERIFY(bench.window->isVisible());
    QVERIFY(bench.window->workspace());
}

/// Only with an icon in the tray, and there is none here.
void TestReminders::looksAtNothingByItself()
{
    Bench bench(7);
    bench.preferences.set({.showsTray = true, .reminderDays = 7});

    bench.showSession();

    QTRY_VERIFY(!bench.server.tenant().calls().empty());
    QTRY_COMPARE(bench.session->list(ListKind::AppRegistrations).state(),
                 DirectoryList::State::Loaded);
    QCOMPARE(bench.session->list(ListKind::OwnedApplications).state(),
             DirectoryList::State::NotLoaded);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestReminders::marksInTheMenuOfARow()
{
    Bench bench(7);
    bench.window->show();
    bench.showSession();
    QVERIFY(bench.choose(u"Meter Readings"_s));
    const auto actions = bench.objects()->actions();
    const auto remind = std::ranges::find(actions, u"Remind me of this application"_s,
                                          [](const QAction *action) { return action->text(); });
    QVERIFY(remind != actions.end());
    QVERIFY((*remind)->isVisible());
    QVERIFY((*remind)->isEnabled());

    (*remind)->trigger();

    QCOMPARE(ReminderStore(bench.settings).marked(bench.session->tenant().id).size(), 1);
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
