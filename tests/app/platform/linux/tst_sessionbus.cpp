// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/sessionbus.h"
#include "app/platform/platform.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// By Qt's own name for it, which does not connect it.
bool isConnected()
{
    return QDBusConnection(u"qt_default_session_bus"_s).isConnected();
}

} // namespace

class TestSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLeftAloneUntilSomebodyAsks();
    void isAnotherWhereOneWasGiven();
};

void TestSessionBus::isLeftAloneUntilSomebodyAsks()
{
    const auto status = makeKeyringStatus();
    const auto labels = makeKeyringLabels();
    const auto notifications = makeNotifications();
    QVERIFY(!isConnected());
    std::optional<KeyringState> state;

    status->query(this, [&state](KeyringState now) { state = now; });

    QVERIFY(isConnected());
    QTRY_VERIFY(state);
}

void TestSessionBus::isAnotherWhereOneWasGiven()
{
    const QDBusConnection other(u"another"_s);

    QCOMPARE(SessionBus(other).connection().name(), other.name());
}

QTEST_GUILESS_MAIN(TestSessionBus)
#include "tst_sessionbus.moc"
