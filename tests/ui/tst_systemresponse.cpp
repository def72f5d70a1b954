// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/systemevents.h"
#include "support/windowbench.h"
#include "ui/systemresponse.h"

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
    bool open()
    {
        openSampleTenant();
        respondToSystem(events, *window, clipboard);
        if (!choose(u"Payroll"_s)
            || !QTest::qWaitFor([this] { return button(AddTitle)->isEnabled(); }))
            return false;
        click(button(AddTitle));
        if (!QTest::qWaitFor([] { return dialog(AddTitle); }))
            return false;
        click(button(u"Add"_s, dialog(AddTitle)));
        if (!QTest::qWaitFor([] { return dialog(OnceTitle); }, 20000))
            return false;
        reveal()->click();
        button(u"Copy value"_s, dialog(OnceTitle))->click();
        return reveal()->isChecked() && clipboard.isHolding();
    }

    QAbstractButton *reveal() const { return button(u"Reveal"_s, dialog(OnceTitle)); }

    SystemEvents events;
};

} // namespace

class TestSystemResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksValuesWhenTheScreenIsLocked();
    void masksValuesWhenTheMachineGoesToSleep();
    void clearsTheClipboardWhenTheSessionEnds();
    void clearsTheClipboardWhenTheUserLogsOut();
};

void TestSystemResponse::masksValuesWhenTheScreenIsLocked()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.events.screenLocked();

    QVERIFY(!bench.reveal()->isChecked());
}

void TestSystemResponse::masksValuesWhenTheMachineGoesToSleep()
{
    Bench bench;
    QVERIFY(bench.open());

    Q_EMIT bench.events.aboutToSuspend();

    QVERIFY(!bench.reveal()->isChecked());
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

    // As Qt emits it; the argument cannot be made here, and nobody looks at it.
    std::array<char, 64> nobody = {};
    const QMetaMethod signal = QMetaMethod::fromSignal(&QGuiApplication::commitDataRequest);
    QVERIFY(signal.invoke(qGuiApp, Qt::DirectConnection,
                          QGenericArgument("QSessionManager&", nobody.data())));

    QVERIFY(!bench.clipboard.isHolding());
}

QTEST_MAIN(TestSystemResponse)
#include "tst_systemresponse.moc"
