// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <iostream>
#include <string>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Value = "7o4~Q.made-up value; with = and \"quotes\"";

/// What another program on the same display gets. We serve it, so events have to flow meanwhile.
struct Xclip
{
    QByteArray output;
    int exitCode = -1;

    static Xclip run(const QStringList &arguments)
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(u"xclip"_s, arguments);
        if (finished.isEmpty() && !finished.wait(20000))
            return {};
        return {.output = process.readAllStandardOutput(), .exitCode = process.exitCode()};
    }

    /// Not merely without an answer, as of a program that has stopped to serve.
    bool saysThatNothingIsThere() const { return exitCode == 1 && output.isEmpty(); }

    static Xclip paste(const QString &target = u"UTF8_STRING"_s,
                       const QString &selection = u"clipboard"_s)
    {
        return run({u"-o"_s, u"-selection"_s, selection, u"-t"_s, target});
    }
};

/// Another program that owns the clipboard.
struct ForeignOwner
{
    QProcess process;

    ForeignOwner()
    {
        process.start(u"xclip"_s, {u"-verbose"_s, u"-selection"_s, u"clipboard"_s});
        process.write("somebody else's");
        process.closeWriteChannel();
        process.waitForStarted();
    }
    ~ForeignOwner()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ForeignOwner)
};

struct Bench
{
    const SecretText secret{Value};
    const QUuid id = QUuid::createUuid();
    SecretClipboard clipboard;
    QSignalSpy pasted{&clipboard, &SecretClipboard::pasted};
    QSignalSpy readTooSoon{&clipboard, &SecretClipboard::readTooSoon};
    QSignalSpy released{&clipboard, &SecretClipboard::released};
    QSignalSpy remainingChanged{&clipboard, &SecretClipboard::remainingChanged};

    explicit Bench(const ClipboardTimes &times = {})
        : clipboard(*QGuiApplication::clipboard(), times)
    { }
};

/// The second process of isClearedWhenTheProgramEnds(): leaves its event loop when told, then stays
/// around for the other side to look.
int holdUntilTold(QApplication &app)
{
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    clipboard.copy(QUuid::createUuid(), SecretText(Value));
    QTimer::singleShot(0, &app, [] { std::cout << "holding" << std::endl; });
    QProcess told; // reads our standard input without blocking the loop
    told.setInputChannelMode(QProcess::ForwardedInputChannel);
    QObject::connect(&told, &QProcess::finished, &app, &QApplication::quit);
    told.start(u"head"_s, {u"-c1"_s});
    QApplication::exec();
    std::cout << "left" << std::endl;
    std::string line;
    std::getline(std::cin, line);
    return 0;
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheValueToOtherProgramsExactly();
    void tellsClipboardManagersThatItIsASecret();
    void leavesThePrimarySelectionAlone();
    void doesNotTakeAQuestionForFormatsForARead();
    void shortensTheTimeAfterTheFirstPasteOnly();
    void takesNewTimesFromTheNextCopyOn();
    void doesNotTakeAReadAtOnceForAPaste();
    void isClearedInTime();
    void countsDownOnlyWhileHolding();
    void canBeExtended();
    void canBeClearedNow();
    void leavesForeignContentAlone();
    void leavesOurOwnOtherContentAlone();
    void replacesOneSecretByAnother();
    void neverReadsWhatAnotherProgramOwns();
    void remembersForAWhileWhatItHeld();
    void forgetsInTimeWhatItHeld();
    void isClearedWhenTheProgramEnds();
    void isClearedWhenItIsDestroyed();
};

void TestSecretClipboard::handsTheValueToOtherProgramsExactly()
{
    Bench bench;

    QVERIFY(bench.clipboard.copy(bench.id, bench.secret));

    QCOMPARE(Xclip::paste().output, QByteArray(Value));
    QCOMPARE(Xclip::paste(u"text/plain;charset=utf-8"_s).output, QByteArray(Value));
    QCOMPARE(Xclip::paste(u"text/plain"_s).output, QByteArray(Value));
    QCOMPARE(bench.clipboard.heldId(), bench.id);
}

void TestSecretClipboard::tellsClipboardManagersThatItIsASecret()
{
    Bench bench;
    bench.clipboard.copy(bench.id, bench.secret);

    QVERIFY(Xclip::paste(u"TARGETS"_s).output.split('\n').contains("x-kde-passwordManagerHint"));
    QCOMPARE(Xclip::paste(u"x-kde-passwordManagerHint"_s).output, QByteArray("secret"));
}

void TestSecretClipboard::leavesThePrimarySelectionAlone()
{
    Bench bench;
    bench.clipboard.copy(bench.id, bench.secret);

    const Xclip primary = Xclip::paste(u"UTF8_STRING"_s, u"primary"_s);

    QVERIFY(primary.saysThatNothingIsThere());
}

