// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"
#include "support/dbusmock.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// On a mocked Secret Service, for what a real keyring does not do when asked. The real one, open,
/// locked, absent and stopped, is in tests/app/vault.
class TestSecretServiceStatus : public QObject
{
    Q_OBJECT

    bool answerAlias(const QString &python);

    DBusMock m_service = DBusMock(QDBusConnection::sessionBus(), u"org.freedesktop.secrets"_s,
                                  u"/org/freedesktop/secrets"_s);

private Q_SLOTS:
    void initTestCase();
    void tellsHowTheDefaultCollectionIs_data();
    void tellsHowTheDefaultCollectionIs();
    void forgetsAQuestionWhoseContextDied();
};

bool TestSecretServiceStatus::answerAlias(const QString &python)
{
    return m_service.tell(
        u"AddMethod"_s,
        {u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, u"s"_s, u"o"_s, python});
}

/// The collections are made by the mock itself, when it is first asked.
void TestSecretServiceStatus::initTestCase()
{
    QVERIFY(answerAlias(uR"(
for name in ('open', 'locked'):
    self.AddObject('/org/freedesktop/secrets/collection/' + name,
                   'org.freedesktop.Secret.Collection', {'Locked': name == 'locked'}, [])
ret = dbus.ObjectPath('/'))"_s));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    ask << u"default"_s;
    QCOMPARE(QDBusConnection::sessionBus().call(ask).type(), QDBusMessage::ReplyMessage);
}

void TestSecretServiceStatus::tellsHowTheDefaultCollectionIs_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<KeyringState>("state");
    const auto collection = [](const QString &name) {
        return u"ret = dbus.ObjectPath('/org/freedesktop/secrets/collection/%1')"_s.arg(name);
    };
    const auto error = [](const QString &name) {
        return u"raise dbus.exceptions.DBusException('no', name='org.freedesktop.DBus.Error.%1')"_s
            .arg(name);
    };
    QTest::newRow("open") << collection(u"open"_s) << KeyringState::Unlocked;
    QTest::newRow("locked") << collection(u"locked"_s) << KeyringState::Locked;
    QTest::newRow("none made yet") << u"ret = dbus.ObjectPath('/')"_s << KeyringState::Locked;
    QTest::newRow("named but not there") << collection(u"gone"_s) << KeyringState::Locked;
    QTest::newRow("cannot be started") << error(u"Spawn.ExecFailed"_s) << KeyringState::Absent;
    QTest::newRow("forbidden") << error(u"AccessDenied"_s) << KeyringState::Absent;
    QTest::newRow("no answer") << error(u"NoReply"_s) << KeyringState::Silent;
    QTest::newRow("a strange error") << error(u"Failed"_s) << KeyringState::Silent;
}

void TestSecretServiceStatus::tellsHowTheDefaultCollectionIs()
{
    QFETCH(const QString, python);
    QFETCH(const KeyringState, state);
    QVERIFY(answerAlias(python));
    const auto status = makeKeyringStatus();
    QObject context;
    std::vector<KeyringState> told;

    status->query(&context, [&told](KeyringState now) { told.push_back(now); });

    QTRY_COMPARE(told.size(), 1U);
    QCOMPARE(told.front(), state);
}

void TestSecretServiceStatus::forgetsAQuestionWhoseContextDied()
{
    QVERIFY(answerAlias(u"ret = dbus.ObjectPath('/')"_s));
    const auto status = makeKeyringStatus();
    auto context = std::make_unique<QObject>();
    QObject other;
    bool told = false;
    bool otherTold = false;

    status->query(context.get(), [&told](KeyringState) { told = true; });
    status->query(&other, [&otherTold](KeyringState) { otherTold = true; });
    context.reset();

    QTRY_VERIFY(otherTold);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestSecretServiceStatus)
#include "tst_secretservicestatus.moc"
