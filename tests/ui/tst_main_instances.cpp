// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/singleinstance.h"
#include "support/ownhome.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr auto SampleTitle = " - Keyturn$"_L1;
constexpr auto StartTitle = "^Keyturn$"_L1;
constexpr auto SignInTitle = "Sign in"_L1;

/// A person's desktop, on which the program is started more than once.
struct Bench
{
    Bench() { environment = inHome(home); }

    ~Bench()
    {
        for (auto &process : processes)
            end(*process);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    QProcess &start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(KEYTURN_PROGRAM), arguments);
        processes.push_back(std::move(process));
        return *processes.back();
    }

    /// Where the first one listens, once it does.
    QString meetingPlace() const
    {
        const QDir folder(home.path());
        const auto sockets = [&folder] {
            return folder.entryList({u"keyturn-????????????????"_s},
                                    QDir::System | QDir::NoDotAndDotDot);
        };
        return QTest::qWaitFor([&] { return !sockets().isEmpty(); }, Patience)
            ? folder.filePath(sockets().constFirst())
            : QString();
    }

    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    static bool leaves(const QProcess &process, int exitCode = 0)
    {
        const auto isEnded = [&process] { return process.state() == QProcess::NotRunning; };
        return QTest::qWaitFor(isEnded, Patience) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == exitCode;
    }

    static QByteArrayList windows(const QString &title)
    {
        const QByteArray numbers =
            runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).output;
        QByteArrayList list = numbers.split('\n');
        list.removeAll(QByteArray());
        return list;
    }

    static bool shows(const QString &title, int count = 1)
    {
        return QTest::qWaitFor([&] { return windows(title).size() == count; }, Patience);
    }

    QProcessEnvironment environment;
    const QTemporaryDir home;
    std::vector<std::unique_ptr<QProcess>> processes;
};

bool hasFocus(const QByteArray &window)
{
    return QTest::qWaitFor(
        [&] { return runProgram(u"xdotool"_s, {u"getwindowfocus"_s}).output.trimmed() == window; },
        Patience);
}

} // namespace

class TestMainInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsUpTheWindowThatIsThere();
    void opensTheSampleTenantThere();
    void asksToSignInThere();
    void leavesASessionAlone();
    void goesOnWhateverItIsSent();
    void asksNobodyWhereNobodyCanBeFirst();
    void isNotHinderedByACrash();
    void opensAnotherWhereThatIsWanted();
    void checksWhatExpiresBesideIt();
    void isOneForEachHome();
};

void TestMainInstances::bringsUpTheWindowThatIsThere()
{
    Bench bench;
    const QProcess &first = bench.start({u"--sample"_s});
    QVERIFY(Bench::shows(SampleTitle));
    const QByteArray window = Bench::windows(SampleTitle).constFirst();
    Bench other;
    other.start({});
    QVERIFY(Bench::shows(StartTitle));
    runProgram(u"xdotool"_s,
               {u"windowfocus"_s, u"--sync"_s,
                QString::fromLatin1(Bench::windows(StartTitle).constFirst())});
    QVERIFY(!Bench::windows(StartTitle).contains(window));

    const QProcess &second = bench.start({});

    QVERIFY(Bench::leaves(second));
    QVERIFY(hasFocus(window));
    QCOMPARE(Bench::windows(SampleTitle), QByteArrayList{window});
    QCOMPARE(first.state(), QProcess::Running);
}

void TestMainInstances::opensTheSampleTenantThere()
{
    Bench bench;
    bench.start({});
    QVERIFY(Bench::shows(StartTitle));

    QVERIFY(Bench::leaves(bench.start({u"--sample"_s})));

    QVERIFY(Bench::shows(SampleTitle));
    QVERIFY(Bench::shows(StartTitle, 0));
}

