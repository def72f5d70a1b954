// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/linux/secretservicelabels.h"
#include "support/dbusmock.h"

#include <QDBusVariant>
#include <QRegularExpression>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// On a mocked Secret Service: under the key "k" it has two open items and a locked one, and
/// nothing under any other. The real one is in tests/app/vault/tst_keychainvault.
class TestSecretServiceLabels : public QObject
{
    Q_OBJECT

    bool answerSearch(const QString &python);

    DBusMock m_service = DBusMock(QDBusConnection::sessionBus(), u"org.freedesktop.secrets"_s,
                                  u"/org/freedesktop/secrets"_s);

private Q_SLOTS:
    void initTestCase();
    void renamesEachOpenItemOfTheKey();
    void renamesNothingForAnotherKey();
    void renamesNothingOnceItIsGone();
    void tellsTheLogOfAnItemThatStaysWithoutALabel();
};

namespace {

QDBusMessage call(const QString &object, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s + object, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QString labelOf(const QString &item)
{
    return call(u"/"_s + item, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                {u"org.freedesktop.Secret.Item"_s, u"Label"_s})
        .arguments()
        .value(0)
        .value<QDBusVariant>()
        .variant()
        .toString();
}

/// The renaming is on its way then, before whatever we ask from now on.
bool hasAnswer(const SecretServiceLabels &labels)
{
    return QTest::qWaitFor([&labels] { return labels.children().isEmpty(); });
}

} // namespace

bool TestSecretServiceLabels::answerSearch(const QString &python)
{
    return m_service.tell(
        u"AddMethod"_s,
        {u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s, u"a{ss}"_s, u"aoao"_s, python});
}

void TestSecretServiceLabels::initTestCase()
{
    QVERIFY(m_service.tell(
        u"AddMethod"_s,
        {u"org.freedesktop.Secret.Service"_s, u"MakeItems"_s, QString(), QString(), uR"(
for name in ('one', 'two', 'locked'):
    self.AddObject('/org/freedesktop/secrets/' + name, 'org.freedesktop.Secret.Item',
                   {'Label': 'Keyturn'}, []))"_s}));
    QCOMPARE(call({}, u"org.freedesktop.Secret.Service"_s, u"MakeItems"_s, {}).type(),
             QDBusMessage::ReplyMessage);
    QVERIFY(answerSearch(uR"(
place = '/org/freedesktop/secrets/'
ret = ([], [])
if dict(args[0]) == {'server': 'Keyturn', 'user': 'k'}:
    ret = ([place + 'one', place + 'two'], [place + 'locked']))"_s));
}

void TestSecretServiceLabels::renamesEachOpenItemOfTheKey()
{
    SecretServiceLabels labels;

    labels.setLabel(u"Keyturn"_s, u"k"_s, u"Keyturn: Größe - ci"_s);
    QVERIFY(hasAnswer(labels));

    QCOMPARE(labelOf(u"one"_s), u"Keyturn: Größe - ci"_s);
    QCOMPARE(labelOf(u"two"_s), u"Keyturn: Größe - ci"_s);
    QCOMPARE(labelOf(u"locked"_s), u"Keyturn"_s); // a real service would ask to open it
}

void TestSecretServiceLabels::renamesNothingForAnotherKey()
{
    SecretServiceLabels labels;

    labels.setLabel(u"Keyturn"_s, u"another"_s, u"wrong"_s);
    labels.setLabel(u"another"_s, u"k"_s, u"wrong"_s);
    QVERIFY(hasAnswer(labels));

    for (const auto &item : {u"one"_s, u"two"_s, u"locked"_s})
        QVERIFY(labelOf(item) != u"wrong"_s);
}

void TestSecretServiceLabels::renamesNothingOnceItIsGone()
{
    auto gone = std::make_unique<SecretServiceLabels>();
    SecretServiceLabels other;

    gone->setLabel(u"Keyturn"_s, u"k"_s, u"wrong"_s);
    gone.reset();
    other.setLabel(u"Keyturn"_s, u"none"_s, u"wrong"_s);
    QVERIFY(hasAnswer(other)); // so the first one's question has been answered

    QVERIFY(labelOf(u"one"_s) != u"wrong"_s);
}

void TestSecretServiceLabels::tellsTheLogOfAnItemThatStaysWithoutALabel()
{
    QVERIFY(answerSearch(
        u"raise dbus.exceptions.DBusException('no', name='org.freedesktop.DBus.Error.Failed')"_s));
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(
            u"an item stays without a label: .*org.freedesktop.DBus.Error.Failed"_s));
    SecretServiceLabels labels;

    labels.setLabel(u"Keyturn"_s, u"k"_s, u"new"_s);

    QVERIFY(hasAnswer(labels));
}

QTEST_GUILESS_MAIN(TestSecretServiceLabels)
#include "tst_secretservicelabels.moc"
