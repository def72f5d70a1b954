// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "support/capturedstderr.h"
#include "support/program.h"
#include "ui/flows/addsecretbench.h"

#include <QLoggingCategory>

#include <cstdio>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Description = u"logged-2027"_s;

/// Whether the text has it, or 16 characters of it in a row.
bool holdsPieceOf(const QByteArray &text, QByteArrayView value)
{
    constexpr qsizetype Piece = 16;
    for (qsizetype begin = 0; begin + Piece <= value.size(); ++begin) {
        if (text.contains(value.sliced(begin, Piece)))
            return true;
    }
    return false;
}

/// What the whole program writes to stderr while it adds a secret, shows, copies and keeps it.
struct Bench : AddSecretBench
{
    bool addAndKeep()
    {
        if (!addSecret(u"Payroll"_s, Description))
            return false;
        QWidget *const once = dialog(onceTitle());
        click(button(u"Reveal"_s, once));
        click(button(u"Copy value"_s, once));
        pasted = runProgram(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"clipboard"_s}).output;
        click(button(u"Test now"_s, once));
        click(button(u"Test"_s, dialog(u"Test secret"_s)));
        const auto *const result = dialog(u"Test secret"_s)->findChild<QLabel *>(u"result"_s);
        if (!QTest::qWaitFor([result] { return result->text().startsWith("Not yet"_L1); }))
            return false;
        dialog(u"Test secret"_s)->close(); // stops it
        dialog(u"Test secret"_s)->close();
        click(button(u"Save to keychain"_s, once));
        if (!QTest::qWaitFor([&] { return vault.secrets.size() == 1; }))
            return false;
        click(button(u"Done"_s, once));
        return QTest::qWaitFor([] { return !dialog(onceTitle()); });
    }

    bool isTheValue(const QByteArray &text)
    {
        const auto all = secretsOnServer(u"Payroll"_s);
        const auto added = std::ranges::find(all, Description, &PasswordCredential::displayName);
        return added != all.end() && server.tenant().secretEquals(added->keyId, text);
    }

    QByteArray pasted;
};

} // namespace

class TestSecretsInLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearInNone_data();
    void appearInNone();
};

void TestSecretsInLogs::appearInNone_data()
{
    QTest::addColumn<bool>("isRedacted");
    QTest::newRow("as the program writes") << true;
    QTest::newRow("without the last line of defence") << false;
}

void TestSecretsInLogs::appearInNone()
{
    QFETCH(bool, isRedacted);
    QVERIFY(QLoggingCategory("qt.anything").isDebugEnabled()); // as QT_LOGGING_RULES says
    CapturedStderr captured;
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    if (isRedacted)
        installRedactingLog();
    Bench bench;

    const bool isDone = bench.addAndKeep();

    const QByteArray log = captured.text();
    qInstallMessageHandler(before);
    QVERIFY(isDone);
    QVERIFY(bench.isTheValue(bench.pasted));
    QVERIFY(log.contains("keyturn.secrets: POST"));
    QVERIFY(log.contains("keyturn.signin: POST"));
    QVERIFY(log.contains("qt."));
    QVERIFY(!holdsPieceOf(log, bench.pasted));
    QVERIFY(!holdsPieceOf(log, bench.server.bearer()));
    // That it would be found: a part of each, written past everything.
    std::fputs(bench.pasted.sliced(0, 16).constData(), stderr);
    std::fputs(bench.server.bearer().last(16).constData(), stderr);
    QVERIFY(holdsPieceOf(captured.text(), bench.pasted));
    QVERIFY(holdsPieceOf(captured.text(), bench.server.bearer()));
}

QTEST_MAIN(TestSecretsInLogs)
#include "tst_secretsinlogs.moc"
