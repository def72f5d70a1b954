// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreignclipboardowner.h"
#include "support/windowbench.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long the window was not served, at worst. A figure to read: it decides nothing.
class LongestTurn
{
public:
    LongestTurn()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start(1ms);
    }

    qint64 milliseconds() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Bench : WindowBench
{
    static void openMenu(QWidget *widget)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, widget->rect().center(),
                                widget->mapToGlobal(widget->rect().center()));
        QCoreApplication::sendEvent(widget, &event);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void addSecret()
    {
        click(button(u"Add secret"_s));
        QWidget *const question = dialog(u"Add secret"_s);
        auto *const description = find<QLineEdit>(u"Description"_s, question);
        openMenu(description);
        QTest::keyClicks(description, u"prod-2027"_s);
        click(button(u"Add"_s, question));
    }

    QWidget *issued() { return dialog(u"Save this client secret now"_s); }
};

} // namespace

class TestFrozenClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverAskedForAnything();
};

/// A program that has the clipboard and hangs: asked for anything, it lets the window wait for 15
/// seconds. So nothing is asked, from the first click on, not even when the value is put there.
void TestFrozenClipboard::isNeverAskedForAnything()
{
    Bench bench;
    ForeignClipboardOwner other;
    QVERIFY(other.hasTheClipboard());
    other.freeze();
    const LongestTurn turns;

    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"Search"_s), u"pay"_s);
    Bench::openMenu(bench.find<QLineEdit>(u"Search"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    bench.addSecret();
    QTRY_VERIFY_WITH_TIMEOUT(bench.issued(), 20000);
    Bench::click(bench.button(u"Reveal"_s, bench.issued()));
    bench.clipboard.clearNow(); // as on lock and at the end: it is not ours, so nothing happens
    QTest::qWait(300); // an absence: nobody looks at the clipboard by the way
    Bench::click(bench.button(u"Copy value"_s, bench.issued())); // takes it from the frozen one
    QVERIFY(bench.clipboard.isHolding());

    qInfo("The longest turn took %lld ms.", turns.milliseconds());
    QVERIFY(!other.wasAsked());
}

QTEST_MAIN(TestFrozenClipboard)
#include "tst_frozenclipboard.moc"
