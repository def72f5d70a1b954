// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/copyasbutton.h"
#include "ui/secrets/issuedsecretbench.h"
#include "ui/secrets/secretformattext.h"

#include <QMenu>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Awkward = "-o4'Q\"F3;y=W$Q%v\\jA!Ah`o3~mDVI5";

struct Bench : IssuedSecretBench
{
    explicit Bench(QByteArrayView value = Value)
        : IssuedSecretBench(issuedSecret(value))
    { }

    QAction *format(SecretFormat wanted) const
    {
        auto *const button = named<CopyAsButton>(dialog, u"Copy as"_s);
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction *> actions = button->menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == secretFormatName(wanted))
                return action;
        }
        return nullptr;
    }

    void copyAs(SecretFormat wanted) const { format(wanted)->trigger(); }

    QLabel *warnings() const { return dialog.findChild<QLabel *>(u"valueWarnings"_s); }
};

} // namespace

class TestIssuedSecretDialogHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNamesThatOthersRelyOn();
    void copiesInEachForm_data();
    void copiesInEachForm();
    void guardsATextAsItDoesTheValue();
    void noticesThePasteOfAText();
    void knowsTheValueWithinATextAgain();
    void offersNoFormThatCannotSayTheValue();
    void warnsOfWhatProgramsMangle_data();
    void warnsOfWhatProgramsMangle();
    void tellsWhatIsLeftToMindOfACopiedText();
    void copiesNothingThatIsGone();
    void asksForATestAndForDetails();
    void isNotClosedByThem();
};

void TestIssuedSecretDialogHandover::hasTheNamesThatOthersRelyOn()
{
    const Bench bench;

    for (const QString &button : {u"Copy as"_s, u"Test now"_s, u"Copy details"_s})
        QVERIFY2(named<QPushButton>(bench.dialog, button), qPrintable(button));
}

void TestIssuedSecretDialogHandover::copiesInEachForm_data()
{
    QTest::addColumn<SecretFormat>("format");

    for (const SecretFormat format : AllSecretFormats)
        QTest::newRow(qPrintable(secretFormatName(format))) << format;
}

void TestIssuedSecretDialogHandover::copiesInEachForm()
{
    QFETCH(SecretFormat, format);
    const Bench bench(Awkward);

    bench.copyAs(format);

    QCOMPARE(Bench::paste(), formatSecret(format, Awkward)->utf8().toByteArray());
    QCOMPARE(bench.copyState(), u"Copied, not pasted yet"_s);
}

void TestIssuedSecretDialogHandover::guardsATextAsItDoesTheValue()
{
    Bench bench;

    bench.copyAs(SecretFormat::Bash);

#ifdef Q_OS_WIN
    const QString mark =
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s;
#else
    const QString mark = u"x-kde-passwordManagerHint"_s;
#endif
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(mark));
    QCOMPARE(bench.clipboard.heldId(), bench.id);
    QVERIFY(!bench.dialog.isSafeToClose());
    bench.clipboard.clearNow();
    QCOMPARE(Bench::paste(), QByteArray());
    QCOMPARE(bench.copyState(), u"Not pasted, and no longer on the clipboard"_s);
}

void TestIssuedSecretDialogHandover::noticesThePasteOfAText()
{
    const Bench bench;
    bench.copyAs(SecretFormat::Json);

    Bench::paste();

    QTRY_VERIFY(bench.copyState().startsWith("Pasted at "_L1));
}

/// What is pasted into a field that others can read is refused, even once the window is gone.
void TestIssuedSecretDialogHandover::knowsTheValueWithinATextAgain()
{
    Bench bench(Awkward);
    bench.copyAs(SecretFormat::PowerShell); // where the value itself does not stand as it is
    const QByteArray text = Bench::paste();
    QVERIFY(!text.contains(Awkward));
    bench.pending.discard(bench.id);

    QVERIFY(bench.clipboard.remembersPartOf(text));
    QVERIFY(bench.clipboard.remembersPartOf("see: " + text));
    QVERIFY(bench.clipboard.remembersPartOf(Awkward));
    QVERIFY(!bench.clipboard.remembersPartOf("$env:AZURE_CLIENT_SECRET = ''"));
}

void TestIssuedSecretDialogHandover::offersNoFormThatCannotSayTheValue()
{
    const Bench bench("a\u2019b, which Entra does not make");

    for (const SecretFormat format : AllSecretFormats)
        QCOMPARE(bench.format(format)->isEnabled(), format == SecretFormat::Plain);
}

void TestIssuedSecretDialogHandover::warnsOfWhatProgramsMangle_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("beginnings");

    QTest::newRow("nothing") << QByteArray("7o48QxQF3ZyBWNQ2vCjA") << QStringList();
    QTest::newRow("hyphen") << QByteArray("-o48QxQF3ZyBWNQ2vCjA")
                            << QStringList{u"Begins with a hyphen: az takes it for an option."_s};
    QTest::newRow("tilde") << QByteArray(Value) << QStringList{u"Holds a ~"_s};
    QTest::newRow("the worst two")
        << QByteArray(Awkward)
        << QStringList{u"Begins with a hyphen"_s, u"Holds a quotation mark"_s};
}

void TestIssuedSecretDialogHandover::warnsOfWhatProgramsMangle()
{
    QFETCH(QByteArray, value);
    QFETCH(QStringList, beginnings);
    const Bench bench(value);

    QCOMPARE(bench.warnings()->isVisible(), !beginnings.isEmpty());
    const QStringList lines = bench.warnings()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), beginnings.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines[i].startsWith(beginnings[i]), qPrintable(lines[i]));
}

void TestIssuedSecretDialogHandover::tellsWhatIsLeftToMindOfACopiedText()
{
    const Bench bench(Awkward);

    bench.copyAs(SecretFormat::Yaml);
    QVERIFY(!bench.warnings()->isVisible()); // its quotes settle all
    bench.copyAs(SecretFormat::DotEnv);
    QVERIFY(bench.warnings()->text().startsWith("Readers of .env files differ"_L1));
    bench.copyAs(SecretFormat::Bash);
    QVERIFY(bench.warnings()->text().contains("HISTCONTROL"_L1));
    bench.press(u"Copy value"_s);
    QVERIFY(bench.warnings()->text().startsWith("Begins with a hyphen"_L1));
}

void TestIssuedSecretDialogHandover::copiesNothingThatIsGone()
{
    Bench bench;
    QAction *const bash = bench.format(SecretFormat::Bash);
    bench.pending.discard(bench.id);

    bash->trigger();

    QVERIFY(!bench.clipboard.isHolding());
}

void TestIssuedSecretDialogHandover::asksForATestAndForDetails()
{
    const Bench bench;
    const QSignalSpy tests(&bench.dialog, &IssuedSecretDialog::testRequested);
    const QSignalSpy details(&bench.dialog, &IssuedSecretDialog::detailsRequested);

    bench.press(u"Test now"_s);
    bench.press(u"Copy details"_s);

    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests[0][0].toUuid(), bench.id);
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0][0].toUuid(), bench.id);
}

/// Enter goes to what comes next, wherever the focus was before.
void TestIssuedSecretDialogHandover::isNotClosedByThem()
{
    const Bench bench;

    bench.press(u"Test now"_s);

    QVERIFY(bench.dialog.isVisible());
    QVERIFY(named<QPushButton>(bench.dialog, u"Copy value"_s)->isDefault());
    QCOMPARE(bench.copyState(), u"Not copied yet"_s);
}

QTEST_MAIN(TestIssuedSecretDialogHandover)
#include "tst_issuedsecretdialog_handover.moc"
