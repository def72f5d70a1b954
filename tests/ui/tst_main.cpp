// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/filecontent.h"
#include "support/ownhome.h"
#include "support/program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// The program itself, in a home of its own.
struct Bench
{
    Bench()
    {
        process.setProcessEnvironment(inHome(home));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KEYTURN_PROGRAM), {u"--sample"_s});
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    bool hasWindow()
    {
        const auto isThere = [this] {
            return !window(u" - Keyturn$"_s).isEmpty() || process.state() == QProcess::NotRunning;
        };
        return QTest::qWaitFor(isThere, Patience) && process.state() == QProcess::Running;
    }

    /// A file of the kernel's about the process.
    QString pathOf(const QString &name) const
    {
        return u"/proc/%1/%2"_s.arg(process.processId()).arg(name);
    }

    /// The X server's number of the window that is called so, or nothing.
    static QString window(const QString &title)
    {
        const QByteArray numbers =
            runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).output;
        return QString::fromLatin1(numbers.trimmed().split('\n').constFirst());
    }

    const QTemporaryDir home;
    QProcess process;
};

bool xdotool(const QStringList &arguments)
{
    return runProgram(u"xdotool"_s, arguments).exitCode == 0;
}

} // namespace

class TestMain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSampleTenantAndQuits();
    void carriesTheClassThatADesktopFileNames();
    void bringsIconsForATaskBar();
    void leavesNoCoreFile();
    void isClosedToOtherPrograms();
};

void TestMain::opensTheSampleTenantAndQuits()
{
    Bench bench;
    QVERIFY(bench.hasWindow());

    QVERIFY(xdotool({u"windowfocus"_s, u"--sync"_s, Bench::window(u" - Keyturn$"_s)}));
    QVERIFY(xdotool({u"key"_s, u"ctrl+q"_s}));

    QVERIFY(
        QTest::qWaitFor([&] { return bench.process.state() == QProcess::NotRunning; }, Patience));
    QCOMPARE(bench.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(bench.process.exitCode(), 0);
    QVERIFY(QFile::exists(bench.home.filePath(u"config/Keyturn/Keyturn.conf"_s)));
}

/// By it a desktop with X11 finds the name and the icon of the program that a window belongs to. Qt
/// tells the name of the desktop file itself to Wayland only.
void TestMain::carriesTheClassThatADesktopFileNames()
{
    Bench bench;
    QVERIFY(bench.hasWindow());

    const QByteArray windows =
        runProgram(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"^Keyturn$"_s})
            .output;

    QVERIFY(windows.split('\n').contains(Bench::window(u" - Keyturn$"_s).toLatin1()));
}

/// For one that knows no desktop files, or not ours, as of a program that was unpacked somewhere.
void TestMain::bringsIconsForATaskBar()
{
    Bench bench;
    QVERIFY(bench.hasWindow());
    QByteArray told;
    const auto hasIcons = [&told] {
        told =
            runProgram(u"xprop"_s,
                       {u"-notype"_s, u"-id"_s, Bench::window(u" - Keyturn$"_s), u"_NET_WM_ICON"_s})
                .output;
        return told.contains("Icon (");
    };

    QVERIFY2(QTest::qWaitFor(hasIcons, Patience), told.constData());

    for (const auto &size : {"16 x 16", "32 x 32", "48 x 48"})
        QVERIFY2(told.contains(size), size);
}

void TestMain::leavesNoCoreFile()
{
    Bench bench;
    QVERIFY(bench.hasWindow());

    const QByteArray limits = contentOf(bench.pathOf(u"limits"_s)).simplified();

    QVERIFY2(limits.contains("Max core file size 0 0 bytes"), limits.constData());
}

void TestMain::isClosedToOtherPrograms()
{
#ifdef NDEBUG
    if (::geteuid() == 0)
        QSKIP("Root is not refused; packaging/dev canary asks as somebody else.");
    Bench bench;
    QVERIFY(bench.hasWindow());

    for (const auto &name : {u"environ"_s, u"mem"_s, u"maps"_s})
        QVERIFY2(!QFile(bench.pathOf(name)).open(QIODevice::ReadOnly), qPrintable(name));
#else
    QSKIP("A build for developers lets debuggers in; packaging/dev canary asks one that does not.");
#endif
}

QTEST_GUILESS_MAIN(TestMain)
#include "tst_main.moc"