void TestMainInstances::asksToSignInThere()
{
    Bench bench;
    bench.start({});
    QVERIFY(Bench::shows(StartTitle));

    QVERIFY(Bench::leaves(bench.start({u"--tenant"_s, u"contoso.com"_s})));

    QVERIFY(Bench::shows(SignInTitle));
}

void TestMainInstances::leavesASessionAlone()
{
    Bench bench;
    const QProcess &first = bench.start({u"--sample"_s});
    QVERIFY(Bench::shows(SampleTitle));

    QVERIFY(Bench::leaves(bench.start({u"--tenant"_s, u"contoso.com"_s})));
    QVERIFY(Bench::leaves(bench.start({}))); // which is answered after that was gone on with

    QVERIFY(Bench::shows(SampleTitle));
    QVERIFY(Bench::windows(SignInTitle).isEmpty());
    QCOMPARE(first.state(), QProcess::Running);
}

/// An instance before it would have refused that.
void TestMainInstances::goesOnWhateverItIsSent()
{
    Bench bench;
    QProcess &first = bench.start({u"--sample"_s});
    QVERIFY(Bench::shows(SampleTitle));
    for (const auto &option : {u"--help"_s, u"--version"_s, u"--wrong"_s}) {
        QLocalSocket sender;
        sender.connectToServer(bench.meetingPlace());
        QVERIFY(sender.waitForConnected(Patience));

        sender.write(StartRequest{.arguments = {option}}.toJson());

        QVERIFY(sender.waitForReadyRead(Patience));
        QCOMPARE(sender.readAll(), "heard\n");
    }

    QVERIFY(Bench::leaves(bench.start({}))); // which the first one answers after all that
    QCOMPARE(first.readAllStandardOutput(), QByteArray());
    QCOMPARE(first.state(), QProcess::Running);
}

/// The place is known, and nobody can have it.
void TestMainInstances::asksNobodyWhereNobodyCanBeFirst()
{
    Bench bench;
    QProcess &before = bench.start({});
    QVERIFY(Bench::shows(StartTitle));
    const QString place = bench.meetingPlace();
    Bench::end(before);
    QVERIFY(Bench::shows(StartTitle, 0));
    QVERIFY(QFile::remove(place + u".lock"_s));
    QVERIFY(QDir().mkpath(place + u".lock"_s));
    QVERIFY(QLocalServer::removeServer(place));
    QLocalServer listener;
    QVERIFY(listener.listen(place));

    bench.start({});

    QVERIFY(Bench::shows(StartTitle));
    QVERIFY(!listener.waitForNewConnection(0));
}

void TestMainInstances::isNotHinderedByACrash()
{
    Bench bench;
    QProcess &first = bench.start({u"--sample"_s});
    QVERIFY(Bench::shows(SampleTitle));
    Bench::end(first);
    QVERIFY(Bench::shows(SampleTitle, 0));

    bench.start({u"--sample"_s});

    QVERIFY(Bench::shows(SampleTitle));
}

void TestMainInstances::opensAnotherWhereThatIsWanted()
{
    Bench bench;
    bench.start({u"--sample"_s});
    QVERIFY(Bench::shows(SampleTitle));

    bench.start({u"--sample"_s, u"--new-window"_s});

    QVERIFY(Bench::shows(SampleTitle, 2));
}

void TestMainInstances::checksWhatExpiresBesideIt()
{
    Bench bench;
    bench.start({});
    QVERIFY(Bench::shows(StartTitle));

    for (const auto &option : {u"--check-expiring"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(Bench::leaves(bench.start({option})), qPrintable(option));
    QCOMPARE(Bench::windows(StartTitle).size(), 1);
}

void TestMainInstances::isOneForEachHome()
{
    Bench bench;
    Bench other;

    bench.start({u"--sample"_s});
    other.start({u"--sample"_s});

    QVERIFY(Bench::shows(SampleTitle, 2));
}

QTEST_GUILESS_MAIN(TestMainInstances)
#include "tst_main_instances.moc"
