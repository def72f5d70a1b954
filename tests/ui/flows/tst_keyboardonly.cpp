// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;
const QString DeleteTitle = u"Delete client secret"_s;

/// Somebody without a mouse: every key goes to whatever has the focus.
struct Bench : WindowBench
{
    /// From the start page, as a person gets there.
    Bench()
    {
        openSampleTenant();
        window->leaveSession();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static bool isActive(const QString &title)
    {
        return QTest::qWaitFor(
            [&title] {
                const QWidget *window = QApplication::activeWindow();
                return window && window->windowTitle() == title && QApplication::focusWidget();
            },
            20000);
    }

    static bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != target; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == target;
    }

    std::vector<PasswordCredential> secretsOnServer()
    {
        const auto payroll = server.tenant().find(ObjectKind::Application, u"Payroll");
        return server.tenant().secretsOf(payroll->objectId);
    }

    bool isOnServer(const QString &description)
    {
        const auto all = secretsOnServer();
        return std::ranges::count(all, description, &PasswordCredential::displayName) == 1;
    }
};

} // namespace

class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesTheWholeMainJob();
};

void TestKeyboardOnly::doesTheWholeMainJob()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QObject::connect(
        bench.window.get(), &MainWindow::sampleTenantRequested, bench.window.get(),
        [&window = *bench.window, &session = *bench.session] { window.showSession(session); });
    QVERIFY(Bench::tabTo(bench.button(u"Open sample tenant"_s)));
    Bench::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 1, 20000);

    Bench::type(u"payroll"_s); // at once: it is the search that has the keyboard
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    Bench::press(Qt::Key_Down);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());

    Bench::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Bench::isActive(u"Add secret"_s));
    Bench::type(u"by hand"_s);
    Bench::press(Qt::Key_Return);

    QVERIFY(Bench::isActive(OnceTitle));
    QVERIFY(bench.isOnServer(u"by hand"_s));
    Bench::press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(bench.clipboard.isHolding()); // the button is drawn pressed first
    Bench::press(Qt::Key_K, Qt::AltModifier);
    QTRY_COMPARE(bench.vault.secrets.size(), 1U);
    Bench::press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!Bench::dialog(OnceTitle));

    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTRY_VERIFY(Bench::rowOf(*bench.secrets(), u"by hand"_s) >= 0);
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    QVERIFY(Bench::tabTo(bench.secrets()));
    Bench::press(Qt::Key_Home, Qt::ControlModifier);
    const int row = Bench::rowOf(*bench.secrets(), u"by hand"_s);
    for (int i = 0; i < row; ++i)
        Bench::press(Qt::Key_Down);
    QCOMPARE(bench.secrets()->currentIndex().row(), row);
    Bench::press(Qt::Key_Delete);

    QVERIFY(Bench::isActive(DeleteTitle));
    QVERIFY(Bench::tabTo(bench.button(u"Delete"_s, Bench::dialog(DeleteTitle))));
    Bench::press(Qt::Key_Space);
    QTRY_VERIFY(!bench.isOnServer(u"by hand"_s));
    QTRY_VERIFY(bench.vault.secrets.empty());
}

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
