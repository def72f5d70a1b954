// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/addingprogram.h"
#include "faults/proxybench.h"
#include "faults/waiting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <array>
#include <cstdio>
#include <map>
#include <random>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Kills = 200;

/// One run of interrupted.cpp.
class Interrupted
{
public:
    Interrupted(ProxyBench &bench)
    {
        const ObjectRef &owner = bench.bench().owner();
        const QJsonObject where = {
            {u"endpoint"_s, bench.endpoint().base().toString()},
            {u"bearer"_s, QString::fromLatin1(bench.server().bearer())},
            {u"journal"_s, bench.bench().journalFolder()},
            {u"objectId"_s, owner.objectId.toString(QUuid::WithoutBraces)},
            {u"appId"_s, owner.appId.toString(QUuid::WithoutBraces)},
        };
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput,
                         [this] { m_said += m_process.readAllStandardOutput(); });
        m_process.start(QStringLiteral(INTERRUPTED_PROGRAM));
        m_process.write(QJsonDocument(where).toJson(QJsonDocument::Compact) + '\n');
        waitUntil([this] { return hasSaid("begun"); }, "the beginning of a program to be killed");
        m_clock.start();
    }

    bool hasSaid(const QByteArray &step) const { return m_said.contains(step); }

    /// How long all of it takes.
    std::chrono::nanoseconds runToTheEnd()
    {
        waitUntil([this] { return hasSaid("done"); }, "the end of a program to be killed");
        const std::chrono::nanoseconds elapsed(m_clock.nsecsElapsed());
        kill();
        return elapsed;
    }

    void killAfter(std::chrono::nanoseconds time)
    {
        bool isTime = false;
        QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time),
                           Qt::PreciseTimer, [&isTime] { isTime = true; });
        waitUntil([&isTime] { return isTime; }, "the time to kill");
        while (m_clock.nsecsElapsed() < time.count()) { } // a timer knows whole milliseconds only
        kill();
    }

    /// The last step that it said.
    QByteArray lastStep() const
    {
        return m_said.trimmed().split('\n').constLast().split(' ').constFirst();
    }
    QUuid toldKeyId() const { return QUuid(m_said.mid(m_said.indexOf("told ") + 5, 36)); }

private:
    void kill()
    {
        m_process.kill(); // SIGKILL
        waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, "a death");
    }

    QProcess m_process;
    QByteArray m_said;
    QElapsedTimer m_clock;
};