void TestSecretClipboard::doesNotTakeAQuestionForFormatsForARead()
{
    Bench bench(ClipboardTimes{.tooSoonForPaste = 0ms});
    bench.clipboard.copy(bench.id, bench.secret);

    QVERIFY(!Xclip::paste(u"TARGETS"_s).output.isEmpty());
    QVERIFY(!Xclip::paste(u"x-kde-passwordManagerHint"_s).output.isEmpty());
    QCOMPARE(bench.pasted.count(), 0);

    QVERIFY(!Xclip::paste().output.isEmpty()); // that the spy works
    QTRY_COMPARE(bench.pasted.count(), 1);
    QCOMPARE(bench.pasted.first().first().toUuid(), bench.id);
}

void TestSecretClipboard::shortensTheTimeAfterTheFirstPasteOnly()
{
    Bench bench(ClipboardTimes{.holding = 5min, .afterPaste = 60s, .tooSoonForPaste = 0ms});
    bench.clipboard.copy(bench.id, bench.secret);
    QVERIFY(bench.clipboard.remainingSeconds() > 200);

    Xclip::paste();
    QTRY_COMPARE(bench.pasted.count(), 1);
    QVERIFY(bench.clipboard.remainingSeconds() <= 60);

    bench.clipboard.extend(2min);
    Xclip::paste();
    QTRY_COMPARE(bench.pasted.count(), 2);
    QVERIFY(bench.clipboard.remainingSeconds() > 60);
}

void TestSecretClipboard::takesNewTimesFromTheNextCopyOn()
{
    Bench bench(ClipboardTimes{.holding = 5min, .afterPaste = 4min, .tooSoonForPaste = 0ms});
    bench.clipboard.copy(bench.id, bench.secret);

    bench.clipboard.setTimes(2min, 60s);
    Xclip::paste();
    QTRY_COMPARE(bench.pasted.count(), 1);
    QVERIFY(bench.clipboard.remainingSeconds() > 120);

    bench.clipboard.copy(bench.id, bench.secret);
    QVERIFY(bench.clipboard.remainingSeconds() <= 120);
    Xclip::paste();
    QTRY_COMPARE(bench.pasted.count(), 2); // no other time was changed
    QVERIFY(bench.clipboard.remainingSeconds() <= 60);
}

void TestSecretClipboard::doesNotTakeAReadAtOnceForAPaste()
{
    Bench bench(ClipboardTimes{.tooSoonForPaste = 1h});
    bench.clipboard.copy(bench.id, bench.secret);

    Xclip::paste();

    QTRY_COMPARE(bench.readTooSoon.count(), 1);
    QCOMPARE(bench.pasted.count(), 0);
    QVERIFY(bench.clipboard.isHolding());
}

void TestSecretClipboard::isClearedInTime()
{
    Bench bench(ClipboardTimes{.holding = 1h});
    bench.clipboard.copy(bench.id, bench.secret);
    QCOMPARE(Xclip::paste().output, QByteArray(Value));
    bench.clipboard.extend(-2h); // only now does its time run out, however long that took

    QTRY_COMPARE_WITH_TIMEOUT(bench.released.count(), 1, 20000);

    QCOMPARE(bench.released.first().first().toUuid(), bench.id);
    QVERIFY(!bench.clipboard.isHolding());
    QVERIFY(Xclip::paste().saysThatNothingIsThere());
}

