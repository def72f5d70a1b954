// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/explained.h"
#include "support/windowbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether it is asked for.
bool askForSecret(WindowBench &bench)
{
    if (!QTest::qWaitFor([&] { return bench.button(u"Add secret"_s)->isEnabled(); }, 20000))
        return false;
    WindowBench::click(bench.button(u"Add secret"_s));
    return QTest::qWaitFor([] { return WindowBench::dialog(u"Add secret"_s); }, 20000);
}

/// Its window; null if none came.
QWidget *addSecret(WindowBench &bench)
{
    if (!askForSecret(bench))
        return nullptr;
    WindowBench::click(bench.button(u"Add"_s, WindowBench::dialog(u"Add secret"_s)));
    QWidget *value = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] { return value = WindowBench::dialog(u"Save this client secret now"_s); }, 20000);
    return isThere ? value : nullptr;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedWhereAListCannotBeRead();
    void isNotOfferedWhereAllIsWell();
    void isOfferedWhereAValueIsNotKept();
    void isOfferedWhereASecretCannotBeAdded();
    void isOfferedWhileAnErrorIsInTheStatusBar();
};

void TestExplain::isOfferedWhereAListCannotBeRead()
{
    WindowBench bench;
    bench.openSampleTenant(true);

    QTRY_VERIFY_WITH_TIMEOUT(!explained(*bench.window).isEmpty(), 20000);

    QCOMPARE(explained(*bench.window), u"errors#sign-in-ended"_s);
    bench.mendSignIn();
    WindowBench::click(bench.button(u"Retry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(explained(*bench.window), QString(), 20000);
}

void TestExplain::isNotOfferedWhereAllIsWell()
{
    WindowBench bench;
    bench.openSampleTenant();

    QVERIFY(bench.choose(u"Payroll"_s));

    QCOMPARE(explained(*bench.window), QString());
}

void TestExplain::isOfferedWhereAValueIsNotKept()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    const QWidget *const value = addSecret(bench);
    QVERIFY(value);
    QCOMPARE(explained(*value), QString());
    bench.vault.storeError = VaultError{.kind = VaultError::Kind::Locked};

    WindowBench::click(bench.button(u"Save to keychain"_s, value));

    QTRY_COMPARE(explained(*value), u"errors#keychain-locked"_s);
}

void TestExplain::isOfferedWhereASecretCannotBeAdded()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QVERIFY(askForSecret(bench));
    bench.tokens->bearer = "wrong";

    WindowBench::click(bench.button(u"Add"_s, WindowBench::dialog(u"Add secret"_s)));

    QTRY_COMPARE_WITH_TIMEOUT(explained(*bench.window), u"errors#sign-in-ended"_s, 20000);
}

void TestExplain::isOfferedWhileAnErrorIsInTheStatusBar()
{
    WindowBench bench;
    bench.openSampleTenant();
    const QStatusBar &bar = *bench.window->statusBar();

    bench.window->sayTrouble(u"It cannot be written."_s, u"errors#files"_s);

    QCOMPARE(bar.currentMessage(), u"It cannot be written."_s);
    QCOMPARE(explained(bar), u"errors#files"_s);
    bench.window->say(u"All is well."_s);
    QCOMPARE(explained(bar), QString());
    bench.window->sayTrouble(u"The keychain is locked."_s, u"errors#keychain-locked"_s);
    QCOMPARE(explained(bar), u"errors#keychain-locked"_s);
    bench.window->statusBar()->clearMessage(); // as time does
    QCOMPARE(explained(bar), QString());
}

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
