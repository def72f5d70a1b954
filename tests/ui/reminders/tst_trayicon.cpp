// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/trayicon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No desktop shows it here, but its parts are there.
struct Bench
{
    TrayIcon tray;
    QSignalSpy open{&tray, &TrayIcon::openChosen};
    QSignalSpy expiring{&tray, &TrayIcon::expiringChosen};
    QSignalSpy quit{&tray, &TrayIcon::quitChosen};
    QSignalSpy clicked{&tray, &Notifications::chosen};

    QSystemTrayIcon &icon() const { return *tray.findChild<QSystemTrayIcon *>(); }

    void choose(const QString &entry) const
    {
        const auto actions = icon().contextMenu()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == entry)
                return action->trigger();
        }
        QFAIL("There is no such entry.");
    }
};

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThreeThings();
    void opensAtAClick();
    void saysThatTheMessageWasClicked();
};

void TestTrayIcon::offersThreeThings()
{
    const Bench bench;

    bench.choose(u"Open Keyturn"_s);
    QCOMPARE(bench.open.size(), 1);
    bench.choose(u"Expiring"_s);
    QCOMPARE(bench.expiring.size(), 1);
    bench.choose(u"Quit"_s);
    QCOMPARE(bench.quit.size(), 1);

    QCOMPARE(bench.icon().toolTip(), u"Keyturn"_s);
    QVERIFY(!bench.icon().icon().isNull());
}

void TestTrayIcon::opensAtAClick()
{
    Bench bench;

    Q_EMIT bench.icon().activated(QSystemTrayIcon::Context); // it has its menu for that
    QVERIFY(bench.open.isEmpty());

    Q_EMIT bench.icon().activated(QSystemTrayIcon::Trigger);
    QCOMPARE(bench.open.size(), 1);
}

void TestTrayIcon::saysThatTheMessageWasClicked()
{
    Bench bench;
    bench.tray.show(u"Contoso"_s, u"text"_s);

    Q_EMIT bench.icon().messageClicked();

    QCOMPARE(bench.clicked.size(), 1);
    QVERIFY(bench.open.isEmpty());
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
