// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// The program itself on its sample tenant, in a home of its own, and what it writes.
struct Bench
{
    explicit Bench(const QString &rules)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const auto *const name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1StringView(name),
                               home.filePath(QString::fromLatin1(name).toLower()));
        environment.insert(u"QT_LOGGING_RULES"_s, rules);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KEYTURN_PROGRAM), {u"--sample"_s});
    }

    ~Bench()
    {
        process.kill();
        process.waitForFinished(Patience);
    }

    Q_DISABLE_COPY_MOVE(Bench)

    bool waitFor(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                written += process.readAllStandardError();
                return written.contains(text) || process.state() == QProcess::NotRunning;
            },
            Patience);
    }

    const QTemporaryDir home;
    QProcess process;
    QByteArray written;
};

} // namespace

class TestWindowTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheProgramWhatWasPaintedWhen();
    void tellsNothingUnlessAsked();
};

void TestWindowTiming::tellsOfTheProgramWhatWasPaintedWhen()
{
    Bench bench(u"keyturn.timing=true"_s);

    QVERIFY(bench.waitFor("list-complete"));
    QVERIFY(bench.waitFor(" ms\n"));

    const auto written = QString::fromUtf8(bench.written);
    static const QRegularExpression exact(uR"(^keyturn\.timing: window-shown (\d+) ms
keyturn\.timing: first-rows (\d+) ms
keyturn\.timing: list-complete [1-9]\d* (\d+) ms
$)"_s);
    const QRegularExpressionMatch lines = exact.match(written);
    QVERIFY2(lines.hasMatch(), bench.written.constData());
    QVERIFY(lines.captured(1).toInt() <= lines.captured(2).toInt());
    QVERIFY(lines.captured(2).toInt() <= lines.captured(3).toInt());
}

void TestWindowTiming::tellsNothingUnlessAsked()
{
    Bench bench(u"keyturn.sample=true"_s);

    // That it is there long enough to have told.
    QVERIFY(!QTest::qWaitFor([&] { return bench.process.state() == QProcess::NotRunning; }, 3'000));
    QVERIFY(!bench.process.readAllStandardError().contains("keyturn.timing"));
}

QTEST_GUILESS_MAIN(TestWindowTiming)

#include "tst_windowtiming.moc"