void TestSecretClipboard::countsDownOnlyWhileHolding()
{
    Bench bench(ClipboardTimes{.holding = 1500ms});
    QCOMPARE(bench.clipboard.remainingSeconds(), 0);
    bench.clipboard.copy(bench.id, bench.secret);
    QCOMPARE(bench.remainingChanged.last().first().toInt(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(bench.released.count(), 1, 20000);

    QVERIFY(bench.remainingChanged.count() >= 2); // 2 at once, 1 later
    QCOMPARE(bench.clipboard.remainingSeconds(), 0);
    bench.remainingChanged.clear();
    QTest::qWait(1200); // an absence: no tick without a secret
    QCOMPARE(bench.remainingChanged.count(), 0);
}

void TestSecretClipboard::canBeExtended()
{
    Bench bench(ClipboardTimes{.holding = 30min});
    bench.clipboard.extend(); // nothing there: nothing happens
    QCOMPARE(bench.remainingChanged.count(), 0);
    bench.clipboard.copy(bench.id, bench.secret);

    bench.clipboard.extend(30min);

    QVERIFY(bench.clipboard.remainingSeconds() > 45 * 60);
}

void TestSecretClipboard::canBeClearedNow()
{
    Bench bench;
    bench.clipboard.clearNow(); // nothing there: nothing happens
    QCOMPARE(bench.released.count(), 0);
    bench.clipboard.copy(bench.id, bench.secret);

    bench.clipboard.clearNow();

    QCOMPARE(bench.released.count(), 1);
    QVERIFY(Xclip::paste().saysThatNothingIsThere());
}

void TestSecretClipboard::leavesForeignContentAlone()
{
    Bench bench(ClipboardTimes{.holding = 2s});
    bench.clipboard.copy(bench.id, bench.secret);
    const ForeignOwner other;
    QTRY_COMPARE_WITH_TIMEOUT(bench.released.count(), 1, 20000); // by losing it, or in time
    bench.clipboard.clearNow();

    QTest::qWait(2500); // an absence: no later timer clears what is not ours

    QCOMPARE(Xclip::paste().output, QByteArray("somebody else's"));
    QCOMPARE(bench.released.count(), 1);
}

void TestSecretClipboard::leavesOurOwnOtherContentAlone()
{
    Bench bench;
    bench.clipboard.copy(bench.id, bench.secret);

    QGuiApplication::clipboard()->setText(u"an ID, copied from the same window"_s);

    QCOMPARE(bench.released.count(), 1);
    bench.clipboard.clearNow();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"an ID, copied from the same window"_s);
}

void TestSecretClipboard::replacesOneSecretByAnother()
{
    Bench bench;
    bench.clipboard.copy(bench.id, bench.secret);
    const QUuid other = QUuid::createUuid();

    bench.clipboard.copy(other, SecretText("another"));

    QCOMPARE(bench.released.count(), 1);
    QCOMPARE(bench.released.first().first().toUuid(), bench.id);
    QCOMPARE(bench.clipboard.heldId(), other);
    QCOMPARE(Xclip::paste().output, QByteArray("another"));
}

void TestSecretClipboard::neverReadsWhatAnotherProgramOwns()
{
    Bench bench;
    bench.clipboard.copy(bench.id, bench.secret);
    ForeignOwner other;
    QTRY_COMPARE_WITH_TIMEOUT(bench.released.count(), 1, 20000);
    bench.clipboard.clearNow();

    QVERIFY(bench.clipboard.copy(bench.id, bench.secret));

    // Had we asked it for anything, it would have begun to wait for a second request. Of a frozen
    // one we would have waited 15 seconds for the answer: Qt's own limit.
    QTRY_COMPARE_WITH_TIMEOUT(other.process.state(), QProcess::NotRunning, 20000);
    const QByteArray told = other.process.readAllStandardError();
    QVERIFY(told.contains("request number 1"));
    QVERIFY2(!told.contains("request number 2"), told.constData());
}

void TestSecretClipboard::remembersForAWhileWhatItHeld()
{
    Bench bench;
    QVERIFY(!bench.clipboard.remembersPartOf(Value));
    bench.clipboard.copy(bench.id, bench.secret);
    QVERIFY(bench.clipboard.remembersPartOf(Value));

    bench.clipboard.copy(QUuid::createUuid(), SecretText("another"));
    bench.clipboard.clearNow();

    QVERIFY(bench.clipboard.remembersPartOf(Value) && bench.clipboard.remembersPartOf("another"));
    QVERIFY(!bench.clipboard.remembersPartOf("anothe") && !bench.clipboard.remembersPartOf(""));
    QVERIFY(bench.clipboard.remembersPartOf("(another)"));
}

void TestSecretClipboard::forgetsInTimeWhatItHeld()
{
    Bench bench(ClipboardTimes{.remembering = 0ms});
    bench.clipboard.copy(bench.id, bench.secret);
    bench.clipboard.copy(bench.id, bench.secret); // the first copying is forgotten, the second not
    QSignalSpy released(&bench.clipboard, &SecretClipboard::released);
    QCoreApplication::processEvents();
    QVERIFY(bench.clipboard.remembersPartOf(Value));

    bench.clipboard.clearNow();

    QCOMPARE(released.count(), 1);
    QTRY_VERIFY(!bench.clipboard.remembersPartOf(Value));
}

void TestSecretClipboard::isClearedWhenTheProgramEnds()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20000);
    QCOMPARE(program.readLine(), QByteArray("holding\n"));
    QCOMPARE(Xclip::paste().output, QByteArray(Value));

    program.write("q");
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 20000);
    QCOMPARE(program.readLine(), QByteArray("left\n"));

    QCOMPARE(program.state(), QProcess::Running); // so it is not the end of the process that did it
    QVERIFY(Xclip::paste().saysThatNothingIsThere());
    program.write("\n");
    QVERIFY(program.waitForFinished(20000));
}

void TestSecretClipboard::isClearedWhenItIsDestroyed()
{
    {
        Bench bench;
        bench.clipboard.copy(bench.id, bench.secret);
    }
    QVERIFY(Xclip::paste().saysThatNothingIsThere());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--hold"_s))
        return holdUntilTold(app);
    TestSecretClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretclipboard.moc"
