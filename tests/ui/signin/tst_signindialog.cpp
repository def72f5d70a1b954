// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/browserwaitpage.h"
#include "ui/signin/signinbench.h"

#include <QMap>
#include <QScrollArea>
#include <QScrollBar>

#include <functional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = SignInBench;

namespace {

/// The state that has the most to say.
void fail(SignInDialog &dialog)
{
    dialog.showFailure({.message = u"It did not work. "_s.repeated(20),
                        .details = u"details"_s,
                        .explanation = QUrl(u"https://login.example/error"_s),
                        .steps = {{.id = u"1"_s, .text = u"Sign in with &browser"_s}}});
}

const QMap<QString, std::function<void(SignInDialog &)>> &states()
{
    static const QMap<QString, std::function<void(SignInDialog &)>> all{
        {u"Sign in to Microsoft Entra"_s, &SignInDialog::showWaysIn},
        {u"Register Keyturn"_s, &SignInDialog::showRegistration},
        {u"One moment"_s, [](SignInDialog &dialog) { dialog.showProgress(u"Asking…"_s); }},
        {u"Go on in your browser"_s,
         [](SignInDialog &dialog) { dialog.showBrowserWait(QUrl(u"https://x"_s), 5min); }},
        {u"Enter this code in a browser"_s,
         [](SignInDialog &dialog) {
             dialog.showDeviceCode({.userCode = u"FGH7K9QRT"_s,
                                    .address = QUrl(u"https://x"_s),
                                    .message = u"words "_s.repeated(40),
                                    .timeLeft = 15min});
         }},
        {u"Sign in as an application"_s,
         [](SignInDialog &dialog) {
             named<QPushButton>(dialog, u"Sign in as an application"_s)->click();
         }},
        {u"Paste an access token"_s,
         [](SignInDialog &dialog) {
             named<QPushButton>(dialog, u"Paste an access token"_s)->click();
         }},
        {u"The sign-in did not work"_s, fail},
    };
    return all;
}

SignInStart inContoso()
{
    SignInStart start = Bench::registered();
    start.target.tenant = u"contoso.com"_s;
    return start;
}

void addStates()
{
    QTest::addColumn<QString>("title");
    for (auto state = states().begin(); state != states().end(); ++state)
        QTest::newRow(qPrintable(state.key())) << state.key();
}

} // namespace

class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoMnemonicTwice_data() { addStates(); }
    void takesNoMnemonicTwice();
    void fitsASmallScreen_data() { addStates(); }
    void fitsASmallScreen();
    void isCancelledByEscape_data() { addStates(); }
    void isCancelledByEscape();
    void doesNotBlock();
    void opensTheSampleTenant();
    void comesBackToWhatWasEntered();
    void growsWithItsPages();
    void scrollsOnlyWhereTheScreenHasNoRoom();
};

void TestSignInDialog::takesNoMnemonicTwice()
{
    QFETCH(QString, title);
    Bench bench(inContoso());
    states().value(title)(bench.dialog);
    QCOMPARE(bench.title(), title);
    QMap<QString, QStringList> found;

    const auto widgets = bench.dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *const button = qobject_cast<const QAbstractButton *>(widget);
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const QString text = button   ? button->text()
            : label && label->buddy() ? label->text()
                                      : QString();
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (widget->isVisible() && !keys.isEmpty())
            found[keys.toString()].append(text);
    }

    for (const QStringList &texts : std::as_const(found))
        QVERIFY2(texts.size() == 1, qPrintable(texts.join(u", "_s)));
}

void TestSignInDialog::fitsASmallScreen()
{
    QFETCH(QString, title);
    Bench bench(inContoso());
    states().value(title)(bench.dialog);
    const QSize small = bench.dialog.screen()->availableSize(); // what scrolls goes by it
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    bench.dialog.resize(small.boundedTo(bench.dialog.minimumSizeHint()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QVERIFY(bench.dialog.width() <= small.width());
    QVERIFY(bench.dialog.height() <= small.height());
    const auto labels = bench.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool isCut = label->isVisible()
            && (label->width() < label->minimumSizeHint().width()
                || label->height() < label->minimumSizeHint().height());
        QVERIFY2(!isCut, qPrintable(label->text()));
    }
    const auto buttons = bench.dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                 qPrintable(button->text()));
}

void TestSignInDialog::isCancelledByEscape()
{
    QFETCH(QString, title);
    Bench bench(inContoso());
    states().value(title)(bench.dialog);
    const QSignalSpy rejected(&bench.dialog, &QDialog::rejected);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QCOMPARE(rejected.size(), 1);
}

void TestSignInDialog::doesNotBlock()
{
    const Bench bench;

    QVERIFY(bench.dialog.isVisible());
    QCOMPARE(bench.dialog.windowTitle(), u"Sign in"_s);
}

void TestSignInDialog::opensTheSampleTenant()
{
    const Bench bench;
    const QSignalSpy chosen(&bench.dialog, &SignInDialog::sampleTenantChosen);

    bench.click(u"Open sample tenant"_s);

    QCOMPARE(chosen.size(), 1);
    QVERIFY(!bench.dialog.isVisible());
}

void TestSignInDialog::comesBackToWhatWasEntered()
{
    Bench bench;
    const QSignalSpy abandoned(&bench.dialog, &SignInDialog::abandoned);
    bench.type(bench.tenant(), u"fabrikam.example"_s);
    bench.dialog.showBrowserWait(QUrl(u"https://x"_s), 5min);

    bench.click(u"Back"_s);

    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(bench.tenant()->text(), u"fabrikam.example"_s);
    QVERIFY(bench.button(u"Sign in with browser"_s)->isDefault());
}

void TestSignInDialog::growsWithItsPages()
{
    Bench bench;
    const QSize before = bench.dialog.size();

    bench.dialog.showRegistration();
    const QSize larger = bench.dialog.size();
    QVERIFY(larger.height() > before.height());
    const auto areas = bench.dialog.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) // as far as it must
        QVERIFY(!area->isVisible() || area->height() == area->sizeHint().height());
    bench.click(u"Back"_s);

    QCOMPARE(bench.dialog.size(), larger); // and stays where it is
}

void TestSignInDialog::scrollsOnlyWhereTheScreenHasNoRoom()
{
    SignInStart start = Bench::registered();
    start.azureCli = {.kind = AzureCliState::Kind::SignedIn, .userName = u"ana@contoso.com"_s};
    const Bench bench(start);
    const auto *const area = bench.dialog.waysIn().findChild<QScrollArea *>();

    bench.dialog.waysIn().setReasonAgainstStaying(u"words "_s.repeated(60));

    QTRY_VERIFY(bench.dialog.height() > 450);
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(area->viewport()->width(), area->width());
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
