// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"
#include "support/windowbench.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Copied = u"Copied, not pasted yet"_s;

/// Milliseconds from copying to pasting, by hand.
constexpr int PersonsPause = 700;

QStringList readingOf(const QString &target)
{
    return {u"-o"_s, u"-selection"_s, u"clipboard"_s, u"-t"_s, target};
}

/// The window with a new secret, on a real X server where other programs read the clipboard.
struct Bench : WindowBench
{
    bool addSecret()
    {
        openSampleTenant();
        if (!choose(u"Payroll"_s)
            || !QTest::qWaitFor([this] { return button(u"Add secret"_s)->isEnabled(); }))
            return false;
        click(button(u"Add secret"_s));
        click(button(u"Add"_s, dialog(u"Add secret"_s)));
        return QTest::qWaitFor([] { return once(); }, 20000);
    }

    static QWidget *once() { return dialog(u"Save this client secret now"_s); }

    void copy() const { click(button(u"Copy value"_s, once())); }

    static bool says(const QString &beginning)
    {
        return std::ranges::any_of(once()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(beginning);
        });
    }

    bool isDoneTheDefault() const
    {
        return static_cast<QPushButton *>(button(u"Done"_s, once()))->isDefault();
    }

    QByteArray paste()
    {
        QTest::qWait(PersonsPause);
        return runProgram(u"xclip"_s, readingOf(u"UTF8_STRING"_s)).output;
    }

    bool isTheValue(const QByteArray &text)
    {
        const auto payroll = server.tenant().find(ObjectKind::Application, u"Payroll");
        const auto secrets = server.tenant().secretsOf(payroll->objectId);
        return std::ranges::any_of(secrets, [&](const PasswordCredential &secret) {
            return server.tenant().secretEquals(secret.keyId, text);
        });
    }
};

} // namespace

class TestPasteNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAPasteIntoAnotherProgram();
    void doesNotTakeWhoReadsAtOnceForAPerson();
    void doesNotTakeAQuestionForFormatsForAPaste();
};

void TestPasteNotice::noticesAPasteIntoAnotherProgram()
{
    Bench bench;
    QVERIFY(bench.addSecret());
    QVERIFY(Bench::says(u"Not copied yet"_s));
    bench.copy();
    QVERIFY(Bench::says(Copied));
    QVERIFY(!bench.isDoneTheDefault());

    QVERIFY(bench.isTheValue(bench.paste()));

    QTRY_VERIFY(Bench::says(u"Pasted at "_s));
    QVERIFY(bench.isDoneTheDefault());
    QVERIFY(Bench::says(u"Not kept in the keychain"_s)); // what a remote desktop reads is not kept
}

/// As clipboard managers do, and xsel in a loop.
void TestPasteNotice::doesNotTakeWhoReadsAtOnceForAPerson()
{
    Bench bench;
    QVERIFY(bench.addSecret());
    QProcess reader;
    connect(&bench.clipboard, &SecretClipboard::copied, &reader,
            [&reader] { reader.start(u"xclip"_s, readingOf(u"UTF8_STRING"_s)); });

    bench.copy();

    QTRY_VERIFY(Bench::says(u"Copied. A background program read it at once"_s));
    QVERIFY(!bench.isDoneTheDefault());
    bench.paste();
    QTRY_VERIFY(Bench::says(u"Pasted at "_s));
}

void TestPasteNotice::doesNotTakeAQuestionForFormatsForAPaste()
{
    Bench bench;
    QVERIFY(bench.addSecret());
    bench.copy();
    QTest::qWait(PersonsPause);

    const ProgramResult formats = runProgram(u"xclip"_s, readingOf(u"TARGETS"_s));

    QVERIFY(formats.output.contains("UTF8_STRING"));
    QTest::qWait(100); // an absence
    QVERIFY(Bench::says(Copied));
    bench.paste();
    QTRY_VERIFY(Bench::says(u"Pasted at "_s));
}

QTEST_MAIN(TestPasteNotice)
#include "tst_pastenotice.moc"
