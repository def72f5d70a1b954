// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/programrun.h"
#include "support/scriptfile.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using End = ProgramRun::Outcome::End;

namespace {

/// A script that is run, and what came of it.
struct Bench
{
    explicit Bench(const QByteArray &commands)
        : script(u"program"_s, commands)
    { }

    void run(ProgramRun::Call call = {})
    {
        if (call.program.isEmpty())
            call.program = script.path();
        new ProgramRun(
            call,
            [this](const ProgramRun::Outcome &what) {
                outcome = what;
                ++answers;
            },
            owner.get());
    }

    /// Waits for the process whose ID the script has left there; 0 in vain.
    int processId(const QString &name) const
    {
        const bool isThere =
            QTest::qWaitFor([&] { return script.content(name).endsWith('\n'); }, 20'000);
        return isThere ? script.content(name).trimmed().toInt() : 0;
    }

    ScriptFile script;
    std::unique_ptr<QObject> owner = std::make_unique<QObject>();
    std::optional<ProgramRun::Outcome> outcome;
    int answers = 0;
};

/// One that nobody has asked for its exit code is as good as gone.
bool isAlive(int processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return !stat.sliced(stat.lastIndexOf(')')).startsWith(") Z");
}

/// Both leave their process IDs, and neither ends by itself.
QByteArray parentAndChild(const QByteArray &first = "")
{
    return first + "\nsh -c '" + first
        + "\necho $$ > child; while :; do sleep 1000; done' &\necho $$ > parent\nwait; wait; wait";
}

} // namespace

class TestProgramRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatAProgramSays();
    void givesItsArgumentsToNoShell();
    void hasNoInput();
    void hasNoTerminal();
    void tellsOfOneThatIsNotThere_data();
    void tellsOfOneThatIsNotThere();
    void tellsOfOneThatCrashes();
    void endsOneThatIsTooSlow();
    void endsOneThatSaysTooMuch();
    void takesAllThatIsAllowed();
    void keepsTheEndOfWhatItComplainsOf();
    void endsAllOfItWithItsContext();
    void endsOneThatWillNot();
    void isSilentTowardsAContextThatDied();
    void survivesAHandlerThatEndsEverything();
};

void TestProgramRun::givesWhatAProgramSays()
{
    Bench bench("echo out; echo err >&2; exit 3");

    bench.run();

    QVERIFY(!bench.outcome); // not from within
    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::ByItself);
    QCOMPARE(bench.outcome->exitCode, 3);
    QCOMPARE(bench.outcome->output, "out\n"_ba);
    QCOMPARE(bench.outcome->errors, "err\n"_ba);
    QTRY_VERIFY(bench.owner->children().isEmpty());
    QCOMPARE(bench.answers, 1);
}

void TestProgramRun::givesItsArgumentsToNoShell()
{
    Bench bench("printf '%s|' \"$@\"");

    bench.run(
        {.program = bench.script.path(), .arguments = {u"a b"_s, u"$HOME;ls"_s, u""_s, u"\"'*"_s}});

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->output, "a b|$HOME;ls||\"'*|"_ba);
}

void TestProgramRun::hasNoInput()
{
    Bench bench("cat; echo end");

    bench.run();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->output, "end\n"_ba);
}

void TestProgramRun::hasNoTerminal()
{
    Bench bench("(: > /dev/tty) 2> /dev/null && echo terminal || echo none\n"
                "cut -d ' ' -f 1,5,6 /proc/self/stat > stat; echo $$");

    bench.run();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->output.split('\n').front(), "none"_ba);
    const QByteArray leader = bench.outcome->output.split('\n').at(1);
    const QByteArrayList ids = bench.script.content(u"stat"_s).trimmed().split(' ');
    QCOMPARE(ids.at(1), leader); // the group's
    QCOMPARE(ids.at(2), leader); // the session's
}

void TestProgramRun::tellsOfOneThatIsNotThere_data()
{
    QTest::addColumn<QString>("program");

    QTest::newRow("not there") << u"/nowhere/program"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("not to be run") << u"/etc/passwd"_s;
}

