// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/notificationservice.h"
#include "app/platform/platform.h"
#include "support/dbusmock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Interface = "org.freedesktop.Notifications"_L1;

/// A desktop that shows each message as number 7.
struct Bench
{
    explicit Bench(const QString &capabilities)
    {
        mock.tell(u"AddMethod"_s,
                  {Interface, u"GetCapabilities"_s, u""_s, u"as"_s, u"ret = "_s + capabilities});
        mock.tell(u"AddMethod"_s,
                  {Interface, u"Notify"_s, u"susssasa{sv}i"_s, u"u"_s,
                   u"self.shown = args; self.count = getattr(self, 'count', 0) + 1; ret = 7"_s});
        addAnswer(u"Replaced"_s, u"s"_s, u"str(self.shown[1])"_s);
        addAnswer(u"Title"_s, u"s"_s, u"str(self.shown[3])"_s);
        addAnswer(u"Text"_s, u"s"_s, u"str(self.shown[4])"_s);
        addAnswer(u"Count"_s, u"i"_s, u"getattr(self, 'count', 0)"_s);
    }

    void addAnswer(const QString &method, const QString &signature, const QString &value)
    {
        mock.tell(u"AddMethod"_s, {Interface, method, u""_s, signature, u"ret = "_s + value});
    }

    bool show(const QString &text)
    {
        const int before = count();
        notifications->show(u"Contoso"_s, text);
        return QTest::qWaitFor([&] { return count() > before; }, 20000);
    }

    int count() { return mock.answer(Interface, u"Count"_s).toInt(); }

    bool act(uint id, const QString &action)
    {
        return mock.emitSignal(Interface, u"ActionInvoked"_s, u"us"_s, {id, action});
    }

    bool close(uint id)
    {
        return mock.emitSignal(Interface, u"NotificationClosed"_s, u"uu"_s, {id, 2U});
    }

    // To be tried again: that it is on show, and as which number, is told a moment later.
    bool hearsAction(const QString &action) { return act(7, action) && !chosen.isEmpty(); }
    bool hearsEnd() { return close(7) && !closed.isEmpty(); }

    DBusMock mock{QDBusConnection::sessionBus(), u"org.freedesktop.Notifications"_s,
                  u"/org/freedesktop/Notifications"_s};
    std::unique_ptr<Notifications> notifications = makeNotifications();
    QSignalSpy chosen{notifications.get(), &Notifications::chosen};
    QSignalSpy closed{notifications.get(), &Notifications::closed};
    QSignalSpy failed{notifications.get(), &Notifications::failed};
};

const auto Plain = u"['body', 'actions']"_s;

} // namespace

class TestNotificationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTitleAndText_data();
    void showsTitleAndText();
    void saysThatSomebodyClicked_data();
    void saysThatSomebodyClicked();
    void saysThatItIsGone();
    void heedsItsOwnMessageOnly();
    void putsOneInThePlaceOfTheOther();
    void saysThatThereIsNoService();
};

void TestNotificationService::showsTitleAndText_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QString>("shown");

    QTest::newRow("as it is") << Plain << u"<b>Payroll</b> & more"_s;
    QTest::newRow("where markup is read")
        << u"['body', 'body-markup']"_s << u"&lt;b&gt;Payroll&lt;/b&gt; &amp; more"_s;
}

/// Whoever named the application wrote no markup for us.
void TestNotificationService::showsTitleAndText()
{
    QFETCH(QString, capabilities);
    QFETCH(QString, shown);
    Bench bench(capabilities);

    QVERIFY(bench.show(u"<b>Payroll</b> & more"_s));

    QCOMPARE(bench.mock.answer(Interface, u"Title"_s).toString(), u"Contoso"_s);
    QCOMPARE(bench.mock.answer(Interface, u"Text"_s).toString(), shown);
    QVERIFY(bench.failed.isEmpty());
}

void TestNotificationService::saysThatSomebodyClicked_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("the message") << u"default"_s;
    QTest::newRow("its button") << u"open"_s;
}

void TestNotificationService::saysThatSomebodyClicked()
{
    QFETCH(QString, action);
    Bench bench(Plain);
    QVERIFY(bench.show(u"text"_s));

    QTRY_VERIFY(bench.hearsAction(action));
    QVERIFY(bench.close(7)); // by that

    // What is said is heard in its order.
    bench.chosen.clear();
    QVERIFY(bench.show(u"another"_s));
    QTRY_VERIFY(bench.hearsAction(action));
    QCOMPARE(bench.chosen.size(), 1);
    QVERIFY(bench.closed.isEmpty());
}

void TestNotificationService::saysThatItIsGone()
{
    Bench bench(Plain);
    QVERIFY(bench.show(u"text"_s));

    QTRY_VERIFY(bench.hearsEnd());

    QCOMPARE(bench.closed.size(), 1);
    QVERIFY(bench.chosen.isEmpty());
}

void TestNotificationService::heedsItsOwnMessageOnly()
{
    Bench bench(Plain);
    QVERIFY(bench.show(u"text"_s));

    QVERIFY(bench.act(8, u"default"_s));
    QVERIFY(bench.act(7, u"something else"_s));
    QVERIFY(bench.close(8));

    QTRY_VERIFY(bench.hearsAction(u"default"_s));
    QCOMPARE(bench.chosen.size(), 1);
    QVERIFY(bench.closed.isEmpty());
}

void TestNotificationService::putsOneInThePlaceOfTheOther()
{
    Bench bench(Plain);
    QVERIFY(bench.show(u"one"_s));
    QCOMPARE(bench.mock.answer(Interface, u"Replaced"_s).toString(), u"0"_s);

    const auto replacesIt = [&bench] {
        return bench.show(u"another"_s)
            && bench.mock.answer(Interface, u"Replaced"_s).toString() == u"7"_s;
    };
    QTRY_VERIFY(replacesIt());
}

void TestNotificationService::saysThatThereIsNoService()
{
    NotificationService service(QDBusConnection(u"no bus"_s));
    const QSignalSpy failed(&service, &Notifications::failed);

    service.show(u"Contoso"_s, u"text"_s);
    QVERIFY(failed.isEmpty());

    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotificationService)
#include "tst_notificationservice.moc"
