// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/systemevents.h"
#include "support/windowbench.h"
#include "ui/idlewatch.h"
#include "ui/systemresponse.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMetaMethod>

#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString AddTitle = u"Add secret"_s;
const QString OnceTitle = u"Save this client secret now"_s;

/// A new secret on show, revealed and copied.
struct Bench : WindowBench
{
    /// Asks for a new secret, and does not wait for it.
    bool add()
    {
        openSampleTenant();
        respondToSystem(events, idleWatch, *window, clipboard);
        if (!choose(u"Payroll"_s)
            || !QTest::qWaitFor([this] { return button(AddTitle)->isEnabled(); }))
            return false;
        click(button(AddTitle));
        if (!QTest::qWaitFor([] { return dialog(AddTitle); }))
            return false;
        click(button(u"Add"_s, dialog(AddTitle)));
        return true;
    }

    bool open()
    {
        if (!add())
            return false;
        if (!QTest::qWaitFor([] { return dialog(OnceTitle); }, 20000))
            return false;
        reveal()->click();
        button(u"Copy value"_s, dialog(OnceTitle))->click();
        return reveal()->isChecked() && clipboard.isHolding();
    }

    bool maySessionEnd()
    {
        bool isRefused = false;
        answerSessionEnd(*window, clipboard, [&isRefused] { isRefused = true; });
        return !isRefused;
    }

    QAbstractButton *reveal() const { return button(u"Reveal"_s, dialog(OnceTitle)); }

    SystemEvents events;
    IdleWatch idleWatch;
};

} // namespace

class TestSystemResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesValuesWhenTheScreenIsLocked();
    void masksValuesWhenTheMachineGoesToSleep();
    void masksValuesWhenNobodyIsThere();
    void clearsTheClipboardWhenTheSessionEnds();
    void clearsTheClipboardWhenTheUserLogsOut();
    void letsNoSessionEndWhileAValueIsNotSaved();
    void letsNoSessionEndWhileASecretIsBeingAdded();
};

void TestSystemResponse::hidesValuesWhenTheScreenIsLocked()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.events.screenLocked();

    QVERIFY(!bench.reveal()->isChecked());
    QVERIFY(!bench.clipboard.isHolding());
}

void TestSystemResponse::masksValuesWhenTheMachineGoesToSleep()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.events.aboutToSuspend();

    QVERIFY(!bench.reveal()->isChecked());
}

void TestSystemResponse::masksValuesWhenNobodyIsThere()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.idleWatch.idle();

    QVERIFY(!bench.reveal()->isChecked());
    QVERIFY(bench.clipboard.isHolding()); // somebody may be pasting it elsewhere
}

void TestSystemResponse::clearsTheClipboardWhenTheSessionEnds()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.events.sessionEnding();

    QVERIFY(!bench.clipboard.isHolding());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSystemResponse::clearsTheClipboardWhenTheUserLogsOut()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.find<QCheckBox>(u"I have saved it"_s, Bench::dialog(OnceTitle))->click();

    // As Qt emits it; the argument cannot be made here, and nobody looks at it.
    std::array<char, 64> nobody = {};
    const QMetaMethod signal = QMetaMethod::fromSignal(&QGuiApplication::commitDataRequest);
    QVERIFY(signal.invoke(qGuiApp, Qt::DirectConnection,
                          QGenericArgument("QSessionManager&", nobody.data())));

    QVERIFY(!bench.clipboard.isHolding());
}

/// Nor one that the session manager asks about: then this is its answer.
void TestSystemResponse::letsNoSessionEndWhileAValueIsNotSaved()
{
    Bench bench;
    QVERIFY(bench.open());

    QVERIFY(!bench.maySessionEnd());

    QVERIFY(!bench.clipboard.isHolding());
    QTRY_VERIFY(Bench::dialog(u"This value cannot be shown again"_s));
    QCOMPARE(bench.session->pendingSecrets().count(), 1);
    Bench::click(bench.button(u"Back"_s, Bench::dialog(u"This value cannot be shown again"_s)));
    bench.find<QCheckBox>(u"I have saved it"_s, Bench::dialog(OnceTitle))->click();
    QVERIFY(bench.maySessionEnd());
}

void TestSystemResponse::letsNoSessionEndWhileASecretIsBeingAdded()
{
    Bench bench;
    QVERIFY(bench.add());

    QVERIFY(!bench.maySessionEnd());

    QVERIFY(bench.said().contains(u"A secret is being added."_s));
    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(OnceTitle), 20000);
}

QTEST_MAIN(TestSystemResponse)
#include "tst_systemresponse.moc"
