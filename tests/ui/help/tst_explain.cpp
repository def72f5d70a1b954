// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/help/explainbutton.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of what is to be seen in a window; empty where nothing is explained.
QString explained(const QWidget &window)
{
    const auto buttons = window.findChildren<ExplainButton *>();
    for (const ExplainButton *button : buttons) {
        if (button->isVisible())
            return button->topic();
    }
    return {};
}

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

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