void TestProgramRun::tellsOfOneThatIsNotThere()
{
    QFETCH(QString, program);
    Bench bench("");

    bench.run({.program = program});

    QVERIFY(!bench.outcome);
    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::NotStarted);
    QVERIFY(!bench.outcome->reason.isEmpty());
    QTRY_VERIFY(bench.owner->children().isEmpty());
    QCOMPARE(bench.answers, 1);
}

void TestProgramRun::tellsOfOneThatCrashes()
{
    Bench bench("echo half; kill -SEGV $$");

    bench.run();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::Crashed);
    QCOMPARE(bench.answers, 1);
}

void TestProgramRun::endsOneThatIsTooSlow()
{
    Bench bench("echo slow >&2\n" + parentAndChild());
    const ProgramRun::Call call{.program = bench.script.path(), .patience = 2s};

    bench.run(call);
    const int parent = bench.processId(u"parent"_s);
    const int child = bench.processId(u"child"_s);

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::TooSlow);
    QCOMPARE(bench.outcome->errors, "slow\n"_ba);
    QTRY_VERIFY(!isAlive(parent));
    QTRY_VERIFY(!isAlive(child));
    QCOMPARE(bench.answers, 1);
}

void TestProgramRun::endsOneThatSaysTooMuch()
{
    Bench bench("echo $$ > parent; exec yes");

    bench.run();
    const int parent = bench.processId(u"parent"_s);

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::TooMuchOutput);
    QTRY_VERIFY(!isAlive(parent));
    QCOMPARE(bench.answers, 1);
}

void TestProgramRun::takesAllThatIsAllowed()
{
    Bench bench("head -c 65536 /dev/zero");
    bench.run();
    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::ByItself);
    QCOMPARE(bench.outcome->output.size(), 65536);

    Bench other("head -c 65537 /dev/zero");
    other.run();
    QTRY_VERIFY(other.outcome);
    QCOMPARE(other.outcome->end, End::TooMuchOutput);
}

void TestProgramRun::keepsTheEndOfWhatItComplainsOf()
{
    Bench bench("head -c 500000 /dev/zero | tr '\\0' x >&2; echo ERROR >&2; echo out");

    bench.run();

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.outcome->end, End::ByItself);
    QCOMPARE(bench.outcome->output, "out\n"_ba);
    QCOMPARE(bench.outcome->errors.size(), 16 << 10);
    QVERIFY(bench.outcome->errors.endsWith("xxERROR\n"));
}

void TestProgramRun::endsAllOfItWithItsContext()
{
    Bench bench(parentAndChild());
    bench.run();
    const int parent = bench.processId(u"parent"_s);
    const int child = bench.processId(u"child"_s);
    QVERIFY(isAlive(parent));
    QVERIFY(isAlive(child));

    bench.owner.reset();

    QTRY_VERIFY(!isAlive(parent));
    QTRY_VERIFY(!isAlive(child));
    QCOMPARE(bench.answers, 0);
}

void TestProgramRun::endsOneThatWillNot()
{
    Bench bench(parentAndChild("trap : TERM HUP INT"));
    bench.run();
    const int parent = bench.processId(u"parent"_s);
    const int child = bench.processId(u"child"_s);

    bench.owner.reset();

    QVERIFY(isAlive(parent)); // nobody has waited here for its end
    QTRY_VERIFY(!isAlive(parent));
    QTRY_VERIFY(!isAlive(child));
}

void TestProgramRun::isSilentTowardsAContextThatDied()
{
    Bench bench("echo done; touch end");

    bench.run();
    bench.owner.reset(); // before it is under way

    QTest::qWait(100); // time for what must not come
    QCOMPARE(bench.answers, 0);
}

void TestProgramRun::survivesAHandlerThatEndsEverything()
{
    const ScriptFile script(u"program"_s, "exec yes");
    auto owner = std::make_unique<QObject>();
    bool called = false;

    new ProgramRun(
        {.program = script.path()},
        [&](const ProgramRun::Outcome &outcome) {
            called = outcome.end == End::TooMuchOutput;
            owner.reset();
        },
        owner.get());

    QTRY_VERIFY(!owner);
    QVERIFY(called);
}

QTEST_GUILESS_MAIN(TestProgramRun)
#include "tst_programrun.moc"
