// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWipingHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInTheProgram();
    void leavesNothingInMemoryGivenBack_data();
    void leavesNothingInMemoryGivenBack();
    void wouldSeeWhatOtherwiseIsLeft();
};

/// Else the libraries go on calling the C library's own.
void TestWipingHeap::isInTheProgram()
{
    const ProgramResult symbols =
        runProgram(u"nm"_s, {u"-D"_s, u"--defined-only"_s, QStringLiteral(KEYTURN_PROGRAM)});

    QCOMPARE(symbols.exitCode, 0);
    QVERIFY(symbols.output.contains(" T free\n"));
    QVERIFY(symbols.output.contains(" T realloc\n"));
}

void TestWipingHeap::leavesNothingInMemoryGivenBack_data()
{
    QTest::addColumn<QByteArray>("way");
    const ProgramResult told = runProgram(QStringLiteral(FREED_MEMORY_PROGRAM), {});
    QCOMPARE(told.exitCode, 0);
    const QList<QByteArray> lines = told.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 14);
    for (const QByteArray &line : lines)
        QTest::newRow(line.constData()) << line;
}

void TestWipingHeap::leavesNothingInMemoryGivenBack()
{
    QFETCH(QByteArray, way);

    QVERIFY(way.endsWith(": wiped"));
}

/// The same program with the C library's own functions.
void TestWipingHeap::wouldSeeWhatOtherwiseIsLeft()
{
    const ProgramResult told = runProgram(QStringLiteral(ORDINARY_MEMORY_PROGRAM), {});

    QCOMPARE(told.exitCode, 0);
    // What was outside of the heap may be left or unmapped, as glibc and the kernel like.
    for (const char *way :
         {"free", "free a large block", "free an aligned block", "free in a thread", "delete",
          "grow", "grow out of the heap", "grow an array", "shrink", "reallocate to nothing",
          "drop a QByteArray", "drop a QString"})
        QVERIFY2(told.output.contains(QByteArray(way) + ": left\n"), way);
}

QTEST_GUILESS_MAIN(TestWipingHeap)
#include "tst_wipingheap.moc"