/// What the journal's records say, without the journal.
std::vector<IssuingRecord> recordsIn(const QString &folder)
{
    std::vector<IssuingRecord> records;
    const QDir journal(folder);
    for (const QString &name : journal.entryList({u"*.json"_s})) {
        QFile file(journal.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto record =
            IssuingRecord::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (record)
            records.push_back(*record);
    }
    return records;
}

/// A lock that the killed one had made and not signed yet is taken for a living one's for some
/// seconds. Makes them pass, so that the next start must clear it away.
void letUnsignedLocksGrowOld(const QString &folder)
{
    for (const QFileInfo &lock : QDir(folder).entryInfoList({u"*.lock"_s}, QDir::Files)) {
        QFile file(lock.filePath());
        if (lock.size() == 0 && file.open(QIODevice::ReadWrite))
            file.setFileTime(lock.lastModified().addSecs(-60), QFileDevice::FileModificationTime);
    }
}

/// Kills the program at points in time that are as likely as each other, and starts it anew.
class KillBench
{
public:
    /// Whether a list that is late meets the first look of the next start.
    explicit KillBench(bool isListLate)
        : m_isListLate(isListLate)
    { }

    Tally run(std::mt19937 &random)
    {
        // With delays, so that no part is over in no time.
        const std::array<FaultyProxy::Fault, 2> faults = {
            FaultyProxy::Fault{.delay = 5ms}, FaultyProxy::Fault{.cutAfter = 300, .delay = 5ms}};
        std::array<std::chrono::nanoseconds, 2> lengths = {};
        m_bench.proxy().setFault({.delay = 5ms});
        for (size_t i = 0; i < faults.size(); ++i) {
            m_bench.proxy().setFaultOf("/addPassword", faults.at(i));
            lengths.at(i) = runWithoutKill();
        }
        for (int i = 0; i < Kills / 2; ++i) {
            const size_t which = size_t(i) % faults.size();
            std::uniform_int_distribution<qint64> points(0, lengths.at(which).count() * 11 / 10);
            m_bench.proxy().setFaultOf("/addPassword", faults.at(which));
            killOnce(std::chrono::nanoseconds(points(random)));
        }
        return m_tally;
    }

    const std::map<QByteArray, int> &lastSteps() const { return m_lastSteps; }
    int unseen() const { return m_unseen; }

private:
    std::chrono::nanoseconds runWithoutKill()
    {
        ++m_tally.trials;
        const auto before = m_bench.bench().truth();
        Interrupted program(m_bench);
        const auto length = program.runToTheEnd();
        const bool isThere = m_bench.bench().truth().secrets == before.secrets + 1;
        if (!program.hasSaid("told"))
            ++m_tally.found;
        else if (isThere)
            ++m_tally.shown;
        account(program, before);
        return length;
    }

    void killOnce(std::chrono::nanoseconds time)
    {
        ++m_tally.trials;
        const auto before = m_bench.bench().truth();
        Interrupted program(m_bench);
        program.killAfter(time);
        ++m_lastSteps[program.lastStep()];
        account(program, before);
    }

    /// What the next starts make of what the killed one has left.
    void account(const Interrupted &killed, const FaultBench::Truth &before)
    {
        FaultBench &bench = m_bench.bench();
        m_bench.proxy().closeConnections();
        const auto records = recordsIn(bench.journalFolder());
        const bool wasAsked =
            !records.empty() && records.front().stage == IssuingRecord::Stage::Asked;

        if (m_isListLate) {
            m_bench.proxy().keepLastRead();
            m_bench.proxy().setStaleReads({true});
        }
        Tally restarted;
        start(restarted, false);
        const bool isUnseen = wasAsked && restarted.found + restarted.chosen == 0;
        if (isUnseen && recordsIn(bench.journalFolder()).empty())
            ++m_tally.unaccounted; // "not created" is what nobody can know
        m_bench.proxy().setStaleReads({});
        letUnsignedLocksGrowOld(bench.journalFolder());
        start(restarted, true);
        m_unseen += isUnseen && restarted.found + restarted.chosen == 0;

        const auto after = bench.truth();
        if (after.posts - before.posts > 1 || after.secrets - before.secrets > 1)
            ++m_tally.doubled;
        if (killed.hasSaid("saved"))
            removeSaved(killed.toldKeyId());
        m_tally.found += restarted.found;
        m_tally.chosen += restarted.chosen;
        m_tally.notMade += after.posts == before.posts;
        ++m_tally.restarted;
        if (!bench.isCleared(before))
            ++m_tally.unaccounted;
    }

    void start(Tally &tally, bool isLast)
    {
        const auto program = m_bench.bench().start();
        program->resume();
        FaultBench::settle(
            *program, [](Moment) {}, tally, isLast);
    }

    /// The person has its value, so it may well be there and in no journal.
    void removeSaved(const QUuid &keyId)
    {
        const auto program = m_bench.bench().start();
        m_bench.bench().removeSecret(*program, keyId);
    }

    const bool m_isListLate;
    ProxyBench m_bench{false};
    Tally m_tally;
    std::map<QByteArray, int> m_lastSteps;
    int m_unseen = 0; // records without a secret
};

/// Another one each time, unless somebody wants to see again what one of them brought about.
unsigned chooseSeed()
{
    bool isGiven = false;
    const unsigned given = qEnvironmentVariable("KEYTURN_FAULTS_SEED").toUInt(&isGiven);
    return isGiven ? given : std::random_device()();
}

Tally killAtAnyMoment(bool isListLate)
{
    const unsigned seed = chooseSeed();
    std::mt19937 random(seed);
    KillBench bench(isListLate);
    const Tally tally = bench.run(random);
    std::printf("  killed with seed %u, after its last words:", seed);
    for (const auto &[step, count] : bench.lastSteps())
        std::printf(" %s %d", step.constData(), count);
    std::printf("; %d records without a secret, all told as not seen\n", bench.unseen());
    return tally;
}

} // namespace

std::vector<Group> restartGroups()
{
    return {{"killed at any moment", [] { return killAtAnyMoment(false); }},
            {"killed, and the list is late", [] { return killAtAnyMoment(true); }}};
}
