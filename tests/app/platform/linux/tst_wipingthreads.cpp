// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWipingThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheProgram();
    void leaveNothingOnStacks();
    void wouldSeeWhatOtherwiseIsLeft();
};

/// Else the libraries go on calling the C library's own.
void TestWipingThreads::areInTheProgram()
{
    const ProgramResult symbols =
        runProgram(u"nm"_s, {u"-D"_s, u"--defined-only"_s, QStringLiteral(KEYTURN_PROGRAM)});

    QCOMPARE(symbols.exitCode, 0);
    QVERIFY(symbols.output.contains(" T pthread_create\n"));
}

void TestWipingThreads::leaveNothingOnStacks()
{
    const ProgramResult told = runProgram(QStringLiteral(ENDED_THREADS_PROGRAM), {});

    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.output,
             "make a thread after copying: wiped\n"
             "end a thread: wiped\n"
             "end a QThread: wiped\n"_ba);
}

/// The same program with the C library's own pthread_create().
void TestWipingThreads::wouldSeeWhatOtherwiseIsLeft()
{
    const ProgramResult told = runProgram(QStringLiteral(ORDINARY_THREADS_PROGRAM), {});

    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.output.contains("end a thread: left\n"));
    QVERIFY(told.output.contains("end a QThread: left\n"));
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512vl")) // else other registers are overwritten meanwhile
        QVERIFY(told.output.contains("make a thread after copying: left\n"));
#endif
}

QTEST_GUILESS_MAIN(TestWipingThreads)
#include "tst_wipingthreads.moc"
