// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// A process that shields itself, started where core files may be as large as they like.
struct Bench
{
    Bench(const QString &shield, const QString &then)
    {
        process.setWorkingDirectory(folder.path());
        process.setChildProcessModifier([] {
            rlimit limit = {};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
        });
        process.start(QStringLiteral(SHIELDED_PROGRAM), {shield, then});
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    QByteArray line()
    {
        while (!process.canReadLine() && process.waitForReadyRead(Patience)) { }
        return process.readLine();
    }

    /// A line of the kernel's table of limits, without its columns.
    QByteArray limit(const QByteArray &name) const
    {
        QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return "unreadable";
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(name.size()).simplified();
        }
        return "unknown";
    }

    bool crashes()
    {
        process.waitForFinished(Patience);
        return process.exitStatus() == QProcess::CrashExit;
    }

    bool leavesCore() const { return !QDir(folder.path()).isEmpty(); }

    const QTemporaryDir folder;
    QProcess process;
};

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYTURN_ADDRESS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define KEYTURN_ADDRESS_SANITIZER
#endif

/// AddressSanitizer forbids its programs to write cores, as they would be huge.
constexpr bool isSanitized()
{
#ifdef KEYTURN_ADDRESS_SANITIZER
    return true;
#else
    return false;
#endif
}

/// A core file beside the process that crashed, as the kernel does where nobody told it otherwise.
bool writesCoresBeside()
{
    QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
    rlimit limit = {};
    ::getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_max != 0 && pattern.open(QIODevice::ReadOnly)
        && !QByteArrayList{"|", "/"}.contains(pattern.read(1));
}

} // namespace

class TestProcessShield : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsNoCore_data();
    void allowsNoCore();
    void keepsReadersOutOfWhatPeopleUse();
    void leavesNoCoreInACrash_data();
    void leavesNoCoreInACrash();
};

void TestProcessShield::allowsNoCore_data()
{
    QTest::addColumn<QString>("shield");
    QTest::newRow("release") << u"release"_s;
    QTest::newRow("debug") << u"debug"_s;
}

void TestProcessShield::allowsNoCore()
{
    QFETCH(QString, shield);
    Bench bench(shield, u"wait"_s);
    QVERIFY(bench.line().startsWith("dumpable"));

    QCOMPARE(bench.limit("Max core file size"), QByteArray("0 0 bytes"));
}

/// Not dumpable means to the kernel that memory, environment and open files are root's alone.
void TestProcessShield::keepsReadersOutOfWhatPeopleUse()
{
    Bench release(u"release"_s, u"wait"_s);
    Bench debug(u"debug"_s, u"wait"_s);

    QCOMPARE(release.line(), QByteArray("dumpable 0\n"));
    QCOMPARE(debug.line(), QByteArray("dumpable 1\n"));
}

void TestProcessShield::leavesNoCoreInACrash_data()
{
    QTest::addColumn<QString>("shield");
    QTest::addColumn<bool>("leavesCore");
    QTest::newRow("release") << u"release"_s << false;
    QTest::newRow("debug") << u"debug"_s << false;
    QTest::newRow("without a shield") << u"none"_s << true;
}

void TestProcessShield::leavesNoCoreInACrash()
{
    QFETCH(QString, shield);
    QFETCH(bool, leavesCore);
    if (leavesCore && isSanitized())
        QSKIP("A program with a sanitizer writes no core file anyway.");
    if (!writesCoresBeside())
        QSKIP("This machine's kernel writes no core files beside the program.");

    Bench bench(shield, u"crash"_s);

    QVERIFY(bench.crashes());
    QCOMPARE(bench.leavesCore(), leavesCore);
}

QTEST_GUILESS_MAIN(TestProcessShield)
#include "tst_processshield.moc"
